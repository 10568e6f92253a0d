import type { SheetPreview } from "../../excel/columns/previewSheet";
import { columnLetters } from "../../grid/address";
import { isNoChoice } from "../../roster/layoutChoice";
import type { PreviewedColumn } from "../../roster/columns/previewLayout";
import { FIELDS, type Field } from "../../roster/field";
import type { Texts } from "../../text/texts";
import { numberFormat } from "../numberFormat";
import { rulesByColumn } from "../check/sheetMessages";
import type { ColumnsState, Found } from "./columnsState";
import { questionText } from "../questions/questionText";
import { doubtOf, questionOf } from "./fieldDoubt";

/** What was found, in one line. */
export function summaryText({ columns, people, units }: Found, { columns: words, locale }: Texts): string {
  const { count } = numberFormat(locale);
  return units === null
    ? words.found(count(columns), count(people))
    : words.foundWithUnits(count(columns), count(people), count(units));
}

/** How far the preview that is on its way has come; null where none is. */
export function progressText({ progress }: ColumnsState, { columns: words, locale }: Texts): string | null {
  if (progress === null) return null;
  const { count } = numberFormat(locale);
  const { rowsDone, rowsInAll } = progress;
  return rowsInAll === 0 ? words.looking : words.reading(count(rowsDone), count(rowsInAll));
}

/** What stands under a field's chooser, and whether it is to catch the eye. */
export interface FieldNote {
  text: string;
  warns: boolean;
}

function samplesText({ samples }: Pick<PreviewedColumn, "samples">, { columns: words }: Texts): string {
  return samples.length === 0 ? words.noSamples : words.samples(samples.join("; "));
}

/**
 * What is said of a field: how sure its column is and what stands in it, what will be asked of it, or what is not
 * checked without one; null: nothing.
 */
export function fieldNote(preview: SheetPreview, field: Field, texts: Texts): FieldNote | null {
  const { columns: words } = texts;
  const doubt = doubtOf(preview, field);
  const column = preview.columns[field];
  const question = questionOf(preview, field);
  if (question?.kind === "blankMeansDone")
    return { text: `${words.loneNot(question.column.heading)} ${samplesText(question.column, texts)}.`, warns: true };
  const ask = question && questionText(question, texts, numberFormat(texts.locale)).ask;
  if (column === undefined) {
    if (ask !== undefined) return { text: ask, warns: true };
    const names = rulesByColumn(preview.sheetFindings, texts).get(field);
    const lacking = doubt === "missing" ? [words.missing] : [];
    const notRun = names === undefined ? [] : [texts.rulesNotRun(names)];
    const text = [...lacking.map((sentence) => `${sentence}.`), ...notRun].join(" ");
    return text === "" ? null : { text, warns: doubt === "missing" };
  }
  const sure = column.chosen === true ? words.chosen : words.confidence[column.confidence];
  const reasons = doubt === "undecided" ? [ask ?? `${words.ambiguous}.`] : [];
  return { text: [`${sure}.`, ...reasons, `${samplesText(column, texts)}.`].join(" "), warns: doubt !== "certain" };
}

/** Whether changes are remembered, and where; null where there are none. */
export function memoryText({ applied, rememberedIn, kept }: ColumnsState, { columns: words }: Texts): string | null {
  if (isNoChoice(applied)) return null;
  if (rememberedIn !== null) return words.remembered;
  if (kept === null) return null;
  if (kept.workbook) return kept.machine ? words.kept : words.keptInWorkbook;
  return kept.machine ? words.keptOnMachine : words.notKept;
}

/** What a change did to another field; null where it did nothing. */
export function displacedText({ displaced }: ColumnsState, texts: Texts): string | null {
  if (displaced === null) return null;
  const { column, now, before } = displaced;
  return texts.columns.displaced(columnLetters(column), texts.fields[now], texts.fields[before]);
}

/** The column a field is shown with: what the user has just chosen, before the sheet has been read by it. */
export function shownColumn({ preview, choice }: ColumnsState, field: Field): number | null {
  const wanted = choice?.columns[field];
  if (wanted !== undefined) return wanted;
  const column = preview?.columns[field];
  if (column === undefined) return null;
  const given = FIELDS.some((other) => other !== field && choice?.columns[other] === column.index);
  return given ? null : column.index;
}
