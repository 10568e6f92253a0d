import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "Có giá trị đến", "VNeID mức 2"];
const ID = "001085012345";

/** One person for each text of the expiry column. The day is 15 June 2026. */
const people = (...cells: (string | number | boolean)[]) => cells.map((cell, i) => [i + 1, "Lê An", ID, cell, "x"]);

testRule("expired-citizen-card", HEADINGS, [
  ["past, as text and as a date, and not past", people("14/06/2026", 46_187, "16/06/2026", 46_189), ["D2", "D3"]],
  ["its last day", people("15/06/2026", 46_188), []],
  [
    "of other spellings",
    people("2026-06-14", "14.6.2026", "14-6-26", "14062026", 14_062_026),
    ["D2", "D3", "D4", "D5", "D6"],
  ],
  [
    "words before it",
    people("Có giá trị đến 01/01/2025", "đến ngày 1/1/2025", "hết hạn: 1/1/2025", "đến 1/1/2030"),
    ["D2", "D3", "D4"],
  ],
  ["said to be past", people("Hết hạn", "đã hết hạn", "Thẻ đã hết hạn", "Quá hạn"), ["D2", "D3", "D4", "D5"]],
  ["a month or a year alone: at its end", people("05/2026", "06/2026", "2025", 2025, "2026", 2026), ["D2", "D4", "D5"]],
  ["never", people("Không thời hạn", "không xác định", "Vô thời hạn", "KTH", "31/12/9999", "chưa hết hạn"), []],
  ["nothing, or no date", people("", "-", 0, true, "#N/A", "?", "31/02/2020", "x"), []],
  ["far in the future", people("31/12/2099", 73_050), []],
]);

testRule(
  "expired-citizen-card",
  ["STT", "Họ và tên", "Ngày cấp", "Số CCCD"],
  [["the day of issue is none", [[1, "Lê An", "14/06/2021", ID]], []]],
);
