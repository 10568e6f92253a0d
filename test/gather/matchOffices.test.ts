import fc from "fast-check";
import { officeKey } from "../../src/gather/officeKey";
import { expectedOffices, matchOffices } from "../../src/gather/matchOffices";
import { toneKey } from "../../src/grid/toneKey";

test.each<[string, string[], string[], string[], string[]]>([
  ["nothing expected", [], ["BHXH Ba Đình"], [], []],
  ["the same", ["BHXH Ba Đình"], ["BHXH Ba Đình"], [], []],
  ["written out, in capitals", ["BHXH quận Ba Đình"], ["BẢO HIỂM XÃ HỘI QUẬN BA ĐÌNH"], [], []],
  ["decomposed accents", ["BHXH Đống Đa".normalize("NFD")], ["BHXH Đống Đa"], [], []],
  ["no accents, as in the name of a file", ["BHXH Đống Đa"], ["bhxh_dong-da"], [], []],
  ["tones placed otherwise", ["BHXH Khánh Hoà"], ["BHXH Khánh Hòa"], [], []],
  ["a city in short", ["BHXH thành phố Huế"], ["BHXH TP. Huế"], [], []],
  ["the second of two files", ["BHXH Ba Đình"], ["BHXH Ba Đình (1)"], [], []],
  ["a copy of a file", ["BHXH Ba Đình"], ["BHXH Ba Đình - Bản sao (2)".normalize("NFD")], [], []],
  ["a copy, in English", ["BHXH Ba Đình"], ["BHXH Ba Đình - Copy"], [], []],
  ["a number is part of a name", ["BHXH huyện A"], ["BHXH huyện A1"], ["BHXH huyện A"], ["BHXH huyện A1"]],
  ["numbers in brackets of two", ["Tổ (1)", "Tổ (2)"], ["Tổ (2)"], ["Tổ (1)"], []],
  ["one is missing", ["BHXH Ba Đình", "BHXH Đống Đa"], ["BHXH Đống Đa"], ["BHXH Ba Đình"], []],
  ["one was not expected", ["BHXH Ba Đình"], ["BHXH Ba Đình", "BHXH Tây Hồ"], [], ["BHXH Tây Hồ"]],
  ["part of a name is another office", ["BHXH Hà Nam"], ["BHXH Hà Nam Ninh"], ["BHXH Hà Nam"], ["BHXH Hà Nam Ninh"]],
  ["accents alone differ: each has its own", ["BHXH Mỹ Hà", "BHXH Mỹ Hạ"], ["BHXH Mỹ Hạ"], ["BHXH Mỹ Hà"], []],
  ["one file without accents is one office", ["BHXH Mỹ Hà", "BHXH Mỹ Hạ"], ["BHXH My Ha"], ["BHXH Mỹ Hạ"], []],
  ["two files of one office are one", ["BHXH Ba Đình"], ["BHXH Ba Đình", "BHXH BA ĐÌNH"], [], []],
])("offices: %s", (_, expected, counted, missing, unexpected) => {
  expect(matchOffices(expected, counted)).toEqual({ missing, unexpected });
});

test.each<[string, string[]]>([
  ["", []],
  ["\n \n--\n", []],
  [" BHXH Ba Đình \r\nBHXH Đống Đa\n\nbhxh ba đình", ["bhxh ba đình", "BHXH Đống Đa"]],
  ["BHXH Ba Đình\t45\t40\nBHXH Đống Đa\t12", ["BHXH Ba Đình", "BHXH Đống Đa"]],
])("a pasted list %j", (typed, names) => {
  expect(expectedOffices(typed)).toEqual(names);
});

test("each counts for one, the first for the first: with the same tones before the same letters", () => {
  const name = fc.constantFrom("BHXH Mỹ Hà", "bhxh mỹ hà", "BHXH Mỹ Hạ", "BHXH My Ha", "BHXH My Ha (1)", "BHXH Huế");
  fc.assert(
    fc.property(fc.uniqueArray(name, { selector: toneKey }), fc.array(name), (expected, sent) => {
      const missing = [...expected];
      const unexpected = expected.length === 0 ? [] : [...new Map(sent.map((each) => [toneKey(each), each])).values()];
      for (const keyOf of [toneKey, officeKey])
        for (const each of [...unexpected]) {
          const at = missing.findIndex((other) => keyOf(other) === keyOf(each));
          if (at < 0) continue;
          missing.splice(at, 1);
          unexpected.splice(unexpected.indexOf(each), 1);
        }
      expect(matchOffices(expected, sent)).toEqual({ missing, unexpected });
    }),
  );
});

test("of a name its key is worked out once, however many there are", () => {
  const names = (office: string, count: number) =>
    Array.from({ length: count }, (_, at) => `BHXH ${office} ${String(at)}`);
  const normalize = vitest.spyOn(String.prototype, "normalize");
  const normalized = [300, 600].map((count) => {
    const [expected, sent] = [names("xã", count), names("phường", count)];
    normalize.mockClear();
    expect(matchOffices(expected, sent)).toEqual({ missing: expected, unexpected: sent });
    return normalize.mock.calls.length;
  });
  normalize.mockRestore();
  const [some = 0, twice] = normalized;
  expect(some).toBeGreaterThan(0);
  expect(twice).toBe(2 * some);
});
