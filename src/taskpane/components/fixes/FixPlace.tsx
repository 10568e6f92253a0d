import { lazy, Suspense } from "react";
import { nameOf } from "../../../roster/nameOf";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import type { Outcome } from "../../paneState";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

/** Where the preview of fixes appears, over the pane, while one is open. */
export function FixPlace({ outcome }: { outcome: Outcome | null }) {
  const { pane } = usePaneTools();
  const { open } = useStore(pane.fixes);
  if (open === null) return null;
  const roster = outcome?.result.checked?.roster;
  const columns = Object.values(roster?.layout.columns ?? {});
  const nameAt = (row: number): string => {
    const person = roster?.row.subarray(0, roster.count).indexOf(row) ?? -1;
    return roster === undefined || person < 0 ? "" : nameOf(roster, person);
  };
  return (
    <Suspense>
      <FixDialog
        preview={open.preview}
        nameAt={nameAt}
        headingOf={(column) => columns.find(({ index }) => index === column)?.heading ?? ""}
      />
    </Suspense>
  );
}
