import type { CellValue } from "../../src/grid/cellValue";
import marks from "../../src/roster/data/marks.json";
import { PLACEHOLDERS } from "../../src/roster/cells/placeholder";

/** What a column of a roster is for, and so what is likely to stand in it. */
export type CellKind = "name" | "birthDate" | "gender" | "unit" | "citizenId" | "mark" | "level" | "reason" | "country";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "H' Lan", "Tô Y", "NguyÔn V¨n An", "Nguyeãn Vaên An", "Ðỗ An"];
const DATES = ["01/02/1985", "1/1/90", 31_079, 31_079.5, 1985, "00/00/1990", "31/02/1985", "05.11.1986", "mai"];
const REASONS = ["nghỉ thai sản", "đi học", "chưa kích hoạt", "không có điện thoại", "sai số liệu"];
const MARKS: readonly CellValue[] = [
  ...marks.yes,
  ...marks.no,
  ...marks.unclear,
  "Đã kích hoạt",
  "Chưa cài đặt",
  "Đang chờ duyệt",
  "Đã duyệt, chưa kích hoạt",
  "Mức 2",
  "Mức 1",
];
const DATED: readonly CellValue[] = [
  46_000,
  50_000,
  9_500,
  10_000,
  "12/5/23",
  "12/05/2023",
  "15/06/2030",
  1,
  0,
  true,
  false,
];

/**
 * What makes readers and formulas stumble, wherever it stands. Errors are error values; with a blank after them they
 * are typed text.
 */
const NASTY: readonly CellValue[] = [
  ...PLACEHOLDERS,
  ...["", "", "", ".", "...", "……….", ".-", "-.", "… …", "- -", "/ /", "0", "00", "0.", "0.0", "O", "TRUE", "false"],
  ...[0, -1, 0.5, 1e15, 1e11, 123, 9_499, 60_001, true, false],
  ...["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#N/A ", "#REF! "],
  ...[
    " ",
    "\u00a0",
    "\t",
    "\n",
    " \u00a0 ",
    "\u00a0-\u00a0",
    "-\n-",
    "0\n",
    "\u200b",
    "\u2060",
    "\u200e",
    "\ufeff",
    "\u2003",
    "\u3000-",
  ],
  ...[
    "'",
    '"',
    "|",
    "-|--",
    "x|v",
    "=",
    "=1+1",
    "?",
    "*",
    "~",
    "%",
    "１",
    "x ",
    "X",
    "1e11",
    "1E+1",
    "½",
    "nt",
    "như trên",
  ],
];

/** What happens to texts on their way into a roster. */
const MISHAPS: readonly ((text: string, at: number) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text} `,
  (text) => `${text}\u00a0`,
  (text) => `\t${text}`,
  (text) => `${text}\n`,
  (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u00a0${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`,
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => `${text.slice(0, at)}.${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}-${text.slice(at)}`,
  (text) => `${text}.`,
  (text) => `'${text}`,
  (text) => `${text}?`,
  (text) => `${text}${text}`,
  (text) => text.normalize("NFD"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => `\u200b${text}`,
];

/** Random cells of a roster: valid, nearly valid and nasty ones, always the same for one source of numbers. */
export class RandomCells {
  constructor(private readonly random: () => number) {}

  /** A cell of a column: mostly what belongs there, often with a mishap, at times anything. */
  cell(kind: CellKind): CellValue {
    const chance = this.random();
    if (chance < 0.2) return this.pick(NASTY);
    const value = this.valid(kind);
    if (chance < 0.6 || value === "") return value;
    const text = String(value);
    return this.pick(MISHAPS)(text, Math.floor(this.random() * text.length));
  }

  private pick<T>(values: readonly T[]): T {
    const value = values[Math.floor(this.random() * values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  private valid(kind: CellKind): CellValue {
    switch (kind) {
      case "name":
        return this.pick(NAMES);
      case "birthDate":
        return this.pick(DATES);
      case "gender":
        return this.pick(["Nam", "Nữ", "x", 1, 0, ""]);
      case "unit":
        return this.pick(["Phòng Thu", "PHÒNG THU", "Văn phòng", "nt", "", "Bộ phận Một cửa"]);
      case "citizenId":
        return this.random() < 0.15 ? "" : this.citizenId();
      case "mark":
        return this.random() < 0.25 ? "" : this.pick([this.pick(MARKS), this.pick(MARKS), this.pick(DATED)]);
      case "level":
        return this.pick(["1", "2", 1, 2, "", "Mức 1", "Mức 2"]);
      case "reason":
        return this.random() < 0.5 ? "" : this.pick(REASONS);
      case "country":
        return this.pick(["", "Việt Nam", "Lào", "VN"]);
    }
  }

  /**
   * Whole numbers, with a birthplace that may not exist, and what becomes of them; few people, so that some share one.
   */
  private citizenId(): CellValue {
    const place = this.pick(["001", "001", "079", "096", "003", "101", "295", "296", "999"]);
    const whole = `${place}${this.pick(["0", "1", "2", "3", "4", "9"])}85${this.pick(["012345", "000001", "999999"])}`;
    return this.pick<CellValue>([
      whole,
      whole,
      whole,
      Number(whole),
      String(Number(whole)),
      `${whole}.0`,
      `${whole.slice(0, 3)} ${whole.slice(3, 6)} ${whole.slice(6)}`,
      whole.slice(3),
      Number(whole.slice(4)),
      whole.slice(1),
      `${whole}1`,
      "7.9085E+10",
      "1.085E+11",
      "C1234567",
      "chưa có",
      "đang làm",
    ]);
  }
}
