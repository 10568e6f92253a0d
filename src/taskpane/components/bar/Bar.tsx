import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isBusy, type WorkState } from "../../paneState";
import { LOW_PANE } from "../parts/lowPane";
import { BusyBar } from "./BusyBar";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    boxSizing: "border-box",
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    // the same whatever stands in it, so that nothing jumps
    height: "48px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
    whiteSpace: "nowrap",
    [LOW_PANE]: { height: "36px" },
  },
});

/**
 * What can be done next, always in the same place: one button, and at most one beside it. While something runs, the way
 * out of it.
 */
export function Bar({ state, children }: { state: WorkState; children: ReactNode }) {
  const styles = useStyles();
  return <footer className={styles.bar}>{isBusy(state) ? <BusyBar state={state} /> : children}</footer>;
}
