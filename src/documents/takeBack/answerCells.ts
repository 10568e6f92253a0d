import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900, DAYS_TO_1904, isDay } from "../../grid/dateSystem";
import { serialOfDateCode, type DateCode } from "../../grid/excelDate";
import { level2MarkReader } from "../../roster/cells/level2MarkReader";
import { Mark } from "../../roster/cells/mark";
import { readCitizenId, type IdReading } from "../../roster/cells/readCitizenId";
import { readDate } from "../../roster/cells/readDate";
import { readGender } from "../../roster/cells/readGender";
import { readMark } from "../../roster/cells/readMark";
import { readNotMark } from "../../roster/cells/readNotMark";
import type { Layout } from "../../roster/layout";
import { Gender, IdKind, Level2 } from "../../roster/roster";
import type { FixableCell } from "../../rules/fix";
import { usualMarks, usualText } from "../../rules/usualMarks";
import type { Answer, AnswerValue } from "./answer";
import { dayText } from "./dayText";

/** What a column says of somebody else, as it was read: by it the column's own way of saying is known. */
export type ColumnCells = (column: number) => readonly FixableCell[];

/** A cell of somebody's row that an answer changes, and what it becomes. */
export interface AnsweredCell {
  column: number;
  after: (cell: FixableCell) => FixableCell;
  /** Whether a cell already says so. */
  says: (cell: FixableCell) => boolean;
}

const valuesOf = (cells: readonly FixableCell[]): CellValue[] => cells.map(({ value }) => value);

const becomes =
  (value: CellValue, numberFormat?: string) =>
  (cell: FixableCell): FixableCell => ({ ...cell, value, numberFormat: numberFormat ?? cell.numberFormat });

const isText = (text: string) => (cell: FixableCell) => cleanText(cell.value) === text;

function idIn({ value, numberFormat }: FixableCell, today: DateCode): string {
  const reading: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
  readCitizenId(value, numberFormat, { birthYear: 0, gender: Gender.unknown, foreigner: false, today }, reading);
  return reading.kind === IdKind.whole && !reading.untidy ? String(reading.number).padStart(12, "0") : "";
}

/** The number of a day, as a cell of the workbook has it; null where it is not known to the day. */
function serialOf(date: DateCode, date1904: boolean): number | null {
  if (Math.floor(date / 100) % 100 === 0 || date % 100 === 0) return null;
  return serialOfDateCode(date) - (date1904 ? DAYS_TO_1904 : 0);
}

/** A day in the way of its column: as most days of it stand there, numbers or texts. */
function dayCell(
  column: number,
  { text, date }: Extract<AnswerValue, { kind: "date" }>,
  layout: Layout,
  today: DateCode,
  cells: readonly FixableCell[],
): AnsweredCell {
  const date1904 = layout.date1904 === true;
  const days = cells.filter(({ value }) => isDay(value, date1904));
  const texts = cells.filter(({ value }) => typeof value === "string" && /\d/u.test(value));
  const serial = serialOf(date, date1904);
  const format = usualText(
    days.map(({ numberFormat }) => numberFormat),
    () => true,
  );
  const read = ({ value }: FixableCell) => {
    const counted = countedFrom1900(value, date1904);
    return typeof counted === "boolean" ? 0 : readDate(counted, today, (year) => year);
  };
  const after =
    serial === null
      ? becomes(text)
      : days.length > texts.length && format !== undefined
        ? becomes(serial, format)
        : becomes(dayText(date));
  return { column, after, says: (cell) => read(cell) === date };
}

/** The cells that say how far level 2 is, all of which have to agree; null where no cell alone can say it. */
function level2Cells(
  { text, level2, plain }: Extract<AnswerValue, { kind: "level2" }>,
  layout: Layout,
  today: DateCode,
  cellsOf: ColumnCells,
): AnsweredCell[] | null {
  const { columns, blankMeansDone } = layout;
  const [own, not] = [columns.level2?.index, columns.level2Not?.index];
  const set = (column: number, value: CellValue): AnsweredCell => ({
    column,
    after: becomes(value),
    says: (cell) => cell.value === value,
  });
  const cross = (column: number) =>
    usualText(valuesOf(cellsOf(column)), (value) => readNotMark(value, today) === Mark.yes) ?? "x";
  if (blankMeansDone === true && not !== undefined) {
    if (level2 === Level2.done) return [set(not, "")];
    return [set(not, level2 === Level2.no && plain ? cross(not) : text)];
  }
  if (own === undefined) return null;
  const read = level2MarkReader(layout, today);
  const { yes, no } = usualMarks(valuesOf(cellsOf(own)), read);
  if (level2 === Level2.no && not !== undefined) return [set(own, ""), set(not, plain ? cross(not) : text)];
  const written = !plain || level2 === Level2.pending ? text : level2 === Level2.done ? yes : no;
  const wanted: readonly Mark[] = {
    [Level2.done]: [Mark.yes],
    [Level2.no]: [Mark.no],
    [Level2.pending]: [Mark.waiting, Mark.approved],
  }[level2];
  // the column may read the same words otherwise
  if (!wanted.includes(read(written))) return null;
  return [set(own, written), ...(not === undefined ? [] : [set(not, "")])];
}

/**
 * The cells of somebody's row that an answer changes, each in the way that its column says such things: IDs as texts,
 * days and marks as the others of the column. Null where no cell alone can say it.
 */
export function answerCells(
  { field, value }: Pick<Answer, "field" | "value">,
  layout: Layout,
  today: DateCode,
  cellsOf: ColumnCells,
): readonly AnsweredCell[] | null {
  if (value.kind === "level2") return level2Cells(value, layout, today, cellsOf);
  const served = layout.columns[field];
  if (served === undefined) return null;
  const { index: column, heading } = served;
  switch (value.kind) {
    case "id":
      return [{ column, after: becomes(value.text, "@"), says: (cell) => idIn(cell, today) === value.text }];
    case "date":
      return [dayCell(column, value, layout, today, cellsOf(column))];
    case "gender": {
      const gender = readGender(value.text, "");
      const usual = usualText(valuesOf(cellsOf(column)), (text) => readGender(text, heading) === gender);
      const after = becomes(usual ?? (gender === Gender.male ? "Nam" : "Nữ"));
      return [{ column, after, says: (cell) => readGender(cell.value, heading) === gender }];
    }
    case "oneStop": {
      const saysYes = (said: CellValue) => readMark(said, today) === Mark.yes;
      const after = becomes(usualText(valuesOf(cellsOf(column)), saysYes) ?? value.text);
      return [{ column, after, says: (cell) => saysYes(cell.value) }];
    }
    case "text":
      return [{ column, after: becomes(value.text), says: isText(value.text) }];
  }
}
