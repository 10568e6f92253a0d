import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({ lines: { display: "grid", gap: tokens.spacingVerticalL } });

/** The outline of a result that is on its way. */
export function ResultSkeleton() {
  const { texts } = usePaneTools();
  return (
    <Skeleton aria-label={texts.pane.announceChecking} className={useStyles().lines}>
      <SkeletonItem size={20} style={{ width: "40%" }} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} style={{ width: "70%" }} />
    </Skeleton>
  );
}
