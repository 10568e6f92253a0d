import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, type ReactNode } from "react";
import { deafen } from "./deafen";
import { usePageStyles } from "./usePageStyles";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(36rem, 100vw)",
    maxWidth: "100vw",
    height: "100vh",
    maxHeight: "100vh",
    margin: "0 auto",
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  content: { gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outline: "none" },
  said: {
    flexBasis: "100%",
    minWidth: 0,
    overflowWrap: "anywhere",
    // not taken away: what comes into a place that was hidden is not spoken
    ":empty": { position: "absolute" },
  },
});

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /**
   * What the page says of what is being done, above what can be done: spoken as it changes. Undefined where it never
   * says anything.
   */
  said?: ReactNode;
  /** What can be done, always in reach; the way back is among it. */
  bar: ReactNode;
}

/**
 * A page over the whole pane, which stays beneath as it is. The browser's own modal dialog: it keeps the focus inside,
 * closes with Esc and gives the focus back to where it was.
 */
export function PaneDialog({ title, onClose, children, said, bar }: Props) {
  const styles = useStyles();
  const page = usePageStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // to be read from the top, and nothing to be changed by a key that was meant for the pane
    heading.current?.focus();
    return () => {
      deafen();
      // closed before it is taken away: else the focus would not go back
      element?.close();
    };
  }, []);

  useLayoutEffect(() => {
    const element = dialog.current;
    // On the web office.js takes Esc for itself, to leave the pane, and the browser never hears of it; from a heading,
    // Tab leaves it too.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Tab" && event.target === heading.current) event.stopPropagation();
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("keydown", onKey);
    };
  }, [onClose]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={page.page}>
        <div className={mergeClasses(page.content, styles.content)}>
          <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          {children}
        </div>
        <footer className={page.bar}>
          {/* there from the start, so that what comes into it is spoken */}
          {said !== undefined && (
            <div role="status" className={styles.said}>
              {said}
            </div>
          )}
          {bar}
        </footer>
      </div>
    </dialog>
  );
}
