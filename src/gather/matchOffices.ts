import { toneKey } from "../grid/toneKey";
import { officeKey } from "./officeKey";

/** How the offices that were expected and those of which there is a file compare. */
export interface MatchedOffices {
  /** Expected, and without a file, as they were typed. */
  missing: readonly string[];
  /** Of files, and not expected; none where nothing was expected. */
  unexpected: readonly string[];
}

/** Each name once, whatever its case. */
const once = (names: readonly string[]): string[] => [...new Map(names.map((name) => [toneKey(name), name])).values()];

/** The names of a pasted list: one a line, each once, blank ones left out. A line of a pasted table tells its first cell. */
export function expectedOffices(typed: string): string[] {
  const names = typed.split(/\r\n|[\r\n]/u).map((line) => (line.split("\t")[0] ?? "").normalize("NFC").trim());
  return once(names.filter((name) => officeKey(name) !== ""));
}

/**
 * Compares names of offices, however they are written (see officeKey). One counts for one: of two offices of which only the accents differ, each
 * is looked for by its own first.
 */
export function matchOffices(expected: readonly string[], sent: readonly string[]): MatchedOffices {
  if (expected.length === 0) return { missing: [], unexpected: [] };
  let missing = [...expected];
  let unexpected = once(sent);
  for (const keyOf of [toneKey, officeKey]) {
    unexpected = unexpected.filter((name) => {
      const at = missing.findIndex((other) => keyOf(other) === keyOf(name));
      if (at >= 0) missing = missing.filter((_, other) => other !== at);
      return at < 0;
    });
  }
  return { missing, unexpected };
}
