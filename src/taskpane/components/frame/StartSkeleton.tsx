import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { Title } from "./Title";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
});

/** The outline of the pane before it knows its workbook; `label` says so, and is null before the pane knows its words. */
export function StartSkeleton({ label }: { label: string | null }) {
  return (
    <main>
      {label !== null && <Title />}
      <Skeleton {...(label === null ? { "aria-hidden": true } : { "aria-label": label })} className={useStyles().page}>
        <SkeletonItem size={12} style={{ width: "5rem" }} />
        <SkeletonItem size={32} />
        <SkeletonItem size={20} style={{ width: "14rem" }} />
        <SkeletonItem size={32} style={{ width: "7rem" }} />
      </Skeleton>
    </main>
  );
}
