import type { Grid } from "../../grid/grid";
import { maskNumbers } from "../../grid/maskNumbers";
import type { Heading } from "../../roster/columns/heading";
import { FIELDS, type Field } from "../../roster/field";
import { readHeadings, type HeaderReading } from "../../roster/columns/findLayout";
import { headerOptions, lastRowsOf, type HeaderOption } from "../../roster/headings/headerOptions";
import { headingShower } from "../../roster/headings/headingShower";
import { headingSignature } from "../../roster/headings/headingSignature";
import type { Column, Layout } from "../../roster/layout";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import type { Roster } from "../../roster/roster";
import type { SheetFinding } from "../../rules/finding";
import { sheetFindings } from "../../rules/sheetFindings";
import { recallColumns, type MemoryPlace } from "./columnMemory";
import { readSamples } from "./columnSamples";
import { readHead, type SheetHead } from "../check/readHead";
import type { ReadOptions } from "../check/readOptions";
import { readPeople } from "../check/readPeople";
import { runExcel } from "../host/runExcel";

/** A column as it is shown, with its first values. ID numbers are masked. */
export interface PreviewedColumn extends Column {
  samples: readonly string[];
}

/** A column that has a heading, or that serves a field without one. */
export type HeadedColumn = Pick<Column, "index" | "heading">;

/** What a sheet would be read as. Rows and columns are counted from 0 over the whole sheet. */
export interface SheetPreview {
  sheetName: string;
  /** What was applied, given or remembered. */
  choice: LayoutChoice;
  /** Where the choice was remembered; null where it was given, or there is none. */
  rememberedIn: MemoryPlace | null;
  /** Of the headings, those that the remembered choice was found by; null where there are none. */
  signature: string | null;
  header: Layout["header"] | null;
  /** Rows to choose the first of the header from. */
  headerOptions: readonly HeaderOption[];
  /** Rows to choose its last from. */
  lastRows: readonly number[];
  /** Columns to choose from, from the left. */
  headed: readonly HeadedColumn[];
  columns: Partial<Record<Field, PreviewedColumn>>;
  ambiguous: readonly Field[];
  /** A lone "Chưa …" column: the user may say that blank means done. */
  loneNot: PreviewedColumn | null;
  blankMeansDone: boolean;
  people: number;
  /** Units with people in them; null where no unit can be told. */
  units: number | null;
  sheetFindings: readonly SheetFinding[];
}

function emptyPreview(sheetName: string): SheetPreview {
  return {
    sheetName,
    choice: NO_CHOICE,
    rememberedIn: null,
    signature: null,
    header: null,
    headerOptions: [],
    lastRows: [],
    headed: [],
    columns: {},
    ambiguous: [],
    loneNot: null,
    blankMeansDone: false,
    people: 0,
    units: null,
    sheetFindings: sheetFindings(null),
  };
}

/** How headings are shown: readable, and without a long number that somebody typed. */
function shower(headings: readonly string[]): (heading: string) => string {
  const show = headingShower(headings);
  return (heading) => maskNumbers(show(heading));
}

function headedColumns(
  headings: readonly Heading[],
  columns: ReadonlyMap<Field, Column>,
  show: (heading: string) => string,
): HeadedColumn[] {
  const used = new Set([...columns.values()].map(({ index }) => index));
  return headings
    .filter(({ index, path }) => path.length > 0 || used.has(index))
    .map(({ index, path }) => ({ index, heading: show(path.join(" > ")) }));
}

/** The columns of fields, that of a lone "Chưa …" among them, whether it is in use or not. */
function columnsOf({ columns, loneNot }: Layout, show: (heading: string) => string): Map<Field, Column> {
  const found = new Map<Field, Column>();
  for (const field of FIELDS) {
    const column = field === "level2Not" ? (loneNot ?? columns[field]) : columns[field];
    if (column !== undefined) found.set(field, { ...column, heading: show(column.heading) });
  }
  return found;
}

function countUnits({ unit }: Roster): number | null {
  const inUse = new Set(unit.filter((index) => index >= 0)).size;
  return inUse === 0 ? null : inUse;
}

async function readLayout(
  context: Excel.RequestContext,
  head: SheetHead,
  { headings, layout, isRoster }: HeaderReading,
  options: ReadOptions,
): Promise<Omit<SheetPreview, "sheetName" | "choice" | "rememberedIn" | "headerOptions">> {
  const roster = isRoster ? (await readPeople(context, head, layout, options)).roster : null;
  const show = shower(headings.flatMap(({ path }) => path));
  const columns = columnsOf(layout, show);
  const rows = roster === null || roster.count === 0 ? null : new Set(roster.row);
  const firstRow = rows === null ? layout.header.last + 1 : (roster?.row[0] ?? 0);
  options.signal.throwIfAborted();
  const samples = await readSamples(
    context,
    head.sheet,
    columns,
    firstRow,
    head.used.bottom,
    (row) => rows === null || rows.has(row),
  );
  const previewed = new Map(
    [...columns].map(([field, column]) => [field, { ...column, samples: samples.get(field) ?? [] }]),
  );
  const loneNot = layout.loneNot === undefined ? null : (previewed.get("level2Not") ?? null);
  if (loneNot !== null && layout.blankMeansDone !== true) previewed.delete("level2Not");
  return {
    signature: headingSignature(head.head, layout.header),
    header: layout.header,
    lastRows: lastRowsOf(head.head, layout.header.first),
    headed: headedColumns(headings, columns, show),
    columns: Object.fromEntries(previewed),
    ambiguous: layout.ambiguous,
    loneNot,
    blankMeansDone: layout.blankMeansDone === true,
    people: roster?.count ?? 0,
    units: roster === null ? null : countUnits(roster),
    sheetFindings: sheetFindings(roster),
  };
}

function shownOptions(head: Grid): HeaderOption[] {
  return headerOptions(head).map(({ header, texts }) => ({ header, texts: texts.map(shower(texts)) }));
}

/**
 * Reads a sheet as "Kiểm tra" would and tells what it would be read as; nothing is judged, and nothing written. Round trips: those of
 * reading, and one for the samples.
 * @param choice what the user changed; null: what is remembered of this form, if anything is
 * Throws HostError, or the signal's reason if it was aborted.
 */
export function previewSheet(
  sheetName: string,
  choice: LayoutChoice | null,
  options: ReadOptions,
): Promise<SheetPreview> {
  return runExcel(async (context) => {
    const head = await readHead(context, sheetName);
    options.signal.throwIfAborted();
    if (head === null) return emptyPreview(sheetName);
    const recalled = choice === null ? recallColumns(sheetName, head.head) : undefined;
    const applied = choice ?? recalled?.choice ?? NO_CHOICE;
    const reading = readHeadings(head.head, applied);
    const found = reading === undefined ? {} : await readLayout(context, head, reading, options);
    return {
      ...emptyPreview(sheetName),
      ...found,
      choice: applied,
      ...(recalled === undefined ? {} : { rememberedIn: recalled.place, signature: recalled.signature }),
      headerOptions: shownOptions(head.head),
    };
  });
}
