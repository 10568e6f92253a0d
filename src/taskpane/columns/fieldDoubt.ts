import type { SheetPreview } from "../../excel/columns/previewSheet";
import { hasField } from "../../roster/fieldsOfLayout";
import { FIELDS, type Field } from "../../roster/field";
import { askedField } from "../../roster/questions/askedField";
import type { Question } from "../../roster/questions/question";

/**
 * How much a field wants to be looked at, from the worst: without a column it must have, without a decision, taken on
 * slight grounds, and so on.
 */
const DOUBTS = ["missing", "undecided", "guess", "likely", "certain", "absent"] as const;
/** One of these degrees. */
export type Doubt = (typeof DOUBTS)[number];

/** Fields without which the letter's totals cannot be counted. */
function isRequired({ columns, sheetFindings }: SheetPreview, field: Field): boolean {
  if (field === "fullName") return !hasField({ columns }, field);
  return sheetFindings.some(({ rule, params }) => rule === "column-missing" && params["field"] === field);
}

/** What a check would ask of a field; undefined: nothing. */
export function questionOf({ questions }: SheetPreview, field: Field): Question | undefined {
  return questions.find((question) => askedField(question) === field);
}

/** Tells how much a field of a preview wants to be looked at. */
export function doubtOf(preview: SheetPreview, field: Field): Doubt {
  const column = preview.columns[field];
  if (questionOf(preview, field) !== undefined) return "undecided";
  if (column === undefined) return isRequired(preview, field) ? "missing" : "absent";
  return preview.ambiguous.includes(field) ? "undecided" : column.confidence;
}

/** All fields, those that want to be looked at most first. */
export function fieldsByDoubt(preview: SheetPreview): readonly Field[] {
  const rank = (field: Field): number => DOUBTS.indexOf(doubtOf(preview, field));
  return [...FIELDS].sort((a, b) => rank(a) - rank(b));
}

/** Whether a field wants to be looked at. */
export function isDoubtful(doubt: Doubt): boolean {
  return doubt !== "certain" && doubt !== "absent";
}
