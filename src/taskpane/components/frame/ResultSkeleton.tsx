import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ lines: { display: "grid", gap: tokens.spacingVerticalL } });

/** The outline of a result that is on its way, for the eye alone: how far the check has come is said beside it. */
export function ResultSkeleton() {
  return (
    <Skeleton aria-hidden className={useStyles().lines}>
      <SkeletonItem size={20} style={{ width: "40%" }} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} style={{ width: "70%" }} />
    </Skeleton>
  );
}
