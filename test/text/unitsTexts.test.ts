import { loadTakeBackTexts, loadTemplateTexts } from "../../src/text/loadTexts";
import { textsOf } from "./textsOf";

test.each([
  ["what came back", loadTakeBackTexts],
  ["the template", loadTemplateTexts],
])("the page of %s has the same words in both languages, none left empty or in the other", async (_, load) => {
  const vi = textsOf(await load["vi-VN"](), "");
  const en = textsOf(await load["en-US"](), "");
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  expect(vi.filter(([, text], index) => text === en[index]?.[1])).toEqual([]);
  for (const [path, text] of [...vi, ...en]) {
    expect([path, text]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/u)]);
    expect([path, text]).toEqual([path, text.normalize("NFC")]);
  }
});
