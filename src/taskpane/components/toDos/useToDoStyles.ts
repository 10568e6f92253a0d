import { makeStyles, tokens } from "@fluentui/react-components";

/** How groups of to-dos look, whatever they are grouped by. */
export const useToDoStyles = makeStyles({
  group: { padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
  words: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});
