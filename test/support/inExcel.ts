import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { makeXlsx, type SheetOfXlsx } from "./makeXlsx";
import { startOfficeInNode } from "./startOfficeInNode";

/** Opens a workbook of these sheets behind the genuine client; `Excel.run` then works on it. */
export async function openSheets(
  sheets: readonly SheetOfXlsx[],
  options: Parameters<typeof makeXlsx>[1] = {},
): Promise<{ host: OfficeHost; book: Book }> {
  const host = new OfficeHost();
  startOfficeInNode(host);
  const book = await Book.open(await makeXlsx(sheets, options), "so.xlsx");
  host.book = book;
  return { host, book };
}

/** Does something on the first sheet and gives what it gives, after a last sync. */
export async function onFirstSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getItem("DS"), context);
    await context.sync();
    return result;
  });
}

/** The code with which Excel refuses something. */
export async function refusal(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<{ code: string; location: string }> {
  try {
    await onFirstSheet((sheet, context) => void work(sheet, context));
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo.errorLocation ?? "" };
  }
  return { code: "none", location: "" };
}
