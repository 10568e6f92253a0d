import { parseValue } from "numfmt";
import { isErrorText } from "./cellValue";
import { showsDay, to1904 } from "./dayNumber";
import { formulaParts } from "./formulaSyntax";

/** What Excel makes of typed text. */
export type TypedInput =
  | { kind: "empty" }
  | { kind: "value"; value: string | number | boolean; numberFormat: string | null }
  | { kind: "error"; error: string }
  /** Without its equals sign; a plus or minus that began it stays. */
  | { kind: "formula"; formula: string }
  /** Begins as a formula and is none: Excel refuses it. */
  | { kind: "malformed" };

/**
 * What can be a number, a date or a truth value begins with no letter, or with that of a month, of "true" or of
 * "false".
 */
const LIKE_A_NUMBER = /^(?:\P{L}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|th|true|false)/iu;

/** Strokes that stand for "nothing" are text. */
const ONLY_SIGNS = /^[-+\s]+$/;

function formulaOf(formula: string): TypedInput {
  return formulaParts(formula) === null ? { kind: "malformed" } : { kind: "formula", formula };
}

/**
 * Reads text as Excel reads what is typed into a cell, or what an add-in writes as a value: numbers, dates and times
 * become numbers with a format of their own, "=" begins a formula, and so do "+" and "-" where they begin no number, an
 * apostrophe makes text, a cell of the format "@" takes all as text. `locale` decides about day and month, point and
 * comma: the user's for typing, "en-US" for add-ins. With 1904 dates there are no days before that year: they stay
 * text.
 */
export function readTypedInput(
  input: string,
  cellFormat: string | undefined,
  locale: string,
  date1904 = false,
): TypedInput {
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1), numberFormat: null };
  if (cellFormat === "@") return { kind: "value", value: input, numberFormat: null };
  if (input.startsWith("=") && input.length > 1) return formulaOf(input.slice(1));
  const unsigned = input.replace(/^\+/, "");
  if (isErrorText(input)) return { kind: "error", error: input };
  const read = LIKE_A_NUMBER.test(input) ? parseValue(input, { locale }) : null;
  if (read === null)
    return /^[+-]/.test(input) && !ONLY_SIGNS.test(input)
      ? formulaOf(unsigned)
      : { kind: "value", value: input, numberFormat: null };
  const format = read.z ?? null;
  const counted = date1904 && format !== null && typeof read.v === "number" && showsDay(format);
  const value = counted ? to1904(Number(read.v)) : read.v;
  if (counted && Number(value) < 0) return { kind: "value", value: input, numberFormat: null };
  // Excel keeps fifteen digits of a number, whatever more was typed.
  const kept = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return { kind: "value", value: kept, numberFormat: format };
}
