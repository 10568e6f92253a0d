/** Params that lead a text through each of its branches. */
export const PARAMS = [
  {},
  { digits: 0 },
  { digits: 1 },
  { digits: 9 },
  { digits: 12 },
  { scientific: "1", digits: 12 },
  { rows: [7] },
  { rows: [7, 9] },
  { rows: Array.from({ length: 20 }, (_, index) => index + 5) },
  { field: "citizenId" },
  { field: "reason" },
  { row: 40 },
  { count: 1 },
  { count: 3 },
];

/** Every text of a language with its path, functions called with all sorts of arguments. */
export function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const call = value as (...args: unknown[]) => unknown;
    const withParams = path.startsWith("rules.") || path.startsWith("sheetFindings");
    const args = path === "noColumn" ? ["reason"] : path === "rulesNotRun" ? [["1", "2"]] : ["1", "2", "3"];
    const results = withParams ? PARAMS.map((params) => call(params)) : [call(...args)];
    return results.flatMap((result) => textsOf(result, `${path}()`));
  }
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, member]) => textsOf(member, path === "" ? key : `${path}.${key}`));
  throw new Error(`neither text nor function: ${path}`);
}
