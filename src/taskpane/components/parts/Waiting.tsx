import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":empty": { display: "none" },
  },
});

/** On a page over the pane: why nothing can be written or copied; "" where it can. */
export function Waiting({ why }: { why: string }) {
  // there from the start, so that what comes into it is spoken
  return (
    <div aria-live="polite" className={useStyles().line}>
      {why}
    </div>
  );
}
