import { maskedId, maskNumbers } from "../grid/maskNumbers";
import type { PersonOfFile } from "./checkFile";

/** Where somebody stands. Long numbers in name and unit are masked. */
export interface PlaceOfPerson extends Omit<PersonOfFile, "id"> {
  /** Index of the file. */
  file: number;
}

/** One ID that stands in the files of several offices. */
export interface RepeatedPerson {
  maskedId: string;
  places: readonly PlaceOfPerson[];
}

/**
 * The IDs that stand in more than one file, with all their places, in order of the first. What stands twice in one file
 * alone is a finding of that roster.
 * @param files the people of each file; empty where it holds no roster
 */
export function repeatedPeople(files: readonly (readonly PersonOfFile[])[]): RepeatedPerson[] {
  const firstFile = new Map<number, number>();
  const repeated = new Set<number>();
  files.forEach((people, file) => {
    for (const { id } of people) {
      const first = firstFile.get(id);
      if (first === undefined) firstFile.set(id, file);
      else if (first !== file) repeated.add(id);
    }
  });
  const places = new Map<number, PlaceOfPerson[]>();
  files.forEach((people, file) => {
    for (const { id, name, unit, row } of people) {
      if (!repeated.has(id)) continue;
      const known = places.get(id) ?? [];
      if (known.length === 0) places.set(id, known);
      known.push({ name: maskNumbers(name), unit: maskNumbers(unit), row, file });
    }
  });
  return Array.from(places, ([id, of]) => ({ maskedId: maskedId(id), places: of }));
}
