import { absoluteAddress, blockAddress, cellAddress } from "../../grid/address";
import type { Block } from "../../grid/block";
import { LIKE_CODE, UNDERSCORE_CODE, UNREADABLE } from "../../grid/xstring";
import type { FormerCells } from "../../documents/formerSheet";
import type { CarriedNames, CellLimit, FileSheet } from "../../documents/fileSheet";
import { printedBlock } from "../../documents/printedBlock";
import { namePrefix } from "../../documents/markNames";
import type { SheetPlan, ValidationPlan } from "../../documents/sheetPlan";
import { SHEET_FONT, SHEET_STYLES, type SheetStyle, type SheetStyleName } from "../../documents/sheetStyles";
import { PAGE_MARGINS, PAGE_NUMBER } from "../documents/setUpPage";

/** The parts of a workbook as ECMA-376 wants them, for sheets of ours only: no formula, no link, no chart. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const INCH = 72;
/** Widths in a file count digits of the default font, 7 pixels of 0.75 points each. */
const POINTS_OF_DIGIT = 7 * 0.75;
/** Excel's number of the paper. */
const A4 = 9;

/** A cell's lines: all round, or below to type on. */
const BORDERS = { none: 0, table: 1, blankLine: 2 } as const;
type Border = keyof typeof BORDERS;

const FORMATS = ["@", "#,##0", "0.0"] as const;
const STYLE_NAMES = Object.keys(SHEET_STYLES) as SheetStyleName[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Gives a text as it stands in the XML of a workbook. What no XML can hold is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(UNREADABLE, "")
    .replace(LIKE_CODE, UNDERSCORE_CODE)
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);

/** Index of a style with a border in `stylesXml`; 0 is the workbook's own. */
const formatIndex = (style: SheetStyleName, border: Border) =>
  1 + STYLE_NAMES.indexOf(style) * Object.keys(BORDERS).length + BORDERS[border];

function fontXml({ size, bold, italic }: Pick<SheetStyle, "size" | "bold" | "italic">): string {
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${String(size)}"/><name val="${SHEET_FONT}"/></font>`;
}

/** Every style with every border. */
export function stylesXml(): string {
  const styles: readonly SheetStyle[] = STYLE_NAMES.map((name) => SHEET_STYLES[name]);
  const formatOf = ({ numberFormat }: SheetStyle) =>
    numberFormat === "General" ? 0 : 164 + FORMATS.indexOf(numberFormat);
  const formats = styles.flatMap((style, font) =>
    Object.values(BORDERS).map(
      (border) =>
        `<xf numFmtId="${String(formatOf(style))}" fontId="${String(font + 1)}" fillId="0" borderId="${String(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${style.align.toLowerCase()}" vertical="${style.vertical.toLowerCase()}" wrapText="1"/></xf>`,
    ),
  );
  const side = (name: string, style = "") => (style === "" ? `<${name}/>` : `<${name} style="${style}"/>`);
  const border = (left: string, top: string, bottom: string) =>
    `<border>${side("left", left)}${side("right", left)}${side("top", top)}${side("bottom", bottom)}<diagonal/></border>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${String(FORMATS.length)}">${FORMATS.map((code, at) => `<numFmt numFmtId="${String(164 + at)}" formatCode="${code}"/>`).join("")}</numFmts><fonts count="${String(styles.length + 1)}">${[{ size: 11, bold: false, italic: false }, ...styles].map(fontXml).join("")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="3">${border("", "", "")}${border("thin", "thin", "thin")}${border("", "", "dotted")}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(formats.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join("")}</cellXfs></styleSheet>`;
}

/** A sheet by its name, as formulas have it. */
const inSheet = (sheetName: string): string => `'${sheetName.replaceAll("'", "''")}'!`;

/** The hidden names that a sheet carries: one of the workbook, which marks its first cell, and its own. */
function carriedXml({ mark, note, names }: CarriedNames, sheetName: string, scope: string): string {
  const hidden = (what: string, { block, said }: FormerCells, own: string) =>
    `<definedName name="${escapeXml(what)}"${own}${said === "" ? "" : ` comment="${escapeXml(said)}"`} hidden="1">${block === null ? "#REF!" : escapeXml(inSheet(sheetName) + absoluteAddress(block))}</definedName>`;
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  const own = Array.from(names, ([name, cells]) => hidden(namePrefix(mark) + name, cells, scope));
  return [hidden(mark, { block: first, said: note }, ""), ...own].join("");
}

/**
 * The sheets, the names of their print areas and of the rows that are printed on every page, and those that they carry.
 */
