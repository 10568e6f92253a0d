import { tidyText } from "../grid/cleanText";
import { firstNameField } from "../roster/fieldsOfLayout";
import { decodeLegacy } from "../roster/legacy/decodeLegacy";
import { Text } from "../roster/roster";
import { legacyBit } from "../roster/legacy/suspectCells";
import type { Rule } from "./rule";

/**
 * A name with stray, double or hard blanks, tabs or line breaks, letters put together from parts (not NFC), or Ð for Đ:
 * sorting, searching and comparing with other lists go wrong. Names in old fonts are another matter, and blanks alone
 * are a missing name.
 */
export const untidyText: Rule = {
  id: "untidy-text",
  severity: "check",
  needs: [],
  check({ nameText, nameUntidy, legacy, layout }, from, to, report) {
    const first = firstNameField(layout);
    for (let person = from; person < to; person++) {
      const untidy = nameUntidy[person] ?? 0;
      if (untidy === 0 || nameText[person] === Text.blank) continue;
      const old = legacy[person] ?? 0;
      if ((untidy & 1) !== 0 && (old & legacyBit(first)) === 0) report(person, first);
      if ((untidy & 4) !== 0 && (old & legacyBit("middleName")) === 0) report(person, "middleName");
      if ((untidy & 2) !== 0 && (old & legacyBit("givenName")) === 0) report(person, "givenName");
    }
  },
  fix: {
    safe: true,
    propose({ value, font }) {
      // In an old font the same characters stand for other letters.
      if (typeof value !== "string" || decodeLegacy(value, font) !== null) return null;
      const tidy = tidyText(value);
      return tidy === "" || tidy === value ? null : { value: tidy, asText: false };
    },
  },
};
