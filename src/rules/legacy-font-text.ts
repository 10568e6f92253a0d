import { decodeByWords } from "../roster/legacy/decodeByWords";
import { decodeLegacy } from "../roster/legacy/decodeLegacy";
import { codingOfFont } from "../roster/legacy/legacyFont";
import { LEGACY_FIELDS, legacyBit } from "../roster/legacy/suspectCells";
import type { Rule } from "./rule";

/** The font of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I), and one that every machine has. */
const UNICODE_FONT = "Times New Roman";

/** Text in an old 8-bit font (TCVN3, VNI): readable on machines with that font only, and nothing finds it. */
export const legacyFontText: Rule = {
  id: "legacy-font-text",
  severity: "check",
  needs: [],
  check({ legacy }, from, to, report) {
    for (let person = from; person < to; person++) {
      const old = legacy[person] ?? 0;
      if (old === 0) continue;
      for (const field of LEGACY_FIELDS) if ((old & legacyBit(field)) !== 0) report(person, field);
    }
  },
  fix: {
    // Decoding wrongly would lose a name: the user looks first.
    safe: false,
    propose({ value, font }) {
      const decoded = decodeLegacy(value, font) ?? decodeByWords(value);
      if (decoded === null || decoded === value) return null;
      const fix = { value: decoded, asText: false };
      return codingOfFont(font) === null ? fix : { ...fix, font: UNICODE_FONT };
    },
  },
};