export function workbookXml(sheets: readonly FileSheet[]): string {
  const scopeOf = (at: number) => ` localSheetId="${String(at)}"`;
  const names = (what: string, placeOf: (plan: SheetPlan) => string) =>
    sheets.map(
      ({ name, plan }, at) =>
        `<definedName name="_xlnm.${what}"${scopeOf(at)}>${escapeXml(inSheet(name) + placeOf(plan))}</definedName>`,
    );
  const areas = names("Print_Area", (plan) => absoluteAddress(printedBlock(plan)));
  const titles = names(
    "Print_Titles",
    ({ titleRows }) => `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`,
  );
  const carried = sheets.map(({ name, carried: own }, at) =>
    own === undefined ? "" : carriedXml(own, name, scopeOf(at)),
  );
  const listed = sheets.map(({ name }, at) => {
    const number = String(at + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${listed.join("")}</sheets><definedNames>${[...areas, ...titles, ...carried].join("")}</definedNames></workbook>`;
}

/** What stands before the rows. */
export function sheetBegin({ plan: { columnWidths }, frozenRows = 0 }: FileSheet): string {
  const columns = columnWidths.map((width, at) => {
    const column = String(at + 1);
    const hidden = width === 0 ? ' hidden="1"' : "";
    return `<col min="${column}" max="${column}" width="${String(width / POINTS_OF_DIGIT)}" customWidth="1"${hidden}/>`;
  });
  const below = String(frozenRows + 1);
  const frozen =
    frozenRows === 0
      ? "/>"
      : `><pane ySplit="${String(frozenRows)}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B${below}" sqref="B${below}"/></sheetView>`;
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"${frozen}</sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>`;
}

/** Paints blocks into a format for each cell, row by row; -1 where a cell has no style. */
export function formatsOf({
  values,
  columnWidths,
  styled,
  tables,
  blankLines,
}: SheetPlan): (row: number) => Int16Array {
  const width = columnWidths.length;
  const formats = new Int16Array(values.length * width).fill(0);
  const paint = (block: Block, change: (format: number) => number) => {
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) {
        const at = row * width + column;
        formats[at] = change(formats[at] ?? 0);
      }
  };
  for (const { style, blocks } of styled) for (const block of blocks) paint(block, () => formatIndex(style, "none"));
  for (const block of tables) paint(block, (format) => format + BORDERS.table);
  for (const block of blankLines) paint(block, (format) => format + BORDERS.blankLine);
  return (row) => formats.subarray(row * width, (row + 1) * width);
}

/** A row with its cells; texts stand in the cells themselves. */
export function rowXml({ values, rowHeights }: SheetPlan, row: number, formats: Int16Array): string {
  let cells = "";
  (values[row] ?? []).forEach((value, column) => {
    const format = formats[column] ?? 0;
    if (value === null && format === 0) return;
    const open = `<c r="${cellAddress(row, column)}" s="${String(format)}"`;
    if (value === null) cells += `${open}/>`;
    else if (typeof value === "number") cells += `${open}><v>${String(value)}</v></c>`;
    else cells += `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  const height = rowHeights[row] ?? 15;
  const high = height === 0 ? "" : ` ht="${String(height)}" customHeight="1"`;
  return `<row r="${String(row + 1)}"${high}>${cells}</row>`;
}

/** One address a row where cells are merged row by row. */
export function mergeAddresses({ merges }: SheetPlan): string[] {
  return merges.flatMap(({ block: { top, left, bottom, right }, across }) =>
    across
      ? Array.from({ length: bottom - top + 1 }, (_, at) => blockAddress(top + at, left, top + at, right))
      : [blockAddress(top, left, bottom, right)],
  );
}

/** What some cells may hold; who types something else is asked. */
function validationXml({ blocks, takes, title, message }: ValidationPlan): string {
  const cells = blocks.map(({ top, left, bottom, right }) => blockAddress(top, left, bottom, right)).join(" ");
  const [type, formula] =
    takes.kind === "list"
      ? ['type="list"', absoluteAddress(takes.source)]
      : ['type="textLength" operator="equal"', String(takes.length)];
  return `<dataValidation ${type} errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(title)}" error="${escapeXml(message)}" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
}

/** What some cells of a file may hold, what Excel says as one is entered, and of what does not fit. */
function limitXml({ block: { top, left, bottom, right }, takes, prompt, alert }: CellLimit): string {
  const [type, formula] =
    takes.kind === "anything"
      ? ["", ""]
      : takes.kind === "formula"
        ? ['type="custom" ', takes.formula]
        : ['type="list" ', inSheet(takes.sheetName) + absoluteAddress(takes.source)];
  const said =
    alert === null
      ? ""
      : ` errorStyle="warning" showErrorMessage="1" errorTitle="${escapeXml(alert.title)}" error="${escapeXml(alert.message)}"`;
  return `<dataValidation ${type}allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(prompt.title)}" prompt="${escapeXml(prompt.message)}"${said} sqref="${blockAddress(top, left, bottom, right)}">${formula === "" ? "" : `<formula1>${escapeXml(formula)}</formula1>`}</dataValidation>`;
}

/** Right behind the rows. Who wants to can take it off: there is no password. */
export const LOCKED_SHEET = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

/** What stands behind the merged cells. */
export function sheetEnd({ plan, limits: typed = [] }: FileSheet): string {
  const { orientation, pageBreaks, validations } = plan;
  const margins = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => `${side}="${String(PAGE_MARGINS[side] / INCH)}"`,
  );
  const breaks = pageBreaks.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join("");
  const count = String(pageBreaks.length);
  const limits = [...validations.map(validationXml), ...typed.map(limitXml)].join("");
  const limited = `<dataValidations count="${String(validations.length + typed.length)}">${limits}</dataValidations>`;
  return `${limits === "" ? "" : limited}<pageMargins ${margins.join(" ")}/><pageSetup paperSize="${String(A4)}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>${escapeXml(`&C${PAGE_NUMBER}`)}</oddHeader><firstHeader></firstHeader></headerFooter>${
    breaks === "" ? "" : `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`
  }</worksheet>`;
}
