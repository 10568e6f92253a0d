import type { SheetPreview } from "../../excel/columns/previewSheet";

/** Whether a sheet was looked at, and no list was seen on it. */
export function seemsNoRoster(preview: SheetPreview | null): boolean {
  return preview?.sheetFindings.some(({ rule }) => rule === "no-roster") === true;
}
