import { expect } from "@playwright/test";
import type ExcelJS from "exceljs";
import { namePrefix, placeOf } from "../../src/documents/markNames";
import { parseBlock } from "../../workbench/book/blockAddress";
import type { Block } from "../../workbench/book/block";
import { savedSheet, type Workbench } from "./workbench";

/**
 * Cells of a sheet of ours in which a word is kept, by the hidden names that tell them again: letterhead, letter,
 * signers, lines, remarks, answers.
 */
const BLANK =
  /^(?:superior|office|number|letter|placeAndDate|addressee|recipients|difficulties|proposals|difficultyLines|proposalLines|answers|(?:title|name)\d|(?:officeRemark|remark)\..*)$/u;
/** Those of which each row takes a text of its own. */
const LINES = /^(?:difficultyLines|proposalLines|answers)$/u;
/** Headings, behind which something is typed. */
const HEADINGS = /^(?:difficulties|proposals)$/u;
/** Rows of ours that somebody may find needless. */
const NEEDLESS = ["rule", "hints", "asOf"];

/** The cells with hidden names on the sheet of a mark, by name. */
async function namedCells({ page }: Workbench, mark: string): Promise<ReadonlyMap<string, Block>> {
  const names = await page.evaluate(() =>
    (window.workbench.book?.names ?? []).map(({ name, refersTo }) => [name, refersTo] as const),
  );
  const prefix = namePrefix(mark);
  return new Map(
    names.flatMap(([name, refersTo]) => {
      const block = parseBlock((placeOf(`=${refersTo}`)?.cells ?? "").replaceAll("$", ""));
      return name.startsWith(prefix) && block !== null ? [[name.slice(prefix.length), block] as const] : [];
    }),
  );
}

/** The cells into which a block lets one type, from above; what is merged with a cell beside it is none. */
const openCells = (sheet: ExcelJS.Worksheet, { top, left, bottom }: Block): ExcelJS.Cell[] =>
  Array.from({ length: bottom - top + 1 }, (_, at) => sheet.getCell(top + at + 1, left + 1)).filter(
    ({ master, address }) => master.address === address,
  );

/** The blanks of a sheet of ours and their cells, from above and from left to right. */
async function blanksOf(workbench: Workbench, mark: string, sheetName: string): Promise<[string, ExcelJS.Cell[]][]> {
  const sheet = await savedSheet(workbench, sheetName);
  return [...(await namedCells(workbench, mark))]
    .filter(([name]) => BLANK.test(name))
    .sort(([, one], [, other]) => one.top - other.top || one.left - other.left)
    .map(([name, block]) => [name, openCells(sheet, block)]);
}

/**
 * What stands in every blank of a sheet of ours, by name, from above and from left to right: line for line, without
 * empty ones.
 */
export async function textsInBlanks(
  workbench: Workbench,
  mark: string,
  sheetName: string,
): Promise<[name: string, text: string][]> {
  const blanks = await blanksOf(workbench, mark, sheetName);
  return blanks.map(([name, cells]) => {
    const lines = cells.map(({ text }) => text).filter((text) => text !== "");
    return [name, lines.join("\n")];
  });
}

/** Types a text of its own into every blank of a sheet of ours, and gives what stands in each then. */
export async function fillBlanks(
  workbench: Workbench,
  mark: string,
  sheetName: string,
): Promise<[name: string, text: string][]> {
  const typed = (await blanksOf(workbench, mark, sheetName)).flatMap(([name, cells]) =>
    (LINES.test(name) ? cells : cells.slice(-1)).map((cell, at) => ({
      row: Number(cell.row) - 1,
      left: Number(cell.col) - 1,
      text: HEADINGS.test(name) ? `${cell.text} gõ sau` : `gõ vào ${name} ${String(at + 1)}`,
    })),
  );
  await workbench.page.evaluate(
    ([sheet, cells]) => {
      const { book } = window.workbench;
      const id = book?.findByName(sheet)?.id ?? "";
      for (const { row, left, text } of cells) book?.edit(id, row, left, text);
    },
    [sheetName, typed] as const,
  );
  return textsInBlanks(workbench, mark, sheetName);
}

/** The last row of a sheet that holds anything, from 1. */
async function lastRowOf(workbench: Workbench, sheetName: string): Promise<number> {
  let last = 0;
  (await savedSheet(workbench, sheetName)).eachRow((_, row) => {
    last = row;
  });
  return last;
}

/**
 * Puts an empty row above and below every blank of a sheet of ours, deletes rows of ours that stand between them, and
 * has the sheet written again by what presses its button.
 */
export async function writeWithRowsMoved(
  workbench: Workbench,
  mark: string,
  sheetName: string,
  write: () => Promise<void>,
): Promise<void> {
  const cells = await namedCells(workbench, mark);
  const blanks = [...cells].filter(([name]) => BLANK.test(name)).map(([, block]) => block);
  const inserted = new Set(blanks.flatMap(({ top, bottom }) => [top, bottom + 1]));
  const deleted = NEEDLESS.flatMap((name) => cells.get(name)?.top ?? []);
  const moves = [
    ...deleted.map((row) => ({ kind: "delete", row }) as const),
    ...[...inserted].map((row) => ({ kind: "insert", row }) as const),
  ].sort((one, other) => other.row - one.row);
  await workbench.page.evaluate(
    ([sheet, all]) => {
      for (const { kind, row } of all) window.workbench.coauthor.moveRows(sheet, kind, row + 1);
    },
    [sheetName, moves] as const,
  );
  const moved = await lastRowOf(workbench, sheetName);
  await write();
  await expect.poll(() => lastRowOf(workbench, sheetName)).toBeLessThan(moved);
}
