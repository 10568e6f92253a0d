import { readAnswer, readLevel2Answer } from "../../src/documents/takeBack/readAnswer";
import { officeKey } from "../../src/gather/officeKey";
import { cleanText, isBlankCell } from "../../src/grid/cleanText";
import { dateCodeOf } from "../../src/grid/excelDate";
import { foldText } from "../../src/grid/foldText";
import { maskNumbers } from "../../src/grid/maskNumbers";
import { rowsOfAddress } from "../../src/grid/address";
import { tidyText } from "../../src/grid/cleanText";
import { toneKey } from "../../src/grid/toneKey";
import type { CellValue } from "../../src/grid/cellValue";
import { FIRST_HASH, scanName } from "../../src/roster/cells/nameScan";
import { OneStopText } from "../../src/roster/cells/oneStopText";
import { isPlaceholder } from "../../src/roster/cells/placeholder";
import { readBirthDate } from "../../src/roster/cells/readBirthDate";
import { readCitizenId } from "../../src/roster/cells/readCitizenId";
import { readGender } from "../../src/roster/cells/readGender";
import { readMark } from "../../src/roster/cells/readMark";
import { categoryOfReason } from "../../src/roster/cells/reasonCategory";
import { shower } from "../../src/roster/columns/shownColumns";
import { matchHeading } from "../../src/roster/headings/matchHeading";
import { matchPath } from "../../src/roster/headings/matchPath";
import { namesRelative } from "../../src/roster/headings/namesRelative";
import { decodeByWords } from "../../src/roster/legacy/decodeByWords";
import { looksLikeName } from "../../src/roster/rows/looksLikeName";
import { deniedSigns } from "../../src/roster/cells/deniedSigns";
import { legendTexts } from "../../src/roster/cells/legendTexts";
import { lineLegend } from "../../src/roster/cells/lineLegend";
import { readCardExpiry } from "../../src/roster/cells/readCardExpiry";
import { decodeLegacy } from "../../src/roster/legacy/decodeLegacy";
import { codingOfText } from "../../src/roster/legacy/legacyFont";
import { Gender, IdKind } from "../../src/roster/roster";
import { isCountText, saysCount } from "../../src/roster/rows/countText";
import { isListTitle } from "../../src/roster/rows/listTitle";
import { isSectionOrdinal, unitOfSection } from "../../src/roster/rows/ordinalText";
import { readsLikeSentence } from "../../src/roster/rows/readsLikeSentence";
import { isDateLine, isSignature, isSignerTitle } from "../../src/roster/rows/signatureText";
import { startsLikeUnit } from "../../src/roster/rows/startsLikeUnit";
import { saysSubtotal } from "../../src/roster/rows/subtotalText";
import { tellsNothing } from "../../src/roster/rows/templateText";
import type { FixContext } from "../../src/rules/fix";
import { RULES } from "../../src/rules/index";
import { usualMarks } from "../../src/rules/usualMarks";
import { findLayout } from "../../src/roster/columns/findLayout";
import { rosterOf } from "../support/readSheet";
import { sheetOf } from "../support/sheetOf";
import { TODAY } from "../support/rosterOfRows";

/** What a fix reads a cell by. */
const CONTEXT: FixContext = {
  layout: { header: { first: 0, last: 0 }, columns: {}, ordinal: null, left: 0, ambiguous: [] },
  today: dateCodeOf(TODAY),
};

/** What answers of units are read by. */
const ANSWERS = { today: CONTEXT.today, marks: ["Đã"] };

/** The longest text that a cell of Excel can hold is 32,767 characters long. */
const LONG = 32_000;
/**
 * What four times the text may cost: four times, and as much again for chance. What grows by the square costs sixteen.
 */
const MOST_GROWTH = 8;
/**
 * A text that takes so many milliseconds is looked at more closely: at 8,000 letters what grows by the square takes
 * longer.
 */
const SUSPECT = 8;
/**
 * What costs fewer times as much for four times the text grows as its text does: that is known before the longest is
 * read.
 */
const LINEAR = 5;
/** Shorter times in milliseconds are not told exactly. */
const TICK = 0.5;
/** Below so many milliseconds the longest text is never felt, and growth is noise. */
const FELT = 50;

