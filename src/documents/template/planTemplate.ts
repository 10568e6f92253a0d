import { columnLetters } from "../../grid/address";
import type { CellLimit, FileSheet } from "../fileSheet";
import type { SheetPlan } from "../sheetPlan";
import type { SheetStyleName } from "../sheetStyles";
import { textHeight } from "../textHeight";
import { maskedContact } from "../supplement/maskedContact";
import type { SupplementWish } from "../supplement/supplementWish";
import { wishedDay } from "../supplement/wishedDay";
import { TEMPLATE_FIELDS, type ListedField, type TemplateField, type TemplateWords } from "./templateWords";

/** Points. */
const WIDTHS: Readonly<Record<TemplateField, number>> = {
  fullName: 150,
  birthDate: 76,
  gender: 50,
  unit: 120,
  position: 100,
  citizenId: 100,
  citizenIdIssueDate: 76,
  citizenIdExpiry: 76,
  level2: 130,
  level2Date: 76,
  reason: 160,
  oneStop: 60,
  note: 100,
};
const ORDINAL_WIDTH = 34;
const GUIDE_WIDTHS = [520, 10, 60, 190, 300, 60];

/** Title, deadline, contact, a blank row, the headings. */
const HEAD_ROW = 4;
const FIRST_ROW = HEAD_ROW + 1;
const LISTED = ["gender", "level2", "reason", "oneStop"] as const satisfies readonly ListedField[];
/** Where the lists begin on the guide: their columns, and the row of their headings. */
const LIST_COLUMN = 2;
const LIST_ROW = 2;

/** The last column of the lines above the headings. */
const LINES_TO = 7;

const isListed = (field: TemplateField): field is ListedField => (LISTED as readonly TemplateField[]).includes(field);
const isDate = (field: TemplateField) =>
  field === "birthDate" || field === "citizenIdIssueDate" || field === "citizenIdExpiry" || field === "level2Date";

/** Whether twelve digits stand in a cell of text: as the highlights tell it. */
const isCitizenId = (cell: string) => `IFERROR(TEXT(--${cell},"000000000000")=${cell},FALSE)`;

/**
 * Whether a day stands in a cell: a number, or a text like 05/11/1986, in whichever order the machine itself reads
 * days.
 */
function isDay(cell: string): string {
  const [day, month, year] = [`LEFT(${cell},2)`, `MID(${cell},4,2)`, `RIGHT(${cell},4)`];
  const date = `DATE(${year},${month},${day})`;
  return `IF(ISNUMBER(${cell}),TRUE,IFERROR(AND(LEN(${cell})=10,DAY(${date})=--${day},MONTH(${date})=--${month}),FALSE))`;
}

/** What the cells of a sheet of these rows share. */
function sheetPlan(
  values: SheetPlan["values"],
  rest: Pick<SheetPlan, "columnWidths" | "rowHeights" | "styled" | "merges" | "tables" | "titleRows">,
): SheetPlan {
  return {
    ...rest,
    values,
    orientation: "landscape",
    blankLines: [],
    names: [],
    validations: [],
    pageBreaks: [],
    chart: null,
    note: "",
    unplaced: [],
  };
}

function limitOf(field: TemplateField, column: number, people: number, words: TemplateWords): CellLimit {
  const block = { top: FIRST_ROW, left: column, bottom: FIRST_ROW + people - 1, right: column };
  const cell = `${columnLetters(column)}${String(FIRST_ROW + 1)}`;
  const prompt = words.prompts[field];
  if (field === "citizenId")
    return { block, takes: { kind: "formula", formula: isCitizenId(cell) }, prompt, alert: words.alerts.citizenId };
  if (isDate(field))
    return { block, takes: { kind: "formula", formula: isDay(cell) }, prompt, alert: words.alerts.date };
  if (!isListed(field)) return { block, takes: { kind: "anything" }, prompt, alert: null };
  const left = LIST_COLUMN + LISTED.indexOf(field);
  const source = { top: LIST_ROW + 1, left, bottom: LIST_ROW + words.choices[field].length, right: left };
  return { block, takes: { kind: "list", sheetName: words.guideTitle, source }, prompt, alert: words.alerts.list };
}

