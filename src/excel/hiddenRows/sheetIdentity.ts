import type { SheetIdentity } from "./hiddenRowsMemory";

/** Asks for what a sheet is known by; to be called after the next sync. */
export function askForIdentity(context: Excel.RequestContext, sheet: Excel.Worksheet): () => SheetIdentity {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  sheet.load("id,name");
  return () => ({ id: sheet.id, name: sheet.name, ids: worksheets.items.map(({ id }) => id) });
}
