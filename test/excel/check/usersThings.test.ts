import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { hideRows, showRows } from "../../../src/excel/hiddenRows/hideRows";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { selectCell } from "../../../src/excel/host/selectCell";
import { writeReport } from "../../../src/excel/report/writeReport";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { fixTargets } from "../../../src/rules/fixTargets";
import { elementsOf } from "../../../workbench/book/xml";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells } from "../../support/findings";
import { makeXlsx, partOf, type SheetOfXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { reportFactsOf } from "../../support/reportFactsOf";
import { rowsXml } from "../../support/rowsXml";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const OPTIONS = checkOptions({ today: "2026-06-15" });
const FOUND = ["B3 untidy-text", "C3 missing-citizen-id", "E4 missing-reason"];

/** A roster of three, two of whom lack something; a name is untidy. */
const ROWS = rowsXml([
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", "001099012345", "x", ""],
  [2, "Trần  Thị Bình", "", "chưa", "máy cũ"],
  [3, "Lê Thị Cúc", "001199012345", "chưa", ""],
]);
const COVER: SheetOfXlsx = { name: "Bìa", xml: rowsXml([["Của tôi"]]) };

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bang1" ref="A1:E4">' +
  '<autoFilter ref="A1:E4"><filterColumn colId="3"><filters><filter val="chưa"/></filters></filterColumn></autoFilter><tableColumns count="5">' +
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"]
    .map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`)
    .join("") +
  "</tableColumns></table>";
const TABLE_RELATION =
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>';

/** Every kind of validation, over the columns of the roster. */
const VALIDATIONS =
  '<dataValidations count="7">' +
  [
    ["A2:A9", "whole", "<formula1>1</formula1><formula2>999</formula2>"],
    ["B2:B9", "custom", "<formula1>ISTEXT(B2)</formula1>"],
    ["C2:C9", "textLength", "<formula1>9</formula1><formula2>12</formula2>"],
    ["D2:D9", "list", '<formula1>"x,chưa"</formula1>'],
    ["E2:E9", "decimal", "<formula1>0</formula1><formula2>1</formula2>"],
    ["F2:F9", "date", "<formula1>36526</formula1><formula2>46000</formula2>"],
    ["G2:G9", "time", "<formula1>0</formula1><formula2>0.5</formula2>"],
  ]
    .map(
      ([cells = "", type = "", formulas = ""]) =>
        `<dataValidation type="${type}" sqref="${cells}">${formulas}</dataValidation>`,
    )
    .join("") +
  "</dataValidations>";

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">#REF!</definedName>' +
  '<definedName name="Cu" localSheetId="0">DS!#REF!</definedName><definedName name="DanhMuc">#REF!</definedName>' +
  '<definedName name="Don_Vi" hidden="1">[1]DM!$A$1:$A$9</definedName>' +
  '<definedName name="_VNeID_CanBoSung" hidden="1" comment="1|2026-01-05T14:05:00.000Z|x||DS">#REF!</definedName></definedNames>';

const PANES =
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>';
const GROUPED = ROWS.replaceAll(/<row r="([34])"/gu, '<row r="$1" outlineLevel="1"');

const roster = (xml: string, more: Partial<SheetOfXlsx> = {}): SheetOfXlsx => ({ name: "DS", xml, ...more });

/** What she has made of her roster; each in a workbook of its own. */
const THINGS: readonly [string, () => Promise<Uint8Array>][] = [
  ["a hidden roster sheet", () => makeXlsx([roster(ROWS, { state: "hidden" }), COVER])],
  ["a very hidden roster sheet", () => makeXlsx([roster(ROWS, { state: "veryHidden" }), COVER])],
  ["names that refer to nothing any more", () => makeXlsx([roster(ROWS), COVER], { after: NAMES })],
  [
    "a table that is filtered",
    () =>
      makeXlsx(
        [
          roster(`${ROWS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`, { relations: TABLE_RELATION }),
          COVER,
        ],
        {
          parts: { "xl/tables/table1.xml": TABLE },
        },
      ),
  ],
  ["validations of every kind", () => makeXlsx([roster(ROWS + VALIDATIONS), COVER])],
  ["frozen panes and grouped rows", () => makeXlsx([roster(PANES + GROUPED), COVER])],
];

/** All that is hers: what a second reader finds, names that are none of ours, and what that reader does not know. */
async function hers(file: Uint8Array): Promise<unknown> {
  const { sheets } = await bookContents(file);
  const names = elementsOf(await partOf(file, "xl/workbook.xml"), "definedName");
  const xml = await partOf(file, "xl/worksheets/sheet1.xml");
  return {
    sheets: sheets.filter(({ name }) => ["DS", "Bìa"].includes(name)),
    // names of sheets come with the number of the tab: hers stand first
    names: names.filter(
      ({ attributes: { name = "", localSheetId = "0" } }) => !name.startsWith("_VNeID_") && Number(localSheetId) < 2,
    ),
    levels: elementsOf(xml, "row").map(({ attributes }) => attributes["outlineLevel"]),
    kept: ["dataValidations", "protectedRanges", "tableParts"].map((part) => elementsOf(xml, part)),
    table: await partOf(file, "xl/tables/table1.xml"),
  };
}

async function checked() {
  const result = await checkSheet("DS", OPTIONS);
  if (result.checked === null) throw new Error("no roster");
  return { ...result, checked: result.checked };
}

describe.each(THINGS)("%s", (_, makeFile) => {
  test("the roster is offered, checked, fixed, hidden and reported, and all of hers is as it was", async () => {
    const { book } = await openInNode(await makeFile());
    const before = await hers(await book.save());
    expect((await listSheets()).find(({ name }) => name === "DS")).toMatchObject({
      looksLikeRoster: true,
      hidden: book.findByName("DS")?.visibility !== "visible",
    });

    const { checked: judged } = await checked();
    expect([foundCells(judged.findings), judged.highlighted]).toEqual([FOUND, true]);
    const { fixes } = await proposeFixes(
      "DS",
      judged.roster,
      fixTargets(judged.findings, { kind: "safe" }),
      OPTIONS.today,
    );
    const { written } = await applyFixes("DS", fixes);
    expect(written.map(({ after }) => after.value)).toEqual(["Trần Thị Bình"]);
    expect((await undoFixes("DS", written)).written).toHaveLength(1);
    expect(await hideRows("DS", judged.roster, [1], true)).toEqual({ kind: "hidden", rows: 1 });
    expect(await showRows("DS")).toEqual({ kind: "shown", rows: 1, exact: true });
    await clearHighlights("DS");
    expect(await hers(await book.save())).toEqual(before);

    const facts = reportFactsOf([{ name: "Trần Thị Bình", level2: "no" }]);
    for (let time = 0; time < 2; time++) {
      expect(await writeReport({ ...facts, sheetName: "DS" })).toMatchObject({
        kind: "written",
        sheetName: "Báo cáo VNeID",
        refused: [],
      });
      expect(await writeSupplement(supplementFactsOf([["Trần Thị Bình", "", "", "chưa"]]))).toMatchObject({
        kind: "written",
        sheetName: "Cần bổ sung",
      });
    }
    expect(await hers(await book.save())).toEqual(before);
  });
});

test("cells of a protected sheet that may be edited: checked and not coloured, nothing is written, and they stay so", async () => {
  const ranges = '<protectedRanges><protectedRange name="O_nhap" sqref="C2:E9"/></protectedRanges>';
  const { book } = await openInNode(
    await makeXlsx([roster(`${ROWS}<sheetProtection sheet="1" objects="1"/>${ranges}`)]),
  );
  const before = await hers(await book.save());
  expect(before).toMatchObject({ kept: [[], [{ inner: expect.stringContaining("O_nhap") as string }], []] });
  const { checked: judged } = await checked();
  expect([foundCells(judged.findings), judged.highlighted]).toEqual([FOUND, false]);
  const targets = fixTargets(judged.findings, { kind: "safe" });
  await expect(proposeFixes("DS", judged.roster, targets, OPTIONS.today)).rejects.toMatchObject({
    kind: "sheet-protected",
  });
  await expect(hideRows("DS", judged.roster, [1], false)).rejects.toMatchObject({ kind: "sheet-protected" });
  expect(await hers(await book.save())).toEqual(before);
});

test.each(["hidden", "veryHidden"] as const)("a cell of a %s sheet cannot be gone to: that is said", async (state) => {
  const { book } = await openInNode(await makeXlsx([COVER, roster(ROWS, { state })]));
  const { checked: judged } = await checked();
  await expect(selectCell("DS", judged.roster, 2, 2)).rejects.toMatchObject({ kind: "sheet-hidden" });
  expect([book.findByName("DS")?.visibility, book.activeSheetId]).toEqual([state, book.findByName("Bìa")?.id]);
});
