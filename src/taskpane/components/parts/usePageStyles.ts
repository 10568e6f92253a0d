import { makeStyles, tokens } from "@fluentui/react-components";

/** A page of the pane, and one laid over it: what scrolls, and a bar below that is always in reach. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100%" },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
