import { cleanText } from "../grid/cleanText";
import type { Roster } from "./roster";

/** Somebody's name, NFC and without stray blanks; "" where there is none. Cleaned when it is shown: most names never are. */
export function nameOf({ name }: Pick<Roster, "name">, person: number): string {
  return cleanText(name[person] ?? "");
}
