import { LEGACY_FIELDS, legacyBit } from "../roster/suspectCells";
import type { Rule } from "./rule";

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
};
