import { enFields } from "./enFields";
import { fieldParam, numberParam, rowsParam, textParam } from "./sentenceParams";
import type { RuleId, RuleText } from "./ruleText";

function otherRows(params: Parameters<typeof rowsParam>[0]): string {
  const rows = rowsParam(params);
  if (rows === null) return "another row";
  if (rows.more > 0) return `rows ${rows.listed} and ${String(rows.more)} more`;
  return rows.count === 1 ? `row ${rows.listed}` : `rows ${rows.listed}`;
}

/** Names, sentences and advice of all rules in English. */
export const enRules: Readonly<Record<RuleId, RuleText>> = {
  "missing-name": {
    name: "Name missing",
    sentence: () => "The row has data but no name.",
    advice: "Write the full name, or delete the row if it is not a person.",
  },
  "missing-citizen-id": {
    name: "Citizen ID missing",
    sentence: () => "The citizen ID cell is blank.",
    advice: "Write all 12 digits; if no card has been issued, write “chưa có”.",
  },
  "missing-level-2": {
    name: "VNeID level 2 missing",
    sentence: () => "Nothing says whether VNeID level 2 is installed.",
    advice: "Write yes or no; if no, add the reason.",
  },
  "missing-reason": {
    name: "Reason missing",
    sentence: () => "VNeID level 2 is not installed, and no reason is given.",
    advice: "Write the reason: official letter 1397/BHXH-VP asks for it.",
  },
  "missing-unit": {
    name: "Unit missing",
    sentence: () => "The unit of this person cannot be told.",
    advice: "Write the name of the unit in the blank cell.",
  },
  "malformed-citizen-id": {
    name: "Not a citizen ID number",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      if (textParam(params, "scientific") === "1")
        return "The number is written in scientific notation (E+): its last digits are lost and cannot be recovered.";
      if (digits === null) return "The cell does not hold a citizen ID of 12 digits.";
      if (digits === 0) return "The citizen ID cell has no digits.";
      if (digits === 12) return "The citizen ID has characters that are not digits.";
      return `The citizen ID has ${String(digits)} ${digits === 1 ? "digit" : "digits"}, not 12.`;
    },
    advice: "Compare with the card and write all 12 digits.",
  },
  "impossible-citizen-id": {
    name: "Impossible citizen ID",
    sentence: () =>
      "It has 12 digits, but the birthplace code (first 3) or the century code (fourth digit) does not exist.",
    advice: "Compare with the card and write it again.",
  },
  "duplicate-citizen-id": {
    name: "Same citizen ID twice",
    sentence: (params) => `The same citizen ID stands in ${otherRows(params)}.`,
    advice: "Compare with each person's card; if one person is listed twice, remove one of the rows.",
  },
  "level-2-without-citizen-id": {
    name: "Level 2 without a citizen ID",
    sentence: () => "VNeID level 2 is marked as installed, but no citizen ID has been issued.",
    advice: "Level 2 needs a citizen ID card: add the number or correct the level 2 mark.",
  },
  "level-2-contradiction": {
    name: "Both installed and not",
    sentence: () => "Marked both as installed and as not installed.",
    advice: "Keep only the right mark.",
  },
  "one-stop-not-level-2": {
    name: "One-stop desk without level 2",
    sentence: () => "A member of the one-stop desk has not completed VNeID level 2.",
    advice: "Official letter 1397/BHXH-VP wants the one-stop desk early, and at 100%.",
  },
  "invalid-birth-date": {
    name: "Date of birth not valid",
    sentence: () => "The date cannot be read, lies in the future, or gives an age under 15 or over 100.",
    advice: "Write it as day/month/year.",
  },
  "cell-error": {
    name: "Error value",
    sentence: (params) => {
      const field = fieldParam(params);
      return field === null
        ? "The cell shows a formula error (such as #N/A, #REF!)."
        : `The cell in the column ${enFields[field]} shows a formula error (such as #N/A, #REF!).`;
    },
    advice: "Correct the formula, or type the content into the cell.",
  },
  "old-id-number": {
    name: "Old ID number (CMND)",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      return digits === null
        ? "The cell holds an old ID number, not a citizen ID."
        : `The cell holds an old ID number of ${String(digits)} digits, not a citizen ID.`;
    },
    advice: "The CMND has been invalid since 2025 and counts as no citizen ID. Write the 12 digits, or “chưa có”.",
  },
  "lost-leading-zero": {
    name: "Leading zero lost",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      return digits === null
        ? "The citizen ID has lost its leading zero."
        : `The citizen ID has only ${String(digits)} digits left; its leading zero is lost.`;
    },
    advice: "Format the cell as Text and write all 12 digits. These numbers still count as issued.",
  },
  "citizen-id-birth-year": {
    name: "Citizen ID and birth year differ",
    sentence: () => "The birth year in the citizen ID (fifth and sixth digit) differs from the date of birth.",
    advice: "Compare with the card; correct the number or the date.",
  },
  "citizen-id-gender": {
    name: "Citizen ID and gender differ",
    sentence: () => "The gender in the citizen ID (fourth digit) differs from the one on the list.",
    advice: "Compare with the card; correct the number or the gender.",
  },
  "unclear-level-2": {
    name: "Level 2 unclear",
    sentence: () => "What stands in the VNeID level 2 column is not understood.",
    advice: "Write yes or no. Until then these people count as to be verified.",
  },
  "citizen-id-contradiction": {
    name: "“Citizen ID issued” disagrees",
    sentence: () => "The column “Citizen ID issued” and the citizen ID cell say different things.",
    advice: "Correct the wrong one. At present the citizen ID cell counts.",
  },
  "reason-though-done": {
    name: "Reason given though installed",
    sentence: () => "A reason is given although VNeID level 2 is installed.",
    advice: "Delete the reason, or correct the level 2 mark.",
  },
  "possible-same-person": {
    name: "Possibly the same person",
    sentence: (params) => `Same name and date of birth as in ${otherRows(params)}.`,
    advice: "If it is one person, remove one of the rows; if there are two, leave them.",
  },
  "untidy-citizen-id": {
    name: "Citizen ID untidy",
    sentence: () => "The citizen ID has blanks, dots or apostrophes, or is stored as a number.",
    advice: "Format the cell as Text and write the 12 digits only.",
  },
  "untidy-text": {
    name: "Name untidy",
    sentence: () => "The name has stray blanks or line breaks, or its marks are not composed Unicode.",
    advice: "Type the name again. It can be read, but search and filters may miss it.",
  },
  "legacy-font-text": {
    name: "Old character encoding",
    sentence: () => "Typed in TCVN3 or VNI: not readable on a computer without the font.",
    advice: "Convert it to Unicode.",
  },
};
