import { makeStyles, tokens } from "@fluentui/react-components";

/** Of what is laid over the end of the content, where anything is. */
export const NOTICE_HEIGHT = "--notice-height";

/** A page of the pane, and one laid over it: what scrolls, and a bar below that is always in reach. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // what is out of sight in it for screen readers is scrolled with it, and does not make the pane longer
    position: "relative",
    display: "flex",
    flexDirection: "column",
    // what is too long is scrolled, not squeezed
    "> *": { flexShrink: 0 },
    scrollPaddingBottom: `var(${NOTICE_HEIGHT}, 0px)`,
    "::after": { content: '""', flexShrink: 0, height: `var(${NOTICE_HEIGHT}, 0px)` },
  },
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
