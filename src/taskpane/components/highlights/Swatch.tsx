import { makeStyles, tokens } from "@fluentui/react-components";
import { HIGHLIGHT_LOOKS } from "../../../excel/highlights/highlightLook";
import type { HighlightKind } from "../../../highlights/highlight";

const useStyles = makeStyles({
  swatch: {
    flexShrink: 0,
    width: "2rem",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    // the sheet's own colours, whatever the theme
    forcedColorAdjust: "none",
  },
});

const borderStyles = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

/** A cell as a highlight makes it look in the sheet. */
export function Swatch({ highlight }: { highlight: HighlightKind }) {
  const { fill, font, bold, italic, border } = HIGHLIGHT_LOOKS[highlight];
  return (
    <span
      className={useStyles().swatch}
      style={{
        backgroundColor: fill,
        color: font,
        fontWeight: bold ? "bold" : "normal",
        fontStyle: italic ? "italic" : "normal",
        border: border === null ? "1px solid transparent" : `1px ${borderStyles[border.style]} ${border.color}`,
      }}
      aria-hidden
    >
      A1
    </span>
  );
}
