import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIELDS } from "../../src/roster/field";
import { REASON_CATEGORIES } from "../../src/roster/cells/reasonCategory";
import { en } from "../../src/text/en/en";
import { RULE_IDS } from "../../src/text/ruleText";
import { ruleTextFor } from "../../src/text/ruleTextFor";
import { loadTexts } from "../../src/text/loadTexts";
import type { Texts } from "../../src/text/texts";
import { vi } from "../../src/text/vi/vi";
import { PARAMS, textsOf } from "./textsOf";

const languages: [string, Texts][] = [
  ["vi", vi],
  ["en", en],
];

describe.each(languages)("texts in %s", (_name, texts) => {
  const all = textsOf(texts, "");

  test("none is empty, has stray blanks or a left-over value", () => {
    for (const [path, text] of all) expect([path, text]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/u)]);
    for (const [path, text] of all)
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object/)]);
    for (const [path, text] of all) expect([path, text]).toEqual([path, expect.not.stringContaining("  ")]);
  });

  test("all are composed Unicode", () => {
    for (const [path, text] of all) expect([path, text]).toEqual([path, text.normalize("NFC")]);
  });

  test("every rule has a name without full stop, and all else with one", () => {
    for (const rule of RULE_IDS) {
      const { name, sentence, advice, why, example } = ruleTextFor(texts, rule);
      expect(name).not.toMatch(/\.$/);
      for (const text of [advice, why, example]) expect(text).toMatch(/\.$/);
      for (const params of PARAMS) expect(sentence(params)).toMatch(/\.$/);
    }
  });

  test("no text holds a number that somebody could have", () => {
    for (const [path, text] of all) expect([path, text]).toEqual([path, expect.not.stringMatching(/\d{8}/)]);
  });

  test("names of rules, columns and steps are not used twice", () => {
    const names = RULE_IDS.map((rule) => texts.rules[rule].name);
    expect(new Set(names).size).toBe(RULE_IDS.length);
    expect(new Set(FIELDS.map((field) => texts.fields[field])).size).toBe(FIELDS.length);
    expect(new Set(Object.values(texts.steps).map((step) => step.name)).size).toBe(5);
  });

  test("every category of reasons has a name of its own", () => {
    const names = REASON_CATEGORIES.map(({ id, label }) => texts.reason(id, label));
    expect(new Set(names).size).toBe(REASON_CATEGORIES.length);
  });
});

test("both languages have the same keys", () => {
  const paths = (texts: Texts) => textsOf(texts, "").map(([path]) => path);
  expect(paths(en)).toEqual(paths(vi));
});

/** Words that the pane does not use (pane.md, "Words"), each with the uses that are none of them. */
const AVOIDED: readonly [RegExp, RegExp][] = [
  [/sổ tính/iu, /^$/u],
  [/phát hiện/iu, /^$/u],
  [/quy tắc/iu, /theo bộ quy tắc phiên bản/gu],
  [/(?<!\p{L})thư(?!\p{L})/iu, /thư điện tử|thư mục/giu],
  [/(?<!\p{L})dòng(?!\p{L})/iu, /xuống dòng|dòng chấm|gửi dòng này|Mã dòng/giu],
  [/bản gửi/iu, /^$/u],
  [/chưa gọn/iu, /^$/u],
  [/\s%/u, /^$/u],
];

/**
 * All that is written in Vietnamese: in the pane, and on the sheets and in the emails that it makes. Sources, so that
 * no branch is left out.
 */
const VIETNAMESE = ["src/text/vi", "src/text/documents"].flatMap((folder) =>
  readdirSync(folder).map((file) => join(folder, file)),
);

/** The words of a source: without its comments. */
function wordsIn(file: string): readonly string[] {
  return readFileSync(file, "utf8")
    .replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gmu, "")
    .split("\n");
}

test.each(VIETNAMESE)("one word for one thing: none of those to be avoided is left in %s", (file) => {
  const lines = wordsIn(file);
  expect(lines.join("\n")).toContain("export ");
  for (const [word, allowed] of AVOIDED)
    expect(lines.filter((line) => word.test(line.replace(allowed, "")))).toEqual([]);
});

test("no English is left in Vietnamese", () => {
  const words = /\b(the|and|is|are|not|sheet|row|rows|check|report|missing|people|to do|error)\b/i;
  for (const [path, text] of textsOf(vi, "")) {
    if (path === "locale") continue;
    expect([path, text]).toEqual([path, expect.not.stringMatching(words)]);
  }
  const same = textsOf(en, "").filter(([, text], index) => /\p{L}/u.test(text) && textsOf(vi, "")[index]?.[1] === text);
  expect(same).toEqual([]);
});

test("English names every category of reasons itself", () => {
  for (const { id, label } of REASON_CATEGORIES) expect(en.reason(id, label)).not.toBe(label);
});

test.each([
  ["vi", vi],
  ["vi-VN", vi],
  ["VI-vn", vi],
  ["en-US", en],
  ["vie", en],
  ["", en],
])("display language %p", async (language, expected) => {
  expect(await loadTexts(language)).toBe(expected);
});

test("a rule without words is a bug", () => {
  expect(() => ruleTextFor(vi, "no-such-rule")).toThrow("no-such-rule");
  expect(() => ruleTextFor(vi, "toString")).toThrow("toString");
});

test.each([
  ["malformed-citizen-id", { digits: 11 }, "Số CCCD có 11 chữ số, không phải 12."],
  [
    "malformed-citizen-id",
    { digits: 5, scientific: "1" },
    "Số CCCD bị ghi ở dạng số mũ (E+), các chữ số cuối đã mất và không khôi phục được.",
  ],
  ["duplicate-citizen-id", { rows: [12] }, "Trùng số CCCD với hàng 12."],
  ["duplicate-citizen-id", { rows: [12, 40] }, "Trùng số CCCD với hàng 12, 40."],
  [
    "possible-same-person",
    { rows: [1, 2, 3, 4, 5, 6, 7, 8], more: 2 },
    "Cùng họ tên và ngày sinh với hàng 1, 2, 3, 4, 5, 6, 7, 8 và 2 hàng khác.",
  ],
  ["cell-error", { field: "level2" }, "Ô ở cột VNeID mức 2 báo lỗi công thức (như #N/A, #REF!)."],
  ["old-id-number", { digits: 9 }, "Ô ghi số CMND 9 chữ số, không phải số CCCD."],
])("%s %p", (rule, params, sentence) => {
  expect(ruleTextFor(vi, rule).sentence(params)).toBe(sentence);
});
