import { asHostError, HostError } from "../host/hostError";

/** Longest name a sheet may have in Excel. */
const LONGEST_SHEET_NAME = 31;

/** Sheets are the same to Excel whatever the case of their letters. */
export const sheetKey = (sheetName: string): string => sheetName.normalize("NFC").toLocaleLowerCase("vi");

/** The title, or the first of "title (2)", "title (3)" … that no sheet has. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(sheetKey));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const name = title.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!keys.has(sheetKey(name))) return name;
  }
}

/** What is thrown where no sheet may be added or shown. */
export const structureLocked = (): HostError =>
  new HostError("workbook-protected", "AccessDenied", "The structure of the workbook is protected.");

/** Chart sheets of one title that are looked past: Excel lists none of them, but lets no sheet have the name of one. */
export const MOST_CHART_SHEETS = 9;

/** Whether Excel refused a name because another sheet has it: a chart sheet, or one that somebody has made meanwhile. */
export const isNameTaken = (error: unknown): boolean =>
  error instanceof HostError && error.code === "ItemAlreadyExists";

/**
 * Adds a sheet called by its title, or "title (2)" …, and nothing else, so that it is known by its id before anything is written. Two round trips,
 * one more for each name that is taken though no sheet that Excel lists has it. Throws HostError, "workbook-protected" where none can be added.
 */
export async function addSheet(context: Excel.RequestContext, title: string): Promise<Excel.Worksheet> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw structureLocked();
  const taken = worksheets.items.map(({ name }) => name);
  for (let tries = 0; ; tries++) {
    const sheetName = freeSheetName(title, taken);
    const sheet = worksheets.add(sheetName).load("id,name");
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one for each name
      await context.sync();
      return sheet;
    } catch (thrown) {
      if (!isNameTaken(asHostError(thrown)) || tries === MOST_CHART_SHEETS) throw thrown;
      taken.push(sheetName);
    }
  }
}
