import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { composeLetter } from "../../src/documents/letter/composeLetter";
import { parseLineKey } from "../../src/documents/supplement/lineKey";
import { supplementLines } from "../../src/documents/supplement/supplementLines";
import { letterWords } from "../../src/text/documents/letter";
import { planProvince } from "../../src/documents/province/planProvince";
import { provinceWords } from "../../src/text/documents/province";
import { provinceFacts } from "../../src/text/provinceFacts";
import { reportWords } from "../../src/text/documents/report";
import { supplementWords } from "../../src/text/documents/supplement";
import { everyoneWords } from "../../src/text/documents/everyone";
import { templateWords } from "../../src/text/documents/template";
import { NO_WISH } from "../../src/documents/supplement/supplementWish";
import type { ListedPerson } from "../../src/documents/everyone/listedPerson";
import { everyoneRows } from "../../src/documents/everyone/everyoneRows";
import { planTemplate } from "../../src/documents/template/planTemplate";
import { PROGRAM_IDS } from "../support/programIds";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import { SIX_OFFICES } from "../support/sixOffices";
import { manyOffices } from "../support/manyOffices";
import { outcomeOf, planReport, planSupplement } from "../support/plans";

/** One syllable without its accents, as Vietnamese has them; of loan words and signs what these sheets need. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/u;
const SIGNS = /^(?:VNeID|BHXH|CCCD|CCVC|NLD|CMND|STT|SIM|OTP|SMS|KT|TL|TCCB|BC|VP|VT|V|PDF|DS|REF|Excel|I{1,3}|IV)$/u;
/** In citations; and what is named so in Excel, or on the keyboard, or is an example. */
const MORE_SIGNS =
  /^(?:ND|CP|QD|TT|BCA|QH|TCVN|VNI|Unicode|VLOOKUP|Ctrl|MB|Text|Home|Unmerge|Cells|Conditional|Formatting|dd|mm|yyyy|x+)$/u;
const LOANS = /^(?:email|chip|xlsx?|web|tab)$/u;

/** Words that no Vietnamese reader would take for Vietnamese. */
function foreignWords(text: string): string[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
  return (plain.match(/[A-Za-z]{2,}/gu) ?? []).filter(
    (word) => ![SIGNS, MORE_SIGNS, LOANS].some((known) => known.test(word)) && !SYLLABLE.test(word.toLowerCase()),
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

const template = planTemplate(NO_WISH, 3, templateWords).flatMap(({ name, plan, limits = [] }) => [
  name,
  ...plan.values.flat().map(String),
  ...limits.flatMap(({ prompt, alert }) =>
    [prompt, ...(alert === null ? [] : [alert])].flatMap(({ title, message }) => [title, message]),
  ),
]);

const LISTED: readonly ListedPerson["level2"][] = ["done", "no", "waiting", "approved", "blank", "unclear"];
const listed = LISTED.map((level2): ListedPerson => ({
  name: "Trần Bình",
  birth: "05/11/1986",
  gender: "female",
  unit: "Phòng Thu",
  citizenId: "001199054321",
  issued: true,
  nationality: "Việt Nam",
  level2,
  said: "lạ",
  reason: "nghỉ ốm",
  isOneStop: true,
}));

test.each<readonly [string, readonly string[]]>([
  ...reports,
  ["template", template],
  [
    "list of all",
    outcomeOf(everyoneRows([{ name: "BHXH Mẫu", people: listed }], everyoneWords))
      .flat()
      .map(String),
  ],
  ["alerts of the supplement", supplement.validations.flatMap(({ title, message }) => [title, message])],
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

/**
 * Where everything is said that may come to stand on a sheet, in a file, in an email or on the clipboard, whatever is
 * found.
 */
const SOURCES = [
  ...readdirSync("src/text/documents").map((file) => join("src/text/documents", file)),
  ...["rules", "sheetFindings", "gather", "compare", "fields"].map((file) => join("src/text/vi", `${file}.ts`)),
];

/** The texts of a source but for its keys, of which no reader sees anything. */
function textsOfSource(path: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && !isName && !/^[a-z\d][\w-]*$|^vi-VN$/u.test(node.text)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  ts.forEachChild(source, visit);
  return texts;
}

test.each(SOURCES)("%s: whatever is said, no word of it is English", (path) => {
  expect(textsOfSource(path).flatMap(foreignWords)).toEqual([]);
});

test("the words of a source are found, in templates too", () => {
  expect(textsOfSource("src/text/documents/province.ts").join("\n")).toMatch(
    /Chưa có đơn vị nào[^]*bộ quy tắc phiên bản/u,
  );
});

test.each(["missing-name", "Draft", "the number", "level 2", "unit", "sheet", "total", "row"])(
  "“%s” would be seen",
  (text) => {
    expect(PROGRAM_IDS.some((id) => text.includes(id)) || foreignWords(text).length > 0).toBe(true);
  },
);
