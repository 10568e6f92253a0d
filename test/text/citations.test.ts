import { guide as enGuide } from "../../src/text/en/guide";
import { rules as enRules } from "../../src/text/en/rules";
import { guide as viGuide } from "../../src/text/vi/guide";
import { rules as viRules } from "../../src/text/vi/rules";

/** What is out of force, and what is to stand behind it (docs/domain.md, section 8). */
const REPLACED = [
  ["137/2015/NĐ-CP", "70/2024/NĐ-CP"],
  ["59/2022/NĐ-CP", "69/2024/NĐ-CP"],
  ["59/2021/TT-BCA", "70/2024/NĐ-CP"],
  ["07/2016/TT-BCA", "17/2024/TT-BCA"],
] as const;

/** What is in force and was amended, by the years in which. */
const AMENDED: Readonly<Record<string, readonly string[]>> = {
  "26/2023/QH15": ["2025"],
  "69/2024/NĐ-CP": ["2025", "2026"],
  "70/2024/NĐ-CP": ["2026"],
};

const LANGUAGES = [
  ["Vietnamese", viRules, viGuide, "nay ", /sửa đổi năm (\d{4})(?: và (\d{4}))?/u],
  ["English", enRules, enGuide, "now ", /amended in (\d{4})(?: and (\d{4}))?/u],
] as const;

describe.each(LANGUAGES)("in %s", (_, rules, guide, now, amended) => {
  const whys = Object.values(rules).map(({ why }) => why);

  test.each(REPLACED)("%s never stands alone: now it is %s", (old, current) => {
    const points = Object.values(guide.points).map((point) => JSON.stringify(point));
    const citing = [...whys, ...points].filter((text) => text.includes(old));
    expect(citing).not.toEqual([]);
    for (const text of citing) {
      const behind = text.slice(text.indexOf(old));
      expect([behind.includes(now), behind.includes(current)]).toEqual([true, true]);
    }
  });

  test.each(Object.entries(AMENDED))("a rule that cites %s says that it was amended, %j", (law, years) => {
    const citing = whys.filter((text) => text.includes(law));
    expect(citing).not.toEqual([]);
    for (const text of citing) expect(amended.exec(text)?.slice(1, 1 + years.length)).toEqual(years);
  });

  test("the guide says the same of the law of cards", () => {
    expect(guide.points["without-card"].now?.source).toMatch(amended);
  });
});
