import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { valueAt, type Grid } from "../../grid/grid";
import { level2MarkReader } from "../cells/level2MarkReader";
import { Mark } from "../cells/mark";
import { readMark, reasonInMark } from "../cells/readMark";
import { mayTellLevel2 } from "../fieldsOfLayout";
import { columnPath } from "../headings/columnPath";
import type { Column, Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import type { Roster } from "../roster";

const TELLING: ReadonlySet<Mark> = new Set([Mark.yes, Mark.no, Mark.waiting, Mark.approved]);
/** Neither a day nor another number. */
const WORD_OR_SIGN = /^[01]$|[^\d\s./–-]/;

/** Columns right of the first heading that have none and serve nothing, from the left. */
function unheaded(head: Grid, { header, left, beside, columns }: Layout): Column[] {
  const end = beside ?? head.left + (head.rows[0]?.length ?? 0);
  const serving = new Set(Object.values(columns).map(({ index }) => index));
  const rows = Array.from({ length: header.last - header.first + 1 }, (_, i) => header.first + i);
  return Array.from({ length: Math.max(0, end - left) }, (_, i) => left + i)
    .filter((index) => !serving.has(index) && columnPath(head, rows, index).length === 0)
    .map((index) => ({ index, heading: "", confidence: "guess" }));
}

/** The cells of a column in the rows of people that the head holds: what stands below may be another table. */
function valuesOf({ index }: Column, head: Grid, { row }: Roster): CellValue[] {
  return Array.from(row.subarray(0, head.rows.length))
    .filter((each) => each < head.top + head.rows.length)
    .map((each) => valueAt(head, each, index));
}

/** Whether most of what stands in a column are marks, or words for them, and anything does. */
function holdsMarks(column: Column, head: Grid, roster: Roster): boolean {
  const texts = valuesOf(column, head, roster)
    .map(cleanText)
    .filter((text) => text !== "");
  const isMark = (text: string): boolean =>
    WORD_OR_SIGN.test(text) &&
    TELLING.has(readMark(text, roster.today)) &&
    reasonInMark(text, roster.today) === undefined;
  return texts.filter(isMark).length * 2 > texts.length;
}

/** Whether somebody has a yes there and none in the level-2 column, or a no there and a yes here. */
function contradicts(column: Column, level2: Column, head: Grid, roster: Roster): boolean {
  const read = level2MarkReader(roster.layout, roster.today);
  const here = valuesOf(level2, head, roster);
  return valuesOf(column, head, roster).some(
    (value, i) => readMark(value, roster.today) === (read(here[i] ?? "") === Mark.yes ? Mark.no : Mark.yes),
  );
}

/**
 * The columns of which any may tell level 2, at least one of them of marks and without a heading: where no column with
 * a heading tells it, and where one beside the level-2 column says otherwise, as below a heading over "Đã | Chưa" that
 * has lost these. Empty: there is none, or the user has said which column it is.
 */
export function unheadedMarks(head: Grid, roster: Roster, choice: LayoutChoice): readonly Column[] {
  const { layout } = roster;
  const { level2, level2Not } = layout.columns;
  if (choice.columns.level2 !== undefined || level2Not !== undefined) return [];
  if (level2 === undefined && mayTellLevel2(layout)) return [];
  const marked = unheaded(head, layout).filter((column) => holdsMarks(column, head, roster));
  const rivals =
    level2 === undefined
      ? marked
      : marked.filter(
          (column) => Math.abs(column.index - level2.index) === 1 && contradicts(column, level2, head, roster),
        );
  const told = level2 ?? layout.suggested?.level2;
  if (rivals.length === 0 || told === undefined) return rivals;
  return [told, ...rivals].sort((a, b) => a.index - b.index);
}
