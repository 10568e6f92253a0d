import type { CellValue } from "../../src/grid/cellValue";
import { rosterOfRows } from "./rosterOfRows";
import { questionsAbout, type TwinSheet } from "./twinSheets";

const HEADINGS = {
  name: "Họ và tên",
  birth: "Ngày sinh",
  gender: "Giới tính",
  unit: "Đơn vị",
  id: "Số CCCD",
  issued: "Đã cấp CCCD",
  done: "Đã cài đặt",
  not: "Chưa cài đặt",
  reason: "Lý do chưa cài đặt",
  oneStop: "Bộ phận Một cửa",
  expiry: "Có giá trị đến",
};

type Cells = Partial<Record<keyof typeof HEADINGS, CellValue>>;

/** 31079 is 1 February 1985: nothing is wrong with this person, but that all of them have one number. */
const GOOD: Cells = {
  name: "Nguyễn Văn An",
  birth: 31_079,
  gender: "Nam",
  unit: "Phòng Thu",
  id: "001085012345",
  done: "x",
};

/** By rule: what is wrong, and how it is plainly put right. */
const CURES: readonly (readonly [rule: string, wrong: Cells, right: Cells])[] = [
  ["one-stop-not-level-2", { done: "", not: "x", reason: "ốm", oneStop: "x" }, { done: "x", not: "" }],
  ["level-2-without-citizen-id", { id: "chưa có" }, { id: "001085012345" }],
  ["level-2-contradiction", { not: "x" }, { not: "" }],
  ["duplicate-citizen-id", {}, { id: "" }],
  ["impossible-citizen-id", { id: "003085012345" }, { id: "004085012345" }],
  ["impossible-citizen-id", { id: "001485012345" }, { id: "096085012345" }],
  ["malformed-citizen-id", { id: "0010850123456" }, { id: "001085012345" }],
  ["invalid-birth-date", { birth: "31/02/1985" }, { birth: 31_079 }],
  ["invalid-birth-date", { birth: "mai" }, { birth: "" }],
  ["cell-error", { unit: "#N/A" }, { unit: "Phòng Thu" }],
  ["missing-name", { name: "" }, { name: "Nguyễn Văn An" }],
  ["missing-citizen-id", { id: "" }, { id: "001085012345" }],
  ["missing-level-2", { done: "" }, { done: "x" }],
  ["missing-reason", { done: "", not: "x" }, { reason: "ốm" }],
  ["missing-unit", { unit: "" }, { unit: "Phòng Thu" }],
  ["old-id-number", { id: "123456789" }, { id: "001085012345" }],
  ["expired-citizen-card", { expiry: 46_000 }, { expiry: 50_000 }],
  ["expired-citizen-card", { expiry: "31/12/2025" }, { expiry: "" }],
  ["lost-leading-zero", { id: 1_085_012_345 }, { id: "001085012345" }],
  ["unclear-level-2", { done: "?" }, { done: "Đã cài đặt" }],
  ["unclear-level-2", { done: "12/2/2099" }, { done: 46_000 }],
  ["citizen-id-contradiction", { issued: "chưa" }, { issued: "x" }],
  ["citizen-id-contradiction", { id: "123456789", issued: "x" }, { id: "001085012345" }],
  ["citizen-id-birth-year", { id: "001086012345" }, { id: "001085012345" }],
  ["citizen-id-birth-year", { birth: "01/02/1986" }, { birth: "01/02/1985" }],
  ["citizen-id-birth-year", { id: "001201012345" }, { id: "001085012345" }],
  ["citizen-id-gender", { gender: "Nữ" }, { gender: "Nam" }],
  ["citizen-id-gender", { id: "001185012345" }, { id: "001085012345" }],
  ["reason-though-done", { reason: "ốm" }, { reason: "" }],
  ["untidy-citizen-id", { id: "001 085 012 345" }, { id: "001085012345" }],
];

/** Rules that only the next check can unmark: no formula tells these cells from good ones. */
export const UNTIL_NEXT_CHECK = ["possible-same-person", "untidy-text", "legacy-font-text"];

export const CURED_RULES = CURES.map(([rule]) => rule);

/**
 * Rosters with one thing wrong in each row, as they are once it was put right: asked is whether the highlight still
 * shows, which it must not.
 */
export function curedSheet(): TwinSheet {
  const keys = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
  const sheet = (people: readonly Cells[]): CellValue[][] => [
    ["STT", ...Object.values(HEADINGS)],
    ...[GOOD, ...people].map((cells, i) => [i + 1, ...keys.map((key) => cells[key] ?? "")]),
  ];
  const wrong = sheet(CURES.map(([, cells]) => ({ ...GOOD, ...cells })));
  const rows = sheet(CURES.map(([, cells, right]) => ({ ...GOOD, ...cells, ...right })));
  const asked = questionsAbout(rosterOfRows(wrong), rows);
  const questions = CURES.map(([rule], i) => {
    const question = asked.find(({ owner, row, found }) => owner === rule && row === i + 2 && found);
    if (question === undefined) throw new Error(`${rule} finds nothing in row ${String(i + 3)}`);
    return { ...question, found: false };
  });
  return { name: "put right", rows, questions };
}
