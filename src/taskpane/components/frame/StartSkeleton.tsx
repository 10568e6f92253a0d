import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { Title } from "./Title";

const useStyles = makeStyles({
  words: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  page: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
});

/**
 * The outline of the pane before it knows its workbook; `label` says so, and is null before the pane knows its words.
 */
export function StartSkeleton({ label }: { label: string | null }) {
  const styles = useStyles();
  const id = useId();
  return (
    <main>
      {label !== null && <Title />}
      {/* an outline alone is nothing to see where colours are forced */}
      <p id={id} className={styles.words}>
        {label ?? "…"}
      </p>
      <Skeleton aria-labelledby={id} aria-hidden={label === null} className={styles.page}>
        <SkeletonItem size={32} />
        <SkeletonItem size={20} style={{ width: "14rem" }} />
        <SkeletonItem size={32} style={{ width: "7rem" }} />
      </Skeleton>
    </main>
  );
}
