import { guide as enGuide } from "../../src/text/en/guide";
import { GUIDE_OUTLINE, type LetterPlace } from "../../src/text/guideOutline";
import type { GuideTexts } from "../../src/text/guideTexts";
import { loadGuide } from "../../src/text/loadTexts";
import { guide as viGuide } from "../../src/text/vi/guide";
import { textsOf } from "./textsOf";

const POINTS = GUIDE_OUTLINE.flatMap(({ points }) => points.map(({ id, places }) => ({ id, places })));

/** Everything the guide can say. */
function everything({ place, now, ...guide }: GuideTexts): [string, string][] {
  const places = POINTS.flatMap((point) => point.places as readonly LetterPlace[]);
  const today = POINTS.flatMap(({ id }) => guide.points[id].now ?? []).map(now);
  return [
    ...textsOf(guide, ""),
    ...today.map((text, index): [string, string] => [`now ${index}`, text]),
    ...places.map((each, index): [string, string] => [`place ${index}`, place(each)]),
  ];
}

describe.each([
  ["vi", viGuide],
  ["en", enGuide],
])("the guide in %s", (_name, guide) => {
  const all = everything(guide);

  test("no text is empty, decomposed, or has stray blanks or a left-over value", () => {
    for (const [path, text] of all) {
      expect([path, text]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/u)]);
      expect([path, text]).toEqual([path, expect.not.stringMatching(/undefined|NaN|\[object| {2}|\d{8}/)]);
      expect([path, text]).toEqual([path, text.normalize("NFC")]);
    }
  });

  test("every point says something; titles have no full stop, sentences end", () => {
    for (const { id } of POINTS) {
      const { title, paragraphs, list = [] } = guide.points[id];
      expect([id, paragraphs.length + list.length]).not.toEqual([id, 0]);
      expect([id, title]).toEqual([id, expect.not.stringMatching(/[.:]$/)]);
      for (const sentence of [...paragraphs, ...list])
        expect([id, sentence]).toEqual([id, expect.stringMatching(/[.:]$/)]);
      // a colon leads to a list
      expect([id, paragraphs.at(-1)?.endsWith(":") ?? false]).toEqual([id, paragraphs.length > 0 && list.length > 0]);
    }
  });

  test("no title is used twice", () => {
    const titles = POINTS.map(({ id }) => guide.points[id].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("both languages say the same points, paragraph by paragraph", () => {
  expect(everything(enGuide).map(([path]) => path)).toEqual(everything(viGuide).map(([path]) => path));
});

test("nothing is left in the other language", () => {
  const english = everything(enGuide);
  expect(everything(viGuide).filter(([, text], index) => english[index]?.[1] === text)).toEqual([]);
  for (const [path, text] of everything(viGuide))
    expect([path, text]).toEqual([path, expect.not.stringMatching(/\b(the|and|is|are|not|of|card|police)\b/i)]);
});

/** Sections of the letter and its Appendix I, with the number of steps ("Bước …") that each has. */
const SECTIONS: Readonly<Record<string, number>> = {
  "letter 1": 0,
  "letter 2": 0,
  "letter 3": 0,
  "appendix 1": 0,
  "appendix 1.b": 0,
  "appendix 1.c": 0,
  "appendix 2.a": 3,
  "appendix 2.b": 4,
};

test("every point but those of the pane stands somewhere in the letter, and every section of the letter is spoken of", () => {
  const places = POINTS.flatMap((point) => point.places as readonly LetterPlace[]);
  for (const { topic, points } of GUIDE_OUTLINE)
    for (const { places } of points) expect(places.length > 0).toBe(topic !== "asking");
  for (const { part, section, step = 0 } of places)
    expect(step).toBeLessThanOrEqual(SECTIONS[`${part} ${section}`] ?? -1);
  expect([...new Set(places.map(({ part, section }) => `${part} ${section}`))].sort()).toEqual(
    Object.keys(SECTIONS).sort(),
  );
});

test.each([
  [{ part: "letter", section: "1" }, "Công văn 1397/BHXH-VP, mục 1", "Official letter 1397/BHXH-VP, item 1"],
  [
    { part: "appendix", section: "2.b", step: 4 },
    "Công văn 1397/BHXH-VP, Phụ lục I, mục 2.b, bước 4",
    "Official letter 1397/BHXH-VP, Appendix I, section 2.b, step 4",
  ],
] as const)("place %p", (place, vi, en) => {
  expect([viGuide.place(place), enGuide.place(place)]).toEqual([vi, en]);
});

test("the guide is that of the pane's language, and loaded once", async () => {
  expect(await loadGuide["vi-VN"]()).toBe(viGuide);
  expect(await loadGuide["en-US"]()).toBe(enGuide);
  expect(loadGuide["vi-VN"]()).toBe(loadGuide["vi-VN"]());
});

test("what is otherwise today is said with its source and when it was looked up, of the same points in both languages", () => {
  const since = (guide: GuideTexts) =>
    POINTS.filter(({ id }) => guide.points[id].now !== undefined).map(({ id }) => id);
  expect(since(enGuide)).toEqual(since(viGuide));
  const unchanged = POINTS.map(({ id }) => id).filter((id) => !since(viGuide).includes(id));
  expect(unchanged).toEqual([
    "driving",
    "other-uses",
    "everybody",
    "at-the-office",
    "difficulties",
    "asked",
    "answered",
  ]);
  for (const id of since(viGuide)) {
    const [vi, en] = [viGuide, enGuide].map((guide) => guide.points[id].now);
    expect(viGuide.now(vi ?? { what: "", source: "" })).toMatch(/^Nay: .+ \(.+; tra cứu 11\/2026\)\.$/u);
    // the same papers are named
    const papers = (source = "") => source.match(/\d+\/(?:\d{4}\/)?Q?[A-ZĐ][\dA-ZĐ-]*/gu);
    expect([id, papers(en?.source)]).toEqual([id, papers(vi?.source)]);
  }
});

test("what the letter cites and is in force no more is said to be now another", () => {
  for (const guide of [viGuide, enGuide])
    for (const { id } of POINTS) {
      const { paragraphs, now } = guide.points[id];
      if (paragraphs.join(" ").includes("59/2022"))
        expect([id, now?.what]).toEqual([id, expect.stringContaining("69/2024")]);
    }
});