const HEADINGS = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Số CCCD",
  "Đơn vị",
  "Mức độ VNeID",
  "Lý do",
  "Bộ phận Một cửa",
];
const person = (text: string): CellValue[] => [1, ...HEADINGS.slice(1).map(() => text)];
const reading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
const context = { birthYear: 0, gender: Gender.unknown, foreigner: true, today: 20260615 };

/** All that looks at the text of a cell. */
const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["cleanText", cleanText],
  ["isBlankCell", isBlankCell],
  ["tidyText", tidyText],
  ["foldText", foldText],
  ["toneKey", toneKey],
  ["maskNumbers", maskNumbers],
  ["rowsOfAddress", rowsOfAddress],
  ["officeKey", officeKey],
  ["readAnswer", (text) => readAnswer("reason", text, ANSWERS)],
  ["readLevel2Answer", (text) => readLevel2Answer(text, ANSWERS)],
  [
    "scanName",
    (text) => {
      scanName(text, { untidy: false, suspect: false, parted: false, hash: FIRST_HASH });
    },
  ],
  ["readBirthDate", (text) => readBirthDate(text, 20260615)],
  ["readMark", (text) => readMark(text, 20260615)],
  ["readGender", (text) => readGender(text, "Nữ")],
  [
    "readCitizenId",
    (text) => {
      readCitizenId(text, "@", context, reading);
    },
  ],
  ["isPlaceholder", isPlaceholder],
  ["categoryOfReason", categoryOfReason],
  ["OneStopText", (text) => new OneStopText(() => undefined).tells(text)],
  ["matchHeading", matchHeading],
  ["matchPath", (text) => matchPath([text, text])],
  ["namesRelative", namesRelative],
  ["shower", (text) => shower([text])(text)],
  ["codingOfText", codingOfText],
  ["decodeLegacy", (text) => decodeLegacy(text, ".VnTime")],
  ["decodeLegacy of VNI", (text) => decodeLegacy(text, "VNI-Times")],
  ["tellsNothing", tellsNothing],
  ["isSectionOrdinal", isSectionOrdinal],
  ["unitOfSection", unitOfSection],
  ["saysSubtotal", saysSubtotal],
  ["isCountText", isCountText],
  ["isDateLine", isDateLine],
  ["isSignature", isSignature],
  ["isSignerTitle", isSignerTitle],
  ["isListTitle", isListTitle],
  ["startsLikeUnit", startsLikeUnit],
  ["readsLikeSentence", readsLikeSentence],
  ["saysCount", saysCount],
  ["looksLikeName", looksLikeName],
  ["decodeByWords", decodeByWords],
  ["lineLegend", lineLegend],
  ["deniedSigns", deniedSigns],
  ["legendTexts", (text) => legendTexts(["x", text, text])],
  ["readCardExpiry", (text) => readCardExpiry(text, 20260615)],
  ["usualMarks", (text) => usualMarks([text], (value) => readMark(value, CONTEXT.today))],
  ...RULES.flatMap(({ id, fix }) =>
    fix === undefined
      ? []
      : [
          [
            `fix of ${id}`,
            (text: string) => fix.propose({ value: text, numberFormat: "@", font: "" }, CONTEXT, fix.choices?.[0]),
          ] as const,
        ],
  ),
];

/** All that looks at rows, with the same text in each of their cells. */
const ROW_READERS: typeof READERS = [
  ["a first row", (text) => findLayout(sheetOf([[text, `${text}.`, `${text}:`]]).grid)],
  ["a person's row", (text) => rosterOf(sheetOf([HEADINGS, person(text)]), TODAY)],
  [
    "a row below a person",
    (text) => rosterOf(sheetOf([HEADINGS, person("1"), ["", text], [text], ["", "", "", text]]), TODAY),
  ],
];

