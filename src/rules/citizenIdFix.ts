import { type IdReading, readCitizenId } from "../roster/cells/readCitizenId";
import { Gender, IdKind } from "../roster/roster";
import type { Fix } from "./fix";

/** One cell alone tells neither birth date nor gender. */
const NOTHING_KNOWN = { birthYear: 0, gender: Gender.unknown, foreigner: false };

/**
 * Writes the 12 digits of an ID cell as text, where the cell reads as `kind`: nothing is made up, zeros and signs only
 * come and go.
 */
export function citizenIdFix(kind: typeof IdKind.whole | typeof IdKind.padded): Fix {
  return {
    safe: true,
    propose({ value, numberFormat }, { today }) {
      const reading: IdReading = { kind: IdKind.blank, number: 0, untidy: false, scientific: false, digits: 0 };
      readCitizenId(value, numberFormat, { ...NOTHING_KNOWN, today }, reading);
      if (reading.kind !== kind || (kind === IdKind.whole && !reading.untidy)) return null;
      return { value: String(reading.number).padStart(12, "0"), asText: true };
    },
  };
}
