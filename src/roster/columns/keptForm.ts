import type { Grid } from "../../grid/grid";
import { FIELDS } from "../field";
import { findSignature } from "../headings/headingSignature";
import type { LayoutChoice, LegendAnswer } from "../layoutChoice";
import { MARKED_FIELDS, type MarkAnswers } from "../markAnswers";
import { parseWordAnswers } from "../questions/wordAnswers";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

function parseHeader(value: unknown): LayoutChoice["header"] {
  if (!isObject(value)) return undefined;
  const { first, last } = value;
  return isIndex(first) && isIndex(last) && first <= last ? { first, last } : undefined;
}

function parseAnswers(value: unknown): MarkAnswers | undefined {
  if (!isObject(value)) return undefined;
  const answers = Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean");
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

function parseMarks(value: unknown): LayoutChoice["marks"] {
  if (!isObject(value)) return undefined;
  const marks = MARKED_FIELDS.flatMap((field) => {
    const answers = parseAnswers(value[field]);
    return answers === undefined ? [] : [[field, answers] as const];
  });
  return marks.length === 0 ? undefined : Object.fromEntries(marks);
}

function isLegendAnswer(value: unknown): value is LegendAnswer | null {
  return value === null || (isObject(value) && isIndex(value["column"]) && typeof value["blankIsDone"] === "boolean");
}

function parseLegends(value: unknown): LayoutChoice["legends"] {
  if (!isObject(value)) return undefined;
  const said = Object.entries(value).filter((entry): entry is [string, LegendAnswer | null] =>
    isLegendAnswer(entry[1]),
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** A choice out of what was kept; what makes no sense in it is left out, undefined where nothing does. */
function parseChoice(value: unknown): LayoutChoice | undefined {
  if (!isObject(value) || !isObject(value["columns"])) return undefined;
  const columns: LayoutChoice["columns"] = {};
  for (const field of FIELDS) {
    const column = value["columns"][field];
    if (column === null || isIndex(column)) columns[field] = column;
  }
  const header = parseHeader(value["header"]);
  const { blankMeansDone, holdsLevels, legend } = value;
  // an older version kept the columns that it had because of legends as those of the form
  if (Array.isArray(value["legends"])) return undefined;
  const legends = parseLegends(value["legends"]);
  const marks = parseMarks(value["marks"]);
  const words = [...parseWordAnswers(value["words"])];
  return {
    columns,
    ...(header && { header }),
    ...(typeof blankMeansDone === "boolean" && { blankMeansDone }),
    ...(legends && { legends }),
    ...(typeof legend === "string" && { legend }),
    ...(typeof holdsLevels === "boolean" && { holdsLevels }),
    ...(marks && { marks }),
    ...(words.length > 0 && { words }),
  };
}

/** A choice kept for a form: by the signature of its headings, and in a workbook by the name of its sheet too. */
export interface KeptForm {
  signature: string;
  sheetName?: string;
  choice: LayoutChoice;
}

/** The choices out of what was kept, whoever kept it: an older version of the add-in, or another program. */
export function parseKeptForms(value: unknown): KeptForm[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown): KeptForm[] => {
    if (!isObject(entry) || typeof entry["signature"] !== "string") return [];
    const { signature, sheetName } = entry;
    const choice = parseChoice(entry["choice"]);
    if (choice === undefined) return [];
    return [typeof sheetName === "string" ? { signature, sheetName, choice } : { signature, choice }];
  });
}

/**
 * The first of the kept choices whose form stands in the first rows of a sheet, with its signature. A header that was
 * chosen is looked for by its headings: on this sheet it may stand higher or lower.
 */
export function recallChoice(
  head: Grid,
  forms: readonly KeptForm[],
): { signature: string; choice: LayoutChoice } | undefined {
  const found = findSignature(head, forms);
  if (found === undefined) return undefined;
  const { signature, choice } = found.known;
  return { signature, choice: choice.header === undefined ? choice : { ...choice, header: found.header } };
}
