import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { legacyReadings } from "../legacy/legacyText";
import { Gender } from "../roster";

const CROSS = /^[x×✓✔√v]$/i;

/**
 * Reads a gender cell: Nam / Nữ, 1 = nam, 0 = nữ, or a cross, which means the gender that the heading names ("Nữ"),
 * else nữ (design §5); text in an old 8-bit font is read decoded. Anything else, a blank too, says nothing.
 */
export function readGender(value: CellValue, heading: string): Gender {
  if (value === "" || typeof value === "boolean") return Gender.unknown;
  const text = cleanText(value);
  for (const reading of [text, ...legacyReadings(text)]) {
    const fold = foldText(reading);
    if (fold === "nam" || text === "1") return Gender.male;
    if (fold === "nu" || text === "0") return Gender.female;
  }
  if (CROSS.test(text)) return foldText(heading).split(" ").at(-1) === "nam" ? Gender.male : Gender.female;
  return Gender.unknown;
}
