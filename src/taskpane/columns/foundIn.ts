import type { Checked } from "../../excel/check/checkResult";
import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { Found } from "./columnsState";

/** What a preview found, in numbers. */
export function foundIn({ columns, people, units }: SheetPreview): Found {
  return { columns: Object.keys(columns).length, people, units };
}

/** What a check found, in the same numbers. */
export function foundByCheck({ roster, summary }: Checked): Found {
  return {
    columns: Object.keys(roster.layout.columns).length,
    people: roster.count,
    units: summary.units?.length ?? null,
  };
}
