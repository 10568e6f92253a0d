import fc from "fast-check";
import { searchGuide } from "../../../src/taskpane/guide/searchGuide";
import { guide as enGuide } from "../../../src/text/en/guide";
import { GUIDE_OUTLINE } from "../../../src/text/guideOutline";
import { guide as viGuide } from "../../../src/text/vi/guide";

const found = (query: string, guide = viGuide) =>
  searchGuide(guide, query).flatMap(({ points }) => points.map(({ id }) => id));

test.each([
  ["van tay", ["with-card", "levels"]],
  ["Vân Tay", ["with-card", "levels"]],
  ["VÂN  TAY!", ["with-card", "levels"]],
  ["cục cả", ["activating"]],
  ["một cửa", ["one-stop"]],
  ["bảo hiểm y tế", ["health-insurance"]],
  ["phụ lục mục 2.b bước 4", ["activating"]],
  ["Ai phải làm gì", ["everybody", "one-stop", "at-the-office", "report", "difficulties"]],
  ["ay", []],
  ["xe máy", []],
])("%p finds %p", (query, ids) => {
  expect(found(query)).toEqual(ids);
});

test("“dinh danh” finds what “định danh” does", () => {
  expect(found("dinh danh")).toEqual(found("định danh"));
  expect(found("dinh danh").length).toBeGreaterThan(3);
});

test("English is searched in English", () => {
  expect(found("fingerprints", enGuide)).toEqual(["with-card", "levels"]);
  expect(found("vân tay", enGuide)).toEqual([]);
});

test.each(["", "  ", "…"])("%p looks for nothing, and everything is shown, in its order", (query) => {
  expect(searchGuide(viGuide, query)).toEqual(GUIDE_OUTLINE);
});

test("each further word finds no more", () => {
  const words = fc.array(fc.constantFrom("the", "CCCD", "mức 2", "công an", "tài khoản", "1397"), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.string(), (some, more) => {
      const fewer = new Set(found(some.join(" ")));
      expect(found([...some, more].join(" ")).filter((id) => !fewer.has(id))).toEqual([]);
    }),
  );
});
