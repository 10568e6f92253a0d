import { fields } from "./fields";
import { fieldParam, numberParam, rowsParam, textParam } from "../sentenceParams";
import type { RuleId, RuleText } from "../ruleText";

function otherRows(params: Parameters<typeof rowsParam>[0]): string {
  const rows = rowsParam(params);
  if (rows === null) return "another row";
  if (rows.more > 0) return `rows ${rows.listed} and ${String(rows.more)} more`;
  return rows.count === 1 ? `row ${rows.listed}` : `rows ${rows.listed}`;
}

/** All texts of the rules in English. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  "missing-name": {
    name: "Name missing",
    sentence: () => "The row has data but no name.",
    advice: "Write the full name, or delete the row if it is not a person.",
    why: "Without a name nobody knows who is counted, and the report cannot name the person among those who lack level 2.",
    example: "Nguyễn Thị Mẫu (an invented name).",
  },
  "missing-citizen-id": {
    name: "Citizen ID missing",
    sentence: () => "The citizen ID cell is blank.",
    advice: "Write all 12 digits; if no card has been issued, write “chưa có”.",
    why: "Official letter 1397/BHXH-VP, item 3, asks how many have been issued a citizen ID and how many not; a blank counts as not issued.",
    example: "0010xxxxxx12 (12 digits), or “chưa có” (none yet).",
  },
  "missing-level-2": {
    name: "VNeID level 2 missing",
    sentence: () => "Nothing says whether VNeID level 2 is installed.",
    advice: "Write yes or no; if no, add the reason.",
    why: "Official letter 1397/BHXH-VP, item 3, asks how many have completed level 2 and how many have not; nothing marked counts as not.",
    example: "Đã cài đặt (installed), or the date of activation such as 12/05/2023.",
  },
  "missing-reason": {
    name: "Reason missing",
    sentence: () => "VNeID level 2 is not installed, and no reason is given.",
    advice: "Write the reason: official letter 1397/BHXH-VP asks for it.",
    why: "Official letter 1397/BHXH-VP, item 3, wants the report to state why level 2 is not installed.",
    example: "Đang nghỉ thai sản (on maternity leave).",
  },
  "missing-unit": {
    name: "Unit missing",
    sentence: () => "The unit of this person cannot be told.",
    advice: "Write the name of the unit in the blank cell.",
    why: "Whoever has no unit is missing from the report's figures by unit.",
    example: "Phòng Tổ chức cán bộ (a department's name).",
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
    why: "A personal identification number has exactly 12 digits (Decree 137/2015/NĐ-CP, Article 13, now Decree 70/2024/NĐ-CP, Article 11, amended in 2026); otherwise nobody can tell whether a card was issued, and the report stays a draft.",
    example: "0010xxxxxx12 (exactly 12 digits and nothing else).",
  },
  "impossible-citizen-id": {
    name: "Impossible citizen ID",
    sentence: () =>
      "It has 12 digits, but the birthplace code (first 3) or the century code (fourth digit) does not exist, or the birth year is to come.",
    advice: "Compare with the card and write it again.",
    why: "The birthplace code must be on the list of Circular 07/2016/TT-BCA (cards now go by Circular 17/2024/TT-BCA), and the fourth digit of anybody at work can only be 0 to 3 (Decree 137/2015/NĐ-CP, Article 13, now Decree 70/2024/NĐ-CP, Article 11, amended in 2026).",
    example: "0010xxxxxx12: 001 is Hà Nội, the 0 after it a man born in the 20th century.",
  },
  "duplicate-citizen-id": {
    name: "Same citizen ID twice",
    sentence: (params) => `The same citizen ID stands in ${otherRows(params)}.`,
    advice: "Compare with each person's card; if one person is listed twice, remove one of the rows.",
    why: "No number is ever given twice (Law 26/2023/QH15 on identification, Article 12, amended in 2025): one of them is mistyped, or somebody is counted twice.",
    example: "A number of their own for each: 0010xxxxxx12 and 0011xxxxxx34.",
  },
  "level-2-without-citizen-id": {
    name: "Level 2 without a citizen ID",
    sentence: () => "VNeID level 2 is marked as installed, but no citizen ID has been issued.",
    advice: "Level 2 needs a citizen ID card: add the number or correct the level 2 mark.",
    why: "Citizens need a valid citizen ID card to be given a level 2 account (Decree 59/2022/NĐ-CP, now Decree 69/2024/NĐ-CP, Article 7, amended in 2025 and 2026).",
    example: "Đã cài đặt (installed), in one row with the number 0010xxxxxx12.",
  },
  "level-2-contradiction": {
    name: "Both installed and not",
    sentence: () => "Marked both as installed and as not installed.",
    advice: "Keep only the right mark.",
    why: "Such a person counts neither as installed nor as not, the two totals of official letter 1397/BHXH-VP, item 3, and the report stays a draft.",
    example: "An x under “Đã cài đặt”, nothing under “Chưa cài đặt”.",
  },
  "one-stop-not-level-2": {
    name: "One-stop desk without level 2",
    sentence: () => "A member of the one-stop desk has not completed VNeID level 2.",
    advice: "Official letter 1397/BHXH-VP wants the one-stop desk early, and at 100%.",
    why: "Official letter 1397/BHXH-VP, item 1: the one-stop desk must reach 100%, to serve people who show their citizen ID in VNeID.",
    example: "Đã kích hoạt (activated), once it really is.",
  },
  "invalid-birth-date": {
    name: "Date of birth not valid",
    sentence: () => "The date cannot be read, lies in the future, or gives an age under 15 or over 100.",
    advice: "Write it as day/month/year.",
    why: "The date of birth is what the century and year in the citizen ID are compared with (Decree 137/2015/NĐ-CP, Article 13, now Decree 70/2024/NĐ-CP, Article 11, amended in 2026).",
    example: "05/11/1986, or the year 1986 alone.",
  },
  "cell-error": {
    name: "Error value",
    sentence: (params) => {
      const field = fieldParam(params);
      return field === null
        ? "The cell shows a formula error (such as #N/A, #REF!)."
        : `The cell in the column ${fields[field]} shows a formula error (such as #N/A, #REF!).`;
    },
    advice: "Correct the formula, or type the content into the cell.",
    why: "An error value tells nothing: the person is to be verified, and where it stands for the citizen ID or level 2 the report stays a draft.",
    example: "0010xxxxxx12 in the citizen ID cell in place of #N/A.",
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
    why: "The 9-digit card has been invalid since 1 January 2025 (Law 26/2023/QH15 on identification, Article 46, amended in 2025), and no level 2 account is given for it.",
    example: "0010xxxxxx12 (as on the citizen ID card), or “chưa có” (none yet).",
  },
  "expired-citizen-card": {
    name: "Citizen ID card expired",
    sentence: () => "The day until which this citizen ID card is valid is past.",
    advice: "Have the card renewed by the police of any commune or ward, then write the day of the new card.",
    why: "The electronic identity account is locked when the card expires (Decree 69/2024/NĐ-CP, Article 15, amended in 2025 and 2026), level 2 or not.",
    example: "12/05/2035, or “không thời hạn” for a card that never expires.",
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
    why: "The codes of all provinces begin with 0 (Circular 07/2016/TT-BCA; cards now go by Circular 17/2024/TT-BCA), and Excel drops leading zeros from numbers.",
    example: "0010xxxxxx12 (in a Text cell), not 10xxxxxx12.",
  },
  "citizen-id-birth-year": {
    name: "Citizen ID and birth year differ",
    sentence: () =>
      "The birth year in the citizen ID (fifth and sixth digit) differs from the date of birth, or makes an age under 15 or over 100.",
    advice: "Compare with the card; correct the number or the date.",
    why: "The number contains the year of birth (Decree 137/2015/NĐ-CP, Article 13, now Decree 70/2024/NĐ-CP, Article 11, amended in 2026): a difference is mostly a slip, unless a new number is still to be issued (Circular 59/2021/TT-BCA, Article 6, now Decree 70/2024/NĐ-CP).",
    example: "001086xxxxxx, in one row with the date of birth 05/11/1986.",
  },
  "citizen-id-gender": {
    name: "Citizen ID and gender differ",
    sentence: () => "The gender in the citizen ID (fourth digit) differs from the one on the list.",
    advice: "Compare with the card; correct the number or the gender.",
    why: "The fourth digit tells the gender (Decree 137/2015/NĐ-CP, Article 13, now Decree 70/2024/NĐ-CP, Article 11, amended in 2026): a difference is mostly a slip, unless a new number is still to be issued (Circular 59/2021/TT-BCA, Article 6, now Decree 70/2024/NĐ-CP).",
    example: "0011xxxxxx34, in one row with Nữ (even is male, odd is female).",
  },
  "unclear-level-2": {
    name: "Level 2 unclear",
    sentence: () => "What stands in the VNeID level 2 column is not understood.",
    advice: "Write yes or no. Until then these people count as to be verified.",
    why: "Such a person counts neither as installed nor as not, the two totals of official letter 1397/BHXH-VP, item 3, and the report stays a draft.",
    example: "Đã cài đặt (installed), Chưa cài đặt (not installed) or Chờ duyệt (awaiting approval).",
  },
  "citizen-id-contradiction": {
    name: "“Citizen ID issued” disagrees",
    sentence: () => "The column “Citizen ID issued” and the citizen ID cell say different things.",
    advice: "Correct the wrong one. At present the citizen ID cell counts.",
    why: "Official letter 1397/BHXH-VP, item 3, asks how many have been issued a citizen ID: both columns must give one figure.",
    example: "An x under “Đã cấp CCCD”, in one row with the number 0010xxxxxx12.",
  },
  "reason-though-done": {
    name: "Reason given though installed",
    sentence: () => "A reason is given although VNeID level 2 is installed.",
    advice: "Delete the reason, or correct the level 2 mark.",
    why: "Reasons are asked of those without level 2 (official letter 1397/BHXH-VP, item 3): one of the two cells is out of date.",
    example: "No reason where the level 2 cell says Đã cài đặt (installed).",
  },
  "possible-same-person": {
    name: "Possibly the same person",
    sentence: (params) => `Same name and date of birth as in ${otherRows(params)}.`,
    advice: "If it is one person, remove one of the rows; if there are two, leave them.",
    why: "Somebody listed twice makes the total number of staff wrong, the first figure that official letter 1397/BHXH-VP, item 3, asks for.",
    example: "One row for each person, with one citizen ID.",
  },
  "untidy-citizen-id": {
    name: "Citizen ID untidy",
    sentence: () => "The citizen ID has blanks, dots or apostrophes, or is stored as a number.",
    advice: "Format the cell as Text and write the 12 digits only.",
    why: "Searching and looking up by the number (VLOOKUP) miss the person, and Excel drops the leading zeros of what is kept as a number.",
    example: "0010xxxxxx12 (in a Text cell), not 0010 xxxx xx12.",
  },
  "untidy-text": {
    name: "Name untidy",
    sentence: () => "The name has stray blanks or line breaks, or its marks are not composed Unicode.",
    advice: "Type the name again. It can be read, but search and filters may miss it.",
    why: "Sorting, filtering and comparing go wrong although the name looks the same; official documents use Unicode as in TCVN 6909:2001 (Decree 30/2020/NĐ-CP, Appendix I).",
    example: "Nguyễn Thị Mẫu (one blank between words, none at the ends).",
  },
  "legacy-font-text": {
    name: "Old character encoding",
    sentence: () => "Typed in TCVN3 or VNI: not readable on a computer without the font.",
    advice: "Convert it to Unicode.",
    why: "Official documents use Unicode as in TCVN 6909:2001 (Decree 30/2020/NĐ-CP, Appendix I); text in old codes cannot be searched or filtered.",
    example: "Bảo hiểm xã hội (social insurance), not “B¶o hiÓm x· héi”.",
  },
};
