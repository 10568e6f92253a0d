import { loadGatherTexts } from "../../src/text/loadTexts";
import { textsOf } from "./textsOf";

/** What is written alike in both languages. */
const ALIKE = ["oneStop()", "count()"];

test("the page of many files has the same words in both languages, none left empty or in the other", async () => {
  const vi = textsOf(await loadGatherTexts["vi-VN"](), "");
  const en = textsOf(await loadGatherTexts["en-US"](), "");
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  const same = vi.filter(([, text], index) => text === en[index]?.[1]).map(([path]) => path);
  expect(same.filter((path) => !ALIKE.includes(path))).toEqual([]);
  for (const [path, text] of [...vi, ...en]) {
    expect([path, text]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/u)]);
    expect([path, text]).toEqual([path, text.normalize("NFC")]);
  }
});
