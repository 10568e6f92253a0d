import type { PersonOfFile } from "./personOfFile";

/** People in the room of their letters: a text that was cut out of a file would keep the whole file in memory. */
export interface KeptPeople {
  ids: Float64Array;
  births: Int32Array;
  rows: Int32Array;
  /** A line each. */
  names: string;
  units: string;
}

/** A name of two lines is kept as one. */
const BETWEEN = "\n";

const linesOf = (texts: readonly string[]): string => texts.map((text) => text.replaceAll(BETWEEN, " ")).join(BETWEEN);

/** Packs the people of a file, to be kept while others are read. */
export const keepPeople = (people: readonly PersonOfFile[]): KeptPeople => ({
  ids: Float64Array.from(people, ({ id }) => id),
  births: Int32Array.from(people, ({ birth }) => birth),
  rows: Int32Array.from(people, ({ row }) => row),
  names: linesOf(people.map(({ name }) => name)),
  units: linesOf(people.map(({ unit }) => unit)),
});

/** The people as they were kept. */
export function keptPeople({ ids, births, rows, names, units }: KeptPeople): PersonOfFile[] {
  const [ofNames, ofUnits] = [names.split(BETWEEN), units.split(BETWEEN)];
  return Array.from(ids, (id, at) => ({
    id,
    name: ofNames[at] ?? "",
    birth: births[at] ?? 0,
    unit: ofUnits[at] ?? "",
    row: rows[at] ?? 0,
  }));
}
