import { composeLetter } from "../../src/documents/letter/composeLetter";
import { parseLineKey } from "../../src/documents/supplement/lineKey";
import { supplementLines } from "../../src/documents/supplement/supplementLines";
import { letterWords } from "../../src/text/documents/letter";
import { planProvince } from "../../src/documents/province/planProvince";
import { provinceWords } from "../../src/text/documents/province";
import { provinceFacts } from "../../src/text/provinceFacts";
import { reportWords } from "../../src/text/documents/report";
import { supplementWords } from "../../src/text/documents/supplement";
import { PROGRAM_IDS } from "../support/programIds";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import { SIX_OFFICES } from "../support/sixOffices";
import { manyOffices } from "../support/manyOffices";
import { outcomeOf, planReport, planSupplement } from "../support/plans";

/** One syllable without its accents, as Vietnamese has them; of loan words and signs what these sheets need. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/u;
const SIGNS = /^(?:VNeID|BHXH|CCCD|CCVC|NLD|CMND|STT|SIM|OTP|SMS|KT|TL|TCCB|BC|VP|VT|V|PDF|DS|REF|Excel|I{1,3}|IV)$/u;
const LOANS = /^(?:email|chip|xlsx?)$/u;

/** Words that no Vietnamese reader would take for Vietnamese. */
function foreignWords(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
  return (plain.match(/[A-Za-z]{2,}/gu) ?? []).filter(
    (word) => !SIGNS.test(word) && !LOANS.test(word) && !SYLLABLE.test(word.toLowerCase()),
  );
}

const roster = rosterOfRows([
  ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "Ngày sinh", "VNeID mức 2", "Lý do"],
  [1, "", "Văn phòng", "12345", "1/1/1990", "", ""],
  [2, "Trần Bình", "Phòng Thu", "001199054321", "31/2/1990", "x", "chưa có điện thoại"],
  [3, "Trần Bình", "Phòng Thu", "001199054321", "1990", "lạ", ""],
  [4, "Lê Cúc", "", "#N/A", "", "có", "nghỉ ốm"],
]);
const lines = supplementLines(roster, problemsOf(roster));
const supplement = planSupplement(
  {
    lines,
    sheetName: "Danh sách",
    checkedAt: new Date(2026, 0, 5),
    wish: { deadline: "2026-01-20", contact: "chị Hoa, phòng Tổ chức" },
  },
  supplementWords,
);

const reports = [...SIX_OFFICES.values()].flatMap((facts): (readonly [string, readonly string[]])[] => {
  const particulars = facts.particulars ?? reportWords.blankParticulars;
  const { values } = planReport(facts, reportWords);
  const { subject, body } = composeLetter({ ...particulars, ...facts }, letterWords);
  const name = `${particulars.form}, ${String(facts.summary.totals.total)} people`;
  return [
    [`report: ${name}`, values.flat().map(String)],
    [`letter: ${name}`, [subject, body]],
  ];
});

test.each<readonly [string, readonly string[]]>([
  ...reports,
  [
    "supplement",
    supplement.values
      .flat()
      .map(String)
      .filter((text) => parseLineKey(text) === null),
  ],
  ...[true, false].map((isFinal): readonly [string, readonly string[]] => {
    const facts = { ...provinceFacts(manyOffices(3, isFinal)), checkedAt: new Date(2026, 0, 5) };
    const { values } = outcomeOf(planProvince(facts, provinceWords));
    return [`province: ${isFinal ? "final" : "draft"}`, values.flat().map(String)];
  }),
  [
    "titles",
    [
      reportWords.sheetTitle,
      supplementWords.sheetTitle,
      reportWords.inWork,
      supplementWords.inWork,
      provinceWords.sheetTitle,
      provinceWords.inWork,
    ],
  ],
])("%s: no word is English, and none is one of the program's", (_, texts) => {
  const said = texts.filter((text) => text !== "null");
  expect(said.filter((text) => PROGRAM_IDS.some((id) => text.includes(id)))).toEqual([]);
  expect([...new Set(said.flatMap(foreignWords))]).toEqual([]);
});

test.each(["missing-name", "Draft", "the number", "level 2", "unit", "sheet", "total", "row"])(
  "“%s” would be seen",
  (text) => {
    expect(PROGRAM_IDS.some((id) => text.includes(id)) || foreignWords(text).length > 0).toBe(true);
  },
);
