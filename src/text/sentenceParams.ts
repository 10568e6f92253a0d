import { FIELDS, type Field } from "../roster/field";

type Params = Readonly<Record<string, string | number | readonly number[]>>;

const FIELD_NAMES: ReadonlySet<string> = new Set(FIELDS);

/** A number among the params of a finding, or null where it is absent. */
export function numberParam(params: Params, name: string): number | null {
  const value = params[name];
  return typeof value === "number" ? value : null;
}

/** A text among the params of a finding, or null where it is absent or empty. */
export function textParam(params: Params, name: string): string | null {
  const value = params[name];
  return typeof value === "string" && value !== "" ? value : null;
}

/** The kind of column that `field` names, or null. */
export function fieldParam(params: Params): Field | null {
  const value = params["field"];
  return typeof value === "string" && FIELD_NAMES.has(value) ? (value as Field) : null;
}

/** `rows` as "5, 9, 12", how many there are, and how many `more` are not named; null where there are none. */
export function rowsParam(params: Params): { listed: string; count: number; more: number } | null {
  const rows = params["rows"];
  if (typeof rows !== "object" || rows.length === 0) return null;
  const more = numberParam(params, "more") ?? 0;
  return { listed: rows.join(", "), count: rows.length + more, more };
}
