import type { CellValue } from "../../../src/grid/cellValue";
import marks from "../../../src/roster/data/marks.json" with { type: "json" };
import { Mark, readMark } from "../../../src/roster/cells/readMark";
import { withoutMarks } from "../../support/vietnamese";

const TODAY = 20260615;
const { blank, yes, no, waiting, approved, unclear, error } = Mark;

/** Words that mean a step of waiting where somebody is approved and has only to activate. */
const APPROVED = ["Chờ kích hoạt", "Đã duyệt chưa kích hoạt", "Đã phê duyệt nhưng chưa kích hoạt"];

const VOCABULARY: [string, Mark][] = [
  ...marks.yes.map((word): [string, Mark] => [word, yes]),
  ...marks.no.map((word): [string, Mark] => [word, no]),
  ...marks.pending.map((word): [string, Mark] => [word, APPROVED.includes(word) ? approved : waiting]),
  // "#N/A" as a value is an error; see below.
  ...marks.unclear.filter((word) => word !== "#N/A").map((word): [string, Mark] => [word, unclear]),
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
