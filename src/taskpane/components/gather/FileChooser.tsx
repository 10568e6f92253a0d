import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { droppedFiles } from "../../gather/droppedFiles";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  words: { color: tokens.colorNeutralForeground2 },
});

/** Those of a folder that is dropped come later. */
export type FilesToCome = readonly File[] | Promise<readonly File[]>;

/** Whether files are being dragged, not words. */
const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;

interface Props {
  choose: string;
  /** Said beside the button. */
  drop: string;
  /** Whether several can be chosen at once. */
  multiple: boolean;
  /** Whether to choose is the next step. */
  isNext: boolean;
  onFiles: (files: FilesToCome) => void;
}

/**
 * Files are chosen by its button, or dropped anywhere on the page: beside it the browser would open them in the place
 * of the pane.
 */
export function FileChooser({ choose, drop, multiple, isNext, onFiles }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onDrag = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    window.addEventListener("dragenter", onDrag, { signal });
    window.addEventListener("dragover", onDrag, { signal });
    window.addEventListener(
      "dragleave",
      ({ relatedTarget }) => {
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      "drop",
      (event) => {
        if (!bringsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer !== null) onFiles(droppedFiles(event.dataTransfer));
      },
      { signal },
    );
    return () => {
      listening.abort();
    };
  }, [onFiles]);

  return (
    <div className={mergeClasses(styles.place, over && styles.over)}>
      <input
        ref={input}
        type="file"
        multiple={multiple}
        hidden
        accept=".xlsx,.xlsm,.xls"
        aria-label={choose}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // the same files can be chosen again
          currentTarget.value = "";
        }}
      />
      <Button appearance={isNext ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {choose}
      </Button>
      <span className={styles.words}>{drop}</span>
    </div>
  );
}
