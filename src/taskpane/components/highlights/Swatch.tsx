import { makeStyles, tokens } from "@fluentui/react-components";
import { HIGHLIGHT_LOOKS } from "../../../excel/highlights/highlightLook";
import type { HighlightKind } from "../../../highlights/highlight";

const useStyles = makeStyles({
  small: { width: "10px", height: "10px", flexShrink: 0, boxSizing: "border-box", forcedColorAdjust: "none" },
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

// the page has no line of dashes and dots: words beside it say which is meant
const borderStyles = { Continuous: "solid", Dash: "dashed", DashDot: "dashed", Dot: "dotted" } as const;

/** A cell as a highlight makes it look in the sheet; `small`: a square of its colours alone. */
export function Swatch({ highlight, small = false }: { highlight: HighlightKind; small?: boolean }) {
  const styles = useStyles();
  const { fill, font, bold, italic, border } = HIGHLIGHT_LOOKS[highlight];
  return (
    <span
      className={small ? styles.small : styles.swatch}
      style={{
        backgroundColor: fill,
        color: font,
        fontWeight: bold ? "bold" : "normal",
        fontStyle: italic ? "italic" : "normal",
        border: border === null ? "1px solid transparent" : `1px ${borderStyles[border.style]} ${border.color}`,
      }}
      aria-hidden
    >
      {!small && "A1"}
    </span>
  );
}
