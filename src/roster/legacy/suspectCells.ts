import { fieldAt, type Field } from "../field";
import type { LegacyCoding } from "./legacyFont";

/**
 * Fields whose text may be in an old font and is worth saying so (design §5, "Small print"). Marks are read decoded,
 * silently.
 */
export const LEGACY_FIELDS = [
  "fullName",
  "familyName",
  "middleName",
  "givenName",
  "unit",
  "position",
  "reason",
] as const satisfies readonly Field[];

const CODINGS: readonly (LegacyCoding | null)[] = [null, "tcvn3", "vni"];

/** Cells whose text may be in an old 8-bit font, packed. Only their font, or the text itself, can tell. */
export class SuspectCells {
  count = 0;
  private people = new Int32Array(64);
  private fields = new Uint8Array(64);
  private telling = new Uint8Array(64);
  private readonly texts: string[] = [];

  /** @param byText the coding that the text gives away, whatever its font */
  add(person: number, field: number, byText: LegacyCoding | null, text: string): void {
    if (this.count === this.people.length) this.grow();
    this.people[this.count] = person;
    this.fields[this.count] = field;
    this.telling[this.count] = CODINGS.indexOf(byText);
    this.texts.push(text);
    this.count++;
  }

  at(i: number): { person: number; field: Field; byText: LegacyCoding | null; text: string } {
    return {
      person: this.people[i] ?? 0,
      field: fieldAt(this.fields[i]),
      byText: CODINGS[this.telling[i] ?? 0] ?? null,
      text: this.texts[i] ?? "",
    };
  }

  private grow(): void {
    const wider = <T extends Int32Array | Uint8Array>(column: T, copy: T): T => {
      copy.set(column);
      return copy;
    };
    this.people = wider(this.people, new Int32Array(this.count * 2));
    this.fields = wider(this.fields, new Uint8Array(this.count * 2));
    this.telling = wider(this.telling, new Uint8Array(this.count * 2));
  }
}

/** Bit of a field in `People.legacy`. */
export function legacyBit(field: Field): number {
  const place = LEGACY_FIELDS.findIndex((candidate) => candidate === field);
  return place < 0 ? 0 : 1 << place;
}
