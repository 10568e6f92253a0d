import { parseValue } from "numfmt";
import { isErrorText } from "./cellValue";

/** What Excel makes of typed text. */
export type TypedInput =
  | { kind: "empty" }
  | { kind: "value"; value: string | number | boolean; numberFormat: string | null }
  | { kind: "error"; error: string }
  /** Without its equals sign. */
  | { kind: "formula"; formula: string };

/**
 * Reads text as Excel reads what is typed into a cell, or what an add-in writes as a value: numbers, dates and times become
 * numbers with a format of their own, "=" begins a formula, an apostrophe makes text, a cell of the format "@" takes all as text.
 * `locale` decides about day and month, point and comma: the user's for typing, "en-US" for add-ins.
 */
export function readTypedInput(input: string, cellFormat: string | undefined, locale: string): TypedInput {
  if (input === "") return { kind: "empty" };
  if (cellFormat === "@") return { kind: "value", value: input, numberFormat: null };
  if (input.startsWith("'")) return { kind: "value", value: input.slice(1), numberFormat: null };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input.slice(1) };
  if (isErrorText(input)) return { kind: "error", error: input };
  const read = parseValue(input, { locale });
  if (read === null) return { kind: "value", value: input, numberFormat: null };
  const value = read.v as number | boolean;
  // Excel keeps fifteen digits of a number, whatever more was typed.
  const kept = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return { kind: "value", value: kept, numberFormat: read.z ?? null };
}