/** Texts of a length, by what is in them again and again; some begin or end otherwise, so that a pattern fails late. */
const UNITS: readonly string[] = [
  "1",
  " ",
  ".",
  "-",
  "–",
  "…",
  "_",
  "/",
  "(",
  ")",
  "[",
  "*",
  ":",
  ",",
  "'",
  '"',
  "e",
  "I",
  "A",
  "ă",
  "a",
  "â",
  "\u0301",
  "\u0301\u0323",
  "e\u0302\u0301",
  "\u200b",
  "\u00ad",
  "\u00a0",
  "\u3000",
  "\t",
  "\n",
  "{{",
  "<#",
  "1 ",
  "1.",
  "1/",
  "1-",
  "1 / ",
  "- ",
  ". ",
  "( ",
  "()",
  "!1",
  "1:",
  "x ",
  "chưa ",
  "đã ",
  "cài đặt ",
  "ngày ",
  "ngày 1 tháng 1 năm ",
  "tháng ",
  "VNeID ",
  "mức 2 ",
  "mức ",
  "CCCD ",
  "lý do ",
  "I.1",
  "I.",
  "tổng ",
  "cộng ",
  "nguyễn ",
  "aa",
  "ab",
  "µ",
  "¸n ",
  "oâ",
  "-.",
  "1e",
  "1,",
  "00:00 ",
  "--/",
  "dt",
  "✓",
  "x:",
  "\ud83d\ude00",
  "\ud800",
];
const AROUND: readonly (readonly [string, string])[] = [
  ["", ""],
  ["1", "1"],
  ["a", "!"],
  ["", "z"],
  ["(", "z ✓)"],
];
const textOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const TEXTS = [
  ...UNITS.flatMap((unit) =>
    AROUND.map(
      ([before, after]) =>
        (length: number) =>
          before + textOf(unit, length) + after,
    ),
  ),
  (length: number) => `1${" ".repeat(length / 2)}1${" ".repeat(length / 2)}1`,
  (length: number) => `1${" ".repeat(length / 2)}/${" ".repeat(length / 2)}1`,
  (length: number) => `${"-".repeat(length / 2)}${".".repeat(length / 2)}x`,
  (length: number) => `${"\u0323".repeat(length / 2)}${"\u0301".repeat(length / 2)}`,
  (length: number) => `${"\u0301".repeat(length / 2)}${"\u0323".repeat(length / 2)}`,
  (length: number) => `${"(".repeat(length / 2)}${")".repeat(length / 2)}`,
  (length: number) => `Ngày ${" ".repeat(length / 2)}cài ${"VNeI ".repeat(length / 10)}`,
];

let asked = 0;

/**
 * Milliseconds of the processor's own time: what else the machine does is not in it. No text comes twice, since readers
 * remember them.
 */
function once(read: (text: string) => unknown, make: (length: number) => string, length: number): number {
  const text = make(length - (asked++ % Math.min(97, Math.ceil(length / 12))));
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How some text was too much for a reader; nothing where none was. From short to long, so that what grows fast is known
 * before it takes hours; the longest only where the one before it took some time, and longer than its length tells.
 */
function excess(
  read: (text: string) => unknown,
  make: (length: number) => string,
  lengths: readonly number[],
): string[] {
  let before = Infinity;
  let growth = Infinity;
  for (const length of lengths) {
    if (length === LONG && (before < SUSPECT || growth < LINEAR)) break;
    // The best of several runs: compiling and tidying up can only add to it.
    let time = once(read, make, length);
    for (let run = 0; run < 3 && time > SUSPECT; run++) time = Math.min(time, once(read, make, length));
    growth = time / Math.max(before, TICK);
    if (time > FELT && growth > MOST_GROWTH)
      return [`${JSON.stringify(make(12))}: ${time.toFixed(0)} ms for ${length}, ${growth.toFixed(1)} times as long`];
    before = time;
  }
  return [];
}

describe("no cell freezes the pane, whatever it holds", () => {
  test.each(READERS)("%s", (_, read) => {
    // what grows by the power is felt in short texts, and would never come to the end of longer ones
    expect(TEXTS.flatMap((make) => excess(read, make, [18, 22, 26]))).toEqual([]);
    expect(TEXTS.flatMap((make) => excess(read, make, [250, 500, 2_000, 8_000, LONG]))).toEqual([]);
  });

  // Each cell of such a row is as long: shorter ones tell as much.
  test.each(ROW_READERS)("%s", (_, read) => {
    const texts = UNITS.map((unit) => (length: number) => textOf(unit, length));
    expect(texts.flatMap((make) => excess(read, make, [500, 2_000, 8_000]))).toEqual([]);
  });
});
