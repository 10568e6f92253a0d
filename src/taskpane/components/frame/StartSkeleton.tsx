import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { Title } from "./Title";

const useStyles = makeStyles({
  page: { display: "grid", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM },
});

/** The outline of the pane before it knows its workbook. */
export function StartSkeleton() {
  const { texts } = usePaneTools();
  return (
    <main>
      <Title />
      <Skeleton aria-label={texts.pane.starting} className={useStyles().page}>
        <SkeletonItem size={12} style={{ width: "5rem" }} />
        <SkeletonItem size={32} />
        <SkeletonItem size={20} style={{ width: "14rem" }} />
        <SkeletonItem size={32} style={{ width: "7rem" }} />
      </Skeleton>
    </main>
  );
}
