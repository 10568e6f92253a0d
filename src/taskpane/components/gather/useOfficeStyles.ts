import { makeStyles, tokens } from "@fluentui/react-components";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

/** The cells of the table of offices. */
export const useOfficeStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: LINE,
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", maxWidth: "4.5rem" },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    width: "7.5rem",
    maxWidth: "7.5rem",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  state: { width: "14rem", maxWidth: "14rem" },
});
