import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  field: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    height: "6rem",
    marginTop: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre",
  },
});

/** The text that could not be put on the clipboard, selected, so that Ctrl+C is enough. */
export function CopyByHand({ text }: { text: string }) {
  const { texts } = usePaneTools();
  return (
    <textarea
      className={useStyles().field}
      aria-label={texts.pane.copiedText}
      readOnly
      value={text}
      ref={(field) => {
        field?.focus();
        field?.select();
      }}
    />
  );
}
