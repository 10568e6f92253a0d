import { blockAddress } from "../../grid/address";
import { ownerOfFormula, type Highlight } from "../../highlights/highlight";
import { HIGHLIGHT_LOOKS } from "./highlightLook";

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Asks for the conditional formats of a sheet; after the next sync `ourHighlights` can tell ours among its items. */
export function askForHighlights(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  // By name, not whole items: reading some kinds of the user's formats throws (office-js #6827).
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return formats;
}

/** Asks the same of one of them. */
export function askForFormat(format: Excel.ConditionalFormat): Excel.ConditionalFormat {
  format.load("id,type,customOrNullObject/rule/formula");
  return format;
}

/** Nobody can make a rule without a formula by hand: it is one of ours whose request was cut before the formula. */
const isUnfinished = (formula: string) => /^=?\s*$/u.test(formula);

function idsWhere(
  formats: readonly Excel.ConditionalFormat[],
  isMeant: (formula: string) => boolean,
): readonly string[] {
  return formats
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && isMeant(custom.rule.formula))
    .map(({ id }) => id);
}

/** The ids of every highlight of ours among formats that were asked for, whoever set it, half-made ones too. */
export function ourHighlights(formats: readonly Excel.ConditionalFormat[]): readonly string[] {
  return idsWhere(formats, (formula) => isUnfinished(formula) || ownerOfFormula(formula) !== null);
}

/** The ids of the half-made ones among them. */
export function unfinishedHighlights(formats: readonly Excel.ConditionalFormat[]): readonly string[] {
  return idsWhere(formats, isUnfinished);
}

/**
 * Queues the removal of conditional formats of a sheet; one that is gone by then is no reason to refuse, where this
 * Excel can pass it over (1.14).
 */
export function removeHighlights(sheet: Excel.Worksheet, ids: readonly string[]): void {
  // A range asked for before the last sync may be known no more: it is named anew.
  const formats = sheet.getRange().conditionalFormats;
  const mayBeGone = Office.context.requirements.isSetSupported("ExcelApi", "1.14");
  for (const id of ids) (mayBeGone ? formats.getItemOrNullObject(id) : formats.getItem(id)).delete();
}

function conditionalFormatsOf(sheet: Excel.Worksheet, { areas }: Highlight): Excel.ConditionalFormatCollection {
  const address = areas.map(({ top, left, bottom, right }) => blockAddress(top, left, bottom, right)).join(",");
  return areas.length === 1 ? sheet.getRange(address).conditionalFormats : sheet.getRanges(address).conditionalFormats;
}

function setHighlight(sheet: Excel.Worksheet, highlight: Highlight): void {
  const look = HIGHLIGHT_LOOKS[highlight.kind];
  const { rule, format } = conditionalFormatsOf(sheet, highlight).add(Excel.ConditionalFormatType.custom).custom;
  rule.formula = `=${highlight.formula}`;
  format.fill.color = look.fill;
  format.font.color = look.font;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.border === null) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = look.border.style;
    border.color = look.border.color;
  }
}

/** Queues the highlights. A new conditional format goes on top of the others: the gravest is set last. */
export function setHighlights(sheet: Excel.Worksheet, highlights: readonly Highlight[]): void {
  for (const highlight of [...highlights].reverse()) setHighlight(sheet, highlight);
}
