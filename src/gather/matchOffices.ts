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

/**
 * The names of a pasted list: one a line, each once, blank ones left out. A line of a pasted table tells its first
 * cell.
 */
export function expectedOffices(typed: string): string[] {
  const names = typed.split(/\r\n|[\r\n]/u).map((line) => (line.split("\t")[0] ?? "").normalize("NFC").trim());
  return once(names.filter((name) => officeKey(name) !== ""));
}

/** Takes away from both lists as many names of one key as stand in each, the first ones. Linear. */
function withoutPairs({ missing, unexpected }: MatchedOffices, keyOf: (name: string) => string): MatchedOffices {
  const [ofMissing, ofUnexpected] = [missing.map(keyOf), unexpected.map(keyOf)];
  const rest = (names: readonly string[], keys: readonly string[], others: readonly string[]): string[] => {
    const partners = new Map<string, number>();
    for (const key of others) partners.set(key, (partners.get(key) ?? 0) + 1);
    return names.filter((_, at) => {
      const key = keys[at] ?? "";
      const left = partners.get(key) ?? 0;
      partners.set(key, left - 1);
      return left <= 0;
    });
  };
  return {
    missing: rest(missing, ofMissing, ofUnexpected),
    unexpected: rest(unexpected, ofUnexpected, ofMissing),
  };
}

/**
 * Compares names of offices, however they are written (see officeKey). One counts for one: of two offices of which only
 * the accents differ, each is looked for by its own first.
 */
export function matchOffices(expected: readonly string[], sent: readonly string[]): MatchedOffices {
  if (expected.length === 0) return { missing: [], unexpected: [] };
  return [toneKey, officeKey].reduce(withoutPairs, { missing: expected, unexpected: once(sent) });
}
