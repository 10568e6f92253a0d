import { Button, makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { use, useRef } from "react";
import { loadTakeBackTexts } from "../../../text/loadTexts";
import type { TakeBackTexts } from "../../../text/takeBackTexts";
import { usePaneTools } from "../../paneContext";
import { isBusy } from "../../paneState";
import type { TakeBackState } from "../../takeBack/createTakeBack";
import type { TakenFile } from "../../takeBackHost";
import { useStore } from "../../useStore";
import { useFixesWait } from "../fixes/useFixesWait";
import { BackButton } from "../parts/BackButton";
import { PagedList } from "../parts/PagedList";
import { PaneDialog } from "../parts/PaneDialog";
import { useExcelWaits } from "../parts/useExcelWaits";
import { Waiting } from "../parts/Waiting";

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  files: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/**
 * Where files that came back are chosen, and what they gave: what would be written is shown in the preview of fixes,
 * the rest here.
 */
export function TakeBackDialog({ taken }: Pick<TakeBackState, "taken">) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const words = use(loadTakeBackTexts[texts.locale]());
  const busy = isBusy(useStore(pane));
  const waits = useFixesWait();
  const excelWaits = useExcelWaits();
  const input = useRef<HTMLInputElement>(null);
  const { fixes = [], decisions = [], said = 0 } = taken?.preview ?? {};
  const cells = fixes.length + decisions.length;
  const mayChoose = !busy && waits === "";
  return (
    <PaneDialog
      title={texts.pane.takeBack}
      onClose={pane.takeBack.close}
      bar={
        <>
          {cells > 0 && (
            <Button appearance="primary" disabledFocusable={!mayChoose} onClick={pane.takeBack.preview}>
              {words.preview(numbers.count(cells))}
            </Button>
          )}
          {busy ? (
            <Button
              onClick={() => {
                pane.cancel();
                pane.takeBack.close();
              }}
            >
              {texts.pane.cancel}
            </Button>
          ) : (
            <BackButton onClick={pane.takeBack.close} />
          )}
        </>
      }
    >
      <Waiting why={waits} />
      <p className={mergeClasses(styles.words, styles.quiet)}>{words.about}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={words.choose}
        onChange={({ currentTarget }) => {
          void pane.takeBack.take([...(currentTarget.files ?? [])]);
          // the same file again, once it was mended
          currentTarget.value = "";
        }}
      />
      <div>
        <Button
          appearance={cells > 0 ? "secondary" : "primary"}
          disabledFocusable={!mayChoose}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
      </div>
      {busy && <Spinner size="tiny" label={excelWaits ?? texts.pane.takingBack} />}
      {/* there from the start, so that what comes into it is spoken */}
      <div role="status">
        {taken !== null && (
          <>
            <ul className={styles.files}>
              {taken.files.map((file, place) => (
                <li key={place} className={styles.words}>
                  <strong>{file.name}</strong>
                  <br />
                  {fileText(file, words, numbers.count)}
                </li>
              ))}
            </ul>
            {said > 0 && <p className={styles.words}>{words.said(numbers.count(said))}</p>}
            {decisions.length > 0 && <p className={styles.words}>{words.asks(numbers.count(decisions.length))}</p>}
          </>
        )}
      </div>
      {taken !== null && <UntakenList files={taken.files} words={words} />}
    </PaneDialog>
  );
}

function fileText(file: TakenFile, words: TakeBackTexts, count: (number: number) => string): string {
  if (file.kind === "unreadable") return words.unreadable[file.why];
  if (file.kind === "nothing" || file.kind === "noDesk") return words[file.kind];
  return words.answers(count(file.answers), count(file.untaken.length));
}

/** What is not written, each with who it is about, what stands there, and why. */
function UntakenList({ files, words }: { files: readonly TakenFile[]; words: TakeBackTexts }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const all = files.flatMap((file) =>
    file.kind === "read" ? file.untaken.map((each) => ({ ...each, file: file.name })) : [],
  );
  if (all.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>
        {words.untaken} ({numbers.count(all.length)})
      </h3>
      <PagedList
        label={words.untaken}
        count={all.length}
        item={(index) => {
          const { file, row, name, said, why } = all[index] ?? {};
          if (why === undefined) return null;
          return (
            <li key={index} className={styles.item}>
              <span>
                {name === "" ? texts.pane.noName : name}
                {said !== "" && `: ${said ?? ""}`}
              </span>
              <span className={styles.quiet}>{words.why[why]}</span>
              <span className={styles.quiet}>
                {file}, {words.inRow(numbers.count((row ?? 0) + 1))}
              </span>
            </li>
          );
        }}
      />
    </>
  );
}
