import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { usePaneTools } from "../../paneContext";
import { isBusy, type WorkState } from "../../paneState";
import { SheetSelect } from "../check/SheetSelect";
import { LOW_PANE } from "../parts/lowPane";

// it floats over the pane, and so needs more script than all the rest of the frame
const MoreMenu = lazy(async () => ({ default: (await import("./MoreMenu")).MoreMenu }));
const CheckAgain = lazy(async () => ({ default: (await import("../check/CheckAgain")).CheckAgain }));

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    whiteSpace: "nowrap",
    [LOW_PANE]: { height: "36px" },
  },
});

/** The sheet that the pane is about, another look at it, and all that is seldom done. */
export function Header({ state }: { state: WorkState }) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const { desk, outcome } = state;
  const placeholder = (
    // it opens nothing before the menu is there
    <Button disabledFocusable appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={texts.pane.more} />
  );
  return (
    <header className={styles.header}>
      <SheetSelect desk={desk} disabled={state.kind === "checking"} />
      {/* its room is kept while it is loaded: nothing jumps when a check ends */}
      <Suspense fallback={<Button disabledFocusable>{texts.pane.checkAgain}</Button>}>
        {outcome !== null && <CheckAgain busy={isBusy(state)} />}
      </Suspense>
      <Suspense fallback={placeholder}>
        <MoreMenu state={state} />
      </Suspense>
    </header>
  );
}
