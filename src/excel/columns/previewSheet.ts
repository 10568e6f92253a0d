import type { Grid } from "../../grid/grid";
import type { Field } from "../../roster/field";
import { readHeadings, type HeaderReading } from "../../roster/columns/findLayout";
import { shownColumns, shower, type HeadedColumn } from "../../roster/columns/shownColumns";
import { headerOptions, lastRowsOf, type HeaderOption } from "../../roster/headings/headerOptions";
import { headingSignature } from "../../roster/headings/headingSignature";
import type { Column, Layout } from "../../roster/layout";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { asksForLevels } from "../../roster/questions/findQuestions";
import type { Roster } from "../../roster/roster";
import type { SheetFinding } from "../../rules/finding";
import { sheetFindings } from "../../rules/sheetFindings";
import { recallColumns, type MemoryPlace } from "./columnMemory";
import { readSamples } from "./columnSamples";
import { readHead, type SheetHead } from "../check/readHead";
import { readPeople, type ReadOptions } from "../check/readPeople";
import { runExcel } from "../host/runExcel";

/** A column as it is shown, with its first values. ID numbers are masked. */
export interface PreviewedColumn extends Column {
  samples: readonly string[];
}

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
  /** Whether numbers of the level-2 column are read as levels; null where nothing is to be said of it. */
  holdsLevels: boolean | null;
  people: number;
  /** Units with people in them; null where no unit can be told. */
  units: number | null;
  sheetFindings: readonly SheetFinding[];
}

function emptyPreview({ name: sheetName }: Pick<Excel.Worksheet, "name">): SheetPreview {
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
    holdsLevels: null,
    people: 0,
    units: null,
    sheetFindings: sheetFindings(null),
  };
}

function countUnits({ unit }: Roster): number | null {
  const inUse = new Set(unit.filter((index) => index >= 0)).size;
  return inUse === 0 ? null : inUse;
}

async function readLayout(
  context: Excel.RequestContext,
  head: SheetHead,
  { headings, layout, isRoster }: HeaderReading,
  choice: LayoutChoice,
  options: ReadOptions,
): Promise<Omit<SheetPreview, "sheetName" | "choice" | "rememberedIn" | "headerOptions">> {
  const roster = isRoster ? (await readPeople(context, head, layout, options)).roster : null;
  const { headed, byField: columns } = shownColumns(headings, layout);
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
    headed,
    columns: Object.fromEntries(previewed),
    ambiguous: layout.ambiguous,
    loneNot,
    blankMeansDone: layout.blankMeansDone === true,
    holdsLevels: asksForLevels(layout, choice) ? layout.holdsLevels === true : null,
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
  nameOrId: string,
  choice: LayoutChoice | null,
  options: ReadOptions,
): Promise<SheetPreview> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(nameOrId);
    sheet.load("name");
    const head = await readHead(context, nameOrId, null);
    options.signal.throwIfAborted();
    if (head === null) return emptyPreview(sheet);
    const recalled = choice === null ? recallColumns(head.sheet.name, head.head) : undefined;
    const applied = choice ?? recalled?.choice ?? NO_CHOICE;
    const reading = readHeadings(head.head, applied);
    const found = reading === undefined ? {} : await readLayout(context, head, reading, applied, options);
    return {
      ...emptyPreview(head.sheet),
      ...found,
      choice: applied,
      ...(recalled === undefined ? {} : { rememberedIn: recalled.place, signature: recalled.signature }),
      headerOptions: shownOptions(head.head),
    };
  });
}