function listSheet(wish: SupplementWish, people: number, words: TemplateWords): FileSheet {
  const last = TEMPLATE_FIELDS.length;
  const bottom = FIRST_ROW + people - 1;
  const line = (text: string | null) => [text, ...new Array<null>(last).fill(null)];
  const values = [
    line(words.title),
    line(words.deadline(wishedDay(wish))),
    line(words.contact(maskedContact(wish.contact))),
    line(null),
    [words.ordinal, ...TEMPLATE_FIELDS.map((field) => words.heads[field])],
    ...Array.from({ length: people }, (_, at) => [at + 1, ...new Array<null>(last).fill(null)]),
  ];
  // no wider than what is in view at once
  const lines = (first: number, to: number) => ({ top: first, left: 0, bottom: to, right: LINES_TO });
  const styled: SheetPlan["styled"] = [
    { style: "title", blocks: [lines(0, 0)] },
    { style: "textBold", blocks: [lines(1, 2)] },
    { style: "columnHead", blocks: [{ top: HEAD_ROW, left: 0, bottom: HEAD_ROW, right: last }] },
    { style: "ordinal", blocks: [{ top: FIRST_ROW, left: 0, bottom, right: 0 }] },
    { style: "text", blocks: [{ top: FIRST_ROW, left: 1, bottom, right: last }] },
  ];
  const headings = TEMPLATE_FIELDS.map((field, at): CellLimit => ({
    block: { top: HEAD_ROW, left: at + 1, bottom: HEAD_ROW, right: at + 1 },
    takes: { kind: "anything" },
    prompt: words.prompts[field],
    alert: null,
  }));
  return {
    name: words.listTitle,
    plan: sheetPlan(values, {
      columnWidths: [ORDINAL_WIDTH, ...TEMPLATE_FIELDS.map((field) => WIDTHS[field])],
      rowHeights: [24, 18, 18, 6, 48, ...new Array<number>(people).fill(0)],
      styled,
      merges: [{ block: lines(0, 2), across: true }],
      tables: [{ top: HEAD_ROW, left: 0, bottom, right: last }],
      titleRows: { first: HEAD_ROW, last: HEAD_ROW },
    }),
    frozenRows: FIRST_ROW,
    limits: [...headings, ...TEMPLATE_FIELDS.map((field, at) => limitOf(field, at + 1, people, words))],
  };
}

/** The guide, beside it the lists that the cells choose from: locked, so that no list is lost. */
function guideSheet(words: TemplateWords): FileSheet {
  const { title, paragraphs, lists } = words.guide;
  const longest = Math.max(...LISTED.map((field) => words.choices[field].length));
  const height = Math.max(LIST_ROW + longest, paragraphs.length) + 1;
  const values = Array.from({ length: height }, (_, row): (string | null)[] => {
    const said = row === 0 ? title : (paragraphs[row - 1] ?? null);
    const chosen = LISTED.map((field) => {
      const at = row - LIST_ROW;
      return at === 0 ? words.heads[field] : at > 0 ? (words.choices[field][at - 1] ?? null) : null;
    });
    if (row === 0) chosen[0] = lists;
    return [said, null, ...chosen];
  });
  const right = LIST_COLUMN + LISTED.length - 1;
  const heightOf = (row: readonly (string | null)[], style: SheetStyleName) =>
    Math.max(...row.map((text, column) => textHeight(text ?? "", GUIDE_WIDTHS[column] ?? 0, style)));
  const block = (top: number, left: number, bottom: number, to: number) => [{ top, left, bottom, right: to }];
  const styled: { style: SheetStyleName; blocks: ReturnType<typeof block> }[] = [
    { style: "title", blocks: block(0, 0, 0, 0) },
    { style: "textBold", blocks: block(0, LIST_COLUMN, 0, right) },
    { style: "paragraph", blocks: block(1, 0, height - 1, 0) },
    { style: "columnHead", blocks: block(LIST_ROW, LIST_COLUMN, LIST_ROW, right) },
    { style: "text", blocks: block(LIST_ROW + 1, LIST_COLUMN, LIST_ROW + longest, right) },
  ];
  return {
    name: words.guideTitle,
    plan: sheetPlan(values, {
      columnWidths: GUIDE_WIDTHS,
      // it is locked, and LibreOffice fits no row of a file to its text
      rowHeights: values.map((row, at) => (at === 0 ? 24 : heightOf(row, at === LIST_ROW ? "columnHead" : "text"))),
      styled,
      merges: block(0, LIST_COLUMN, 0, right).map((merged) => ({ block: merged, across: true })),
      tables: block(LIST_ROW, LIST_COLUMN, LIST_ROW + longest, right),
      titleRows: { first: 0, last: 0 },
    }),
    isLocked: true,
  };
}

/**
 * Lays out the workbook that units fill in (design §11): a list with room for so many people, and a guide. Every cell
 * of the list takes text, so that IDs keep their noughts and days the order in which they were typed. The list is not
 * locked: that would hinder pasting, sorting and putting in rows.
 */
export function planTemplate(wish: SupplementWish, people: number, words: TemplateWords): readonly FileSheet[] {
  return [listSheet(wish, people, words), guideSheet(words)];
}
