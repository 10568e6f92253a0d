import type { Grid } from "../../grid/grid";
import { readHeadings, type HeaderReading } from "../../roster/columns/findLayout";
import { previewLayout, previewWithoutHeader, type LayoutPreview } from "../../roster/columns/previewLayout";
import { shownColumns } from "../../roster/columns/shownColumns";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { findQuestions } from "../../roster/questions/findQuestions";
import type { Question } from "../../roster/questions/question";
import type { SheetFinding } from "../../rules/finding";
import { ownSheetFinding, sheetFindings, unreadFindings } from "../../rules/sheetFindings";
import { unaskedFindings } from "../../rules/unaskedFindings";
import { recallColumns, type MemoryPlace } from "./columnMemory";
import { readSamples } from "./readSamples";
import { readHead, type SheetHead } from "../check/readHead";
import type { ReadOptions } from "../check/peopleReading";
import { readPeople } from "../check/readPeople";
import { runExcel } from "../host/runExcel";

/** What a sheet would be read as. `signature` is that of the form by which a choice was remembered, where one was. */
export interface SheetPreview extends LayoutPreview {
  sheetName: string;
  /** What was applied, given or remembered. */
  choice: LayoutChoice;
  /** Where the choice was remembered; null where it was given, or there is none. */
  rememberedIn: MemoryPlace | null;
  sheetFindings: readonly SheetFinding[];
  /** What a check by this choice would ask. */
  questions: readonly Question[];
}

/** The preview of a sheet on which nothing stands, or nothing that looks like headings. */
function emptyPreview({ name: sheetName }: Pick<Excel.Worksheet, "name">, head: Grid | null): SheetPreview {
  const sheet = { sheetName, choice: NO_CHOICE, rememberedIn: null, sheetFindings: sheetFindings(null), questions: [] };
  return { ...previewWithoutHeader(head), ...sheet };
}

async function readLayout(
  context: Excel.RequestContext,
  head: SheetHead,
  { headings, layout, isRoster }: HeaderReading,
  choice: LayoutChoice,
  options: ReadOptions,
): Promise<LayoutPreview & Pick<SheetPreview, "sheetFindings" | "questions">> {
  const roster = isRoster ? (await readPeople(context, head, layout, options)).roster : null;
  const shown = shownColumns(headings, layout);
  const rows = roster === null || roster.count === 0 ? null : new Set(roster.row);
  const firstRow = rows === null ? layout.header.last + 1 : (roster?.row[0] ?? 0);
  options.signal.throwIfAborted();
  const samples = await readSamples(
    context,
    head.sheet,
    shown.byField,
    firstRow,
    head.used.bottom,
    (row) => rows === null || rows.has(row),
  );
  const questions = rows === null || roster === null ? [] : findQuestions(head.head, roster, choice);
  const said = [...sheetFindings(roster), ...unreadFindings(roster, head)];
  return {
    ...previewLayout(head.head, layout, shown, choice, roster, samples),
    sheetFindings: unaskedFindings(said, questions),
    questions,
  };
}

/**
 * Of a sheet that she only turns to, merged cells are not asked for, which would end her undo (design §6): whoever
 * stands beside one counts without it.
 */
const UNASKED = { merged: [], dateSystem: null } as const;

/**
 * Reads a sheet as "Kiểm tra" would, but for merged cells, and tells what it would be read as; nothing is judged, and
 * nothing written. Only requests are sent that Microsoft's client counts as reads. Round trips: those of reading, and
 * one for the samples.
 * @param choice what the user changed; null: what is remembered of this form, if anything is
 * Throws HostError, "needs-check" where reads alone do not tell, or the signal's reason if it was aborted.
 */
export function previewSheet(
  nameOrId: string,
  choice: LayoutChoice | null,
  options: ReadOptions,
): Promise<SheetPreview> {
  return runExcel(async (context) => {
    const head = await readHead(context, nameOrId, UNASKED);
    options.signal.throwIfAborted();
    if (head.used === null) return emptyPreview(head.sheet, null);
    if (head.ownTitle !== null)
      return { ...emptyPreview(head.sheet, null), sheetFindings: [ownSheetFinding(head.ownTitle)] };
    const recalled = choice === null ? recallColumns(head.sheet.name, head.head, head.columnsKept) : undefined;
    const applied = choice ?? recalled?.choice ?? NO_CHOICE;
    const reading = readHeadings(head.head, applied);
    const found = reading === undefined ? {} : await readLayout(context, head, reading, applied, options);
    return {
      ...emptyPreview(head.sheet, head.head),
      ...found,
      choice: applied,
      ...(recalled === undefined ? {} : { rememberedIn: recalled.place, signature: recalled.signature }),
    };
  });
}
