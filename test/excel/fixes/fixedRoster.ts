import { checkSheet } from "../../../src/excel/check/checkSheet";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { fixTargets, type WantedFixes } from "../../../src/rules/fixTargets";
import type { FixPreview } from "../../../src/rules/planFixes";
import { proposeFix, type ProposedFix } from "../../../src/rules/proposeFix";
import { checkOptions } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { makeXlsx } from "../../support/makeXlsx";
import { rowsXml } from "../../support/rowsXml";

type Row = readonly (string | number)[];

const OPTIONS = checkOptions({ today: "2026-06-15" });

/** A roster on the sheet "DS", to be fixed; `mergedCells` are ranges as "E2:E4". */
export async function openRoster(rows: readonly Row[], mergedCells: readonly string[] = []) {
  const merges = mergedCells.map((range) => `<mergeCell ref="${range}"/>`).join("");
  const xml = rowsXml(rows) + (merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`);
  const { book, host } = await openInNode(await makeXlsx([{ name: "DS", xml }]));
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return {
    host,
    book,
    /** What a column holds from row 2 on, by the names of column B: "An: Ốm". */
    byPerson: (column: number): string[] =>
      rows
        .slice(1)
        .map((_, i) => [2, column + 1].map((each) => sheet.grid?.getCell(i + 2, each).text ?? "").join(": "))
        .sort(),
    /** A user types into a cell; row and column from 0. */
    edit: (row: number, column: number, input: string): void => {
      book.edit(sheet.id, row, column, input);
    },
    /** A user sorts all people by a column (from 0). */
    sort: (column: number, descending: boolean): void => {
      const block = { top: 1, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
      book.sort(sheet.id, block, { column, descending });
    },
  };
}

/** The outcome of a check of "DS". */
export async function checkedRoster() {
  const { checked } = await checkSheet("DS", OPTIONS);
  if (checked === null) throw new Error("no roster");
  return checked;
}

/** What would be written; without `checked`, after a check. */
export async function previewOf(
  wanted: WantedFixes,
  checked?: Awaited<ReturnType<typeof checkedRoster>>,
): Promise<FixPreview> {
  const { roster, findings } = checked ?? (await checkedRoster());
  return proposeFixes("DS", roster, fixTargets(findings, wanted), OPTIONS.today);
}

/** All that is asked for decided alike. */
export function decidedAs(text: string, { context, decisions }: FixPreview): ProposedFix[] {
  return decisions.flatMap((decision) => proposeFix(decision, decision.cell, context, text) ?? []);
}
