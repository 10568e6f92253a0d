import type { FormerSheet } from "../../src/documents/formerSheet";
import type { CellValue } from "../../src/grid/cellValue";
import type { SheetPlan } from "../../src/documents/sheetPlan";

/** The cells of a report that an officer may type into, rows and columns from 0; lists from above, or from left to right. */
export interface ReportCells {
  superior: Cell;
  office: Cell;
  /** In a report of its own. */
  number: Cell;
  /** In an annex. */
  letter: Cell;
  placeAndDate: Cell;
  titles: Cell[];
  names: Cell[];
  difficulties: Cell[];
  proposals: Cell[];
}

type Cell = readonly [row: number, column: number];

/** What is typed, by cell. */
export type TypedOver = { [Name in keyof ReportCells]?: ReportCells[Name] extends Cell ? string : readonly string[] };

/** Where a plan has its blanks: by its form, as laid out in design §7. */
export function reportCells({ values, blankLines }: SheetPlan): ReportCells {
  const rowOf = (text: string) => values.findIndex((row) => row.some((value) => String(value).startsWith(text)));
  const hints = rowOf("(Ký, ghi rõ họ tên)");
  const columns = (values[hints] ?? []).flatMap((value, column) => (value === null ? [] : [column]));
  const lines = (part: number) => {
    const { top, bottom } = blankLines[part] ?? { top: 0, bottom: -1 };
    return Array.from({ length: bottom - top + 1 }, (_, at): Cell => [top + at, 0]);
  };
  return {
    superior: [0, 0],
    office: [1, 0],
    number: [3, 0],
    letter: [rowOf("VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2") + 1, 0],
    placeAndDate: rowOf("BÁO CÁO") >= 0 ? [3, 2] : [hints - 2, 2],
    titles: columns.map((column) => [hints - 1, column]),
    names: columns.map((column) => [hints + 2, column]),
    difficulties: lines(0),
    proposals: lines(1),
  };
}

/** What stands in those cells. */
export function textsIn(plan: SheetPlan): Required<TypedOver> {
  const text = ([row, column]: Cell) => String(plan.values[row]?.[column] ?? "");
  const isCell = (place: Cell | readonly Cell[]): place is Cell => typeof place[0] === "number";
  return Object.fromEntries(
    Object.entries(reportCells(plan)).map(([name, place]: [string, Cell | Cell[]]) => [
      name,
      isCell(place) ? text(place) : place.map(text),
    ]),
  ) as unknown as Required<TypedOver>;
}

/** The sheet of a plan as it stands when it is written again, no row of it moved. */
export function formerOf({ names, note }: SheetPlan, cells: FormerSheet["cells"]): FormerSheet {
  return { cells, names: new Map(names.map(({ name, block, said }) => [name, { block, said }])), note };
}

/** The same of a sheet that was written before its cells had names. */
export const unnamed = (former: FormerSheet): FormerSheet => ({ ...former, names: new Map() });

/** The sheet of a plan after somebody typed over it. */
export function typedOver(plan: SheetPlan, typed: TypedOver): CellValue[][] {
  const cells = plan.values.map((row) => row.map((value): CellValue => value ?? ""));
  const type = ([row, column]: Cell, text: string) => {
    const line = cells[row];
    if (line !== undefined) line[column] = text;
  };
  const places: Record<string, Cell | Cell[]> = { ...reportCells(plan) };
  for (const [name, text] of Object.entries(typed)) {
    const place = places[name] ?? [];
    if (typeof text === "string") type(place as Cell, text);
    else text.forEach((each, at) => type((place as Cell[])[at] ?? [-1, -1], each));
  }
  return cells;
}
