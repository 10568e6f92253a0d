import { cleanText } from "../grid/cleanText";
import { decodeTcvn3, decodeVni } from "./legacy/legacyText";
import type { Roster } from "./roster";
import { legacyBit } from "./legacy/suspectCells";

const NAME_BITS = legacyBit("fullName") | legacyBit("familyName") | legacyBit("middleName") | legacyBit("givenName");

/** What of a roster tells names. */
export type Names = Pick<Roster, "name" | "legacy" | "legacyVni">;

/**
 * Somebody's name as a person reads it: decoded where it is in an old font, NFC, without stray blanks; "" where there
 * is none. Made when it is shown: most names never are.
 */
export function nameOf(
  { name, legacy, legacyVni }: Pick<Roster, "name" | "legacy" | "legacyVni">,
  person: number,
): string {
  const text = name[person] ?? "";
  if (((legacy[person] ?? 0) & NAME_BITS) === 0) return cleanText(text);
  return cleanText(((legacyVni[person] ?? 0) & NAME_BITS) === 0 ? decodeTcvn3(text) : decodeVni(text));
}
