import type { FormerSheet } from "../../src/documents/formerSheet";
import type { CellValue } from "../../src/grid/cellValue";
import type { SheetPlan } from "../../src/documents/sheetPlan";

/**
 * The cells of a report that an officer may type into, rows and columns from 0; lists from above, or from left to
 * right.
 */
export interface ReportCells {
  superior: Cell;
  office: Cell;
  /** In a report of its own. */
  number: Cell;
  /** In an annex. */
  letter: Cell;
  placeAndDate: Cell;
  /** In a report of its own. */
  addressee: Cell;
  recipients: Cell;
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
  const columns = (values[hints] ?? []).flatMap((value, column) => (value === "(Ký, ghi rõ họ tên)" ? [column] : []));
  const standalone = rowOf("BÁO CÁO") >= 0;
  const lines = (part: number) => {
    const { top, bottom } = blankLines[part] ?? { top: 0, bottom: -1 };
    return Array.from({ length: bottom - top + 1 }, (_, at): Cell => [top + at, 0]);
  };
  return {
    superior: [0, 0],
    office: [1, 0],
    number: [3, 0],
    letter: [standalone ? rowOf("(Số liệu đến ") : rowOf("VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2") + 1, 0],
    placeAndDate: standalone ? [3, 4] : [hints - 2, 5],
    // An annex has neither.
    addressee: [standalone ? rowOf("BÁO CÁO") + 3 : 3, 0],
    recipients: [standalone ? rowOf("Nơi nhận:") + 1 : 3, 0],
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

/** In columns of old: where the blocks of one, two or three signers stood. */
const OLD_SIGNERS = [[], [3], [0, 3], [0, 2, 6]];

/**
 * The same as it stood before its cells had names, with all that was typed: as reports were laid out then, for ever.
 * @param unit whose only person, of the same name, is not done
 */
export function unnamed({ cells, names, note }: FormerSheet, unit = "Văn phòng"): FormerSheet {
  const old: CellValue[][] = [];
  /** Texts of a row, by column. */
  const add = (texts: Readonly<Record<number, CellValue>>) => {
    old.push(Array.from({ length: 10 }, (_, column) => texts[column] ?? ""));
  };
  const text = (name: string): CellValue => {
    const block = names.get(name)?.block;
    return block ? (cells[block.bottom]?.[block.left] ?? "") : "";
  };
  const lines = (name: string) => {
    const { top, bottom } = names.get(name)?.block ?? { top: 0, bottom: -1 };
    for (const row of cells.slice(top, bottom + 1)) add(Object.fromEntries(row.slice(0, 10).entries()));
  };
  const standalone = names.has("number");
  const beside = (value: string) => (standalone ? { 2: value } : {});
  add({ 0: text("superior"), ...beside("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") });
  add({ 0: text("office"), ...beside("Độc lập - Tự do - Hạnh phúc") });
  add({ 0: "––––––––––", ...beside("–––––––––––––––––––––––") });
  if (standalone) add({ 0: text("number"), 2: text("placeAndDate") });
  add({});
  add({ 0: standalone ? "BÁO CÁO" : "PHỤ LỤC" });
  add({ 0: "KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID" });
  add({ 0: "VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2" });
  if (!standalone) add({ 0: text("letter") });
  add({ 0: "(Số liệu đến 14 giờ 05 phút, ngày 05 tháng 01 năm 2026)" });
  add({});
  add({ 0: "I. Kết quả thực hiện (Công văn số 1397/BHXH-VP ngày 15/5/2023, mục 3)" });
  add({ 0: "STT", 1: "Nội dung", 2: "Số lượng", 3: "Tỷ lệ (%)", 4: "Ghi chú" });
  add({ 0: 6, 1: "Lý do chưa cài đặt" });
  add({});
  add({ 0: "II. Kết quả theo đơn vị" });
  add({ 0: 1, 1: unit });
  add({});
  add({ 0: "IV. Khó khăn, vướng mắc, kiến nghị" });
  add({ 0: "1. Khó khăn, vướng mắc:" + typedBehind(text("difficulties"), names.get("difficulties")?.said) });
  lines("difficultyLines");
  add({});
  add({
    0:
      "2. Kiến nghị, đề xuất với BHXH Việt Nam (qua Văn phòng):" +
      typedBehind(text("proposals"), names.get("proposals")?.said),
  });
  lines("proposalLines");
  add({});
  add({ 0: "V. Nguồn số liệu và cách tính" });
  add({});
  if (!standalone) add({ 2: text("placeAndDate") });
  const signers = [0, 1, 2].filter((signer) => names.has(`title${signer}`));
  const columns = OLD_SIGNERS[signers.length] ?? [];
  const block = (value: (signer: number) => CellValue) =>
    Object.fromEntries(columns.map((column, signer) => [column, value(signer)]));
  add(block((signer) => text(`title${signer}`)));
  add(block(() => "(Ký, ghi rõ họ tên)"));
  add({});
  add(block((signer) => text(`name${signer}`)));
  add({ 0: "DANH SÁCH CCVC&NLĐ CHƯA CÀI ĐẶT ỨNG DỤNG VNeID MỨC 2" });
  add({ 0: "STT", 1: "Họ và tên" });
  add({ 0: `${unit} (1 người)` });
  add({ 0: 1, 1: unit });
  return { cells: old, names: new Map(), note };
}

/** What was typed behind a heading of ours. */
const typedBehind = (text: CellValue, said = ""): string => String(text).slice(said.length);

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
