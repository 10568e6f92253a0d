import { lazy, Suspense } from "react";
import { nameOf } from "../../../roster/nameOf";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";

const FixDialog = lazy(async () => ({ default: (await import("./FixDialog")).FixDialog }));

/** Where the preview of fixes appears, over the pane, while one is open. */
export function FixPlace() {
  const { pane } = usePaneTools();
  const { open } = useStore(pane.fixes);
  if (open === null) return null;
  // of the check that it was made of: what was checked along since may have other people in those rows
  const roster = open.result.checked?.roster;
  const columns = Object.values(roster?.layout.columns ?? {});
  const nameAt = (row: number): string => {
    const person = roster?.row.subarray(0, roster.count).indexOf(row) ?? -1;
    return roster === undefined || person < 0 ? "" : nameOf(roster, person);
  };
  return (
    <Suspense>
      <FixDialog
        open={open}
        nameAt={nameAt}
        headingOf={(column) => columns.find(({ index }) => index === column)?.heading ?? ""}
      />
    </Suspense>
  );
}
