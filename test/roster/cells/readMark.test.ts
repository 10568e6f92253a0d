import type { CellValue } from "../../../src/grid/cellValue";
import marks from "../../../src/roster/data/marks.json" with { type: "json" };
import { Mark } from "../../../src/roster/cells/mark";
import { readMark } from "../../../src/roster/cells/readMark";
import { withoutMarks } from "../../support/vietnamese";

const TODAY = 20260615;
const { blank, yes, no, waiting, approved, unclear, error } = Mark;

/** Words of offices, read by their parts. */
const STATUS_WORDS: [string, Mark][] = [
  ["Có", yes],
  ["Co", yes],
  ["Rồi", yes],
  ["Đã", yes],
  ["Đã cài", yes],
  ["Đã cài đặt", yes],
  ["Đã có", yes],
  ["Đã hoàn thành", yes],
  ["Hoàn thành", yes],
  ["Đã kích hoạt", yes],
  ["Đã đăng ký và kích hoạt", yes],
  ["Xong", yes],
  ["Đã xong", yes],
  ["Đạt", yes],
  ["OK", yes],
  ["Yes", yes],
  ["Mức 2", yes],
  ["Mức độ 2", yes],
  ["M2", yes],
  ["Đã cài mức 2", yes],
  ["Đã cài đặt mức 2", yes],
  ["Đã kích hoạt mức 2", yes],
  ["Đã có mức 2", yes],
  ["Có mức 2", yes],
  ["Đã đạt mức 2", yes],
  ["Đã định danh mức 2", yes],
  ["Không", no],
  ["Ko", no],
  ["Chưa", no],
  ["Chưa cài", no],
  ["Chưa cài đặt", no],
  ["Chưa có", no],
  ["Chưa hoàn thành", no],
  ["Chưa kích hoạt", no],
  ["Chưa đăng ký", no],
  ["Chưa làm", no],
  ["Chưa xong", no],
  ["Không có", no],
  ["Chưa được duyệt", no],
  ["Chưa phê duyệt", no],
  ["No", no],
  ["Mức 1", no],
  ["Mức độ 1", no],
  ["M1", no],
  ["Mức 0", no],
  ["Chưa cài đặt mức 2", no],
  ["Chưa kích hoạt mức 2", no],
  ["Chưa có mức 2", no],
  ["Chưa đạt mức 2", no],
  ["Chưa định danh mức 2", no],
  ["Đã cài đặt mức 1", no],
  ["Đã kích hoạt mức 1", no],
  ["Đã có mức 1", no],
  ["Có mức 1", no],
  ["Mới mức 1", no],
  ["Chỉ mức 1", no],
  ["Mới có mức 1", no],
  ["Chờ duyệt", waiting],
  ["Đang chờ", waiting],
  ["Đang chờ phê duyệt", waiting],
  ["Chờ kích hoạt", approved],
  ["Đã đăng ký", waiting],
  ["Đã đăng ký, chờ kết quả", waiting],
  ["Đang làm", waiting],
  ["Đã duyệt chưa kích hoạt", approved],
  ["Đã phê duyệt nhưng chưa kích hoạt", approved],
  ["Chưa rõ", unclear],
  ["Không rõ", unclear],
  ["Đang cập nhật", unclear],
];

const VOCABULARY: [string, Mark][] = [
  ...marks.yes.map((word): [string, Mark] => [word, yes]),
  ...marks.no.map((word): [string, Mark] => [word, no]),
  // "#N/A" as a value is an error; see below.
  ...marks.unclear.filter((word) => word !== "#N/A").map((word): [string, Mark] => [word, unclear]),
  ...STATUS_WORDS,
];

const isWord = (text: string) => /\p{L}/u.test(text);

test.each(VOCABULARY)("%s, in every way of typing it", (word, mark) => {
  const typings = [word, ` ${word}\u00a0`, word.normalize("NFD")];
  const ofWords = isWord(word)
    ? [word.toLowerCase(), word.toUpperCase(), `${word}.`, `${word} `, withoutMarks(word)]
    : [];
  expect([...typings, ...ofWords].map((text) => readMark(text, TODAY))).toEqual(
    [...typings, ...ofWords].map(() => mark),
  );
});

test.each<[CellValue, Mark]>([
  ["", blank],
  [" ", blank],
  ["…", blank],
  [".....", blank],
  ["__", blank],
  ["/", blank],
  ["-----", no],
  ["-.", no],
  ["- . -", no],
  ["--  –", no],
  ["...-...", no],
  ["5-", unclear],
  ["-5", unclear],
  ["-5-", unclear],
  [true, yes],
  [false, no],
  [1, yes],
  [0, no],
  [2, unclear],
  [-1, unclear],
  ["2", unclear],
  // Dates up to today
  [46_188, yes],
  [46_189, unclear],
  ["15/06/2026", yes],
  ["16/06/2026", unclear],
  ["15/6/26", yes],
  ["16/6/26", unclear],
  ["12/5/23", yes],
  ["15/6/30", unclear],
  ["2023-05-12", yes],
  ["06/2023", yes],
  ["07/2026", unclear],
  [2023, unclear],
  ["2023", unclear],
  ["31/02/2023", unclear],
  // Words that are none of the vocabulary's
  ["x?", unclear],
  ["Có?", unclear],
  ["có lẽ", unclear],
  ["đang xem", unclear],
  ["Mức 3", unclear],
  ["??", unclear],
  ["#N/A", error],
  ["#REF!", error],
  // Fonts of old: TCVN3, VNI
  ["§· cµi ®Æt", yes],
  ["Ch­a", no],
  ["Kh«ng", no],
  ["Ñaõ caøi ñaët", yes],
  ["Chöa", no],
  ["Chê duyÖt", waiting],
])("%j is %d", (value, mark) => {
  expect(readMark(value, TODAY)).toBe(mark);
});

test.each(["\u00a0", " \u00a0 ", "\u2003 ", "\t\n", "\u200b", "\u00a0\u200b \u00a0"])(
  "blanks of any kind, %j, say nothing",
  (text) => {
    expect(readMark(text, 20_261_129)).toBe(Mark.blank);
  },
);
