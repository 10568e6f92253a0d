import { letter as enLetter } from "../../src/text/en/letter";
import { loadLetterTexts } from "../../src/text/loadTexts";
import { letter as viLetter } from "../../src/text/vi/letter";
import { textsOf } from "./textsOf";

test("the page of the letter has the same words in both languages, none left empty or in the other", async () => {
  const vi = textsOf(await loadLetterTexts["vi-VN"](), "");
  const en = textsOf(await loadLetterTexts["en-US"](), "");
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  expect(vi.filter(([, text], index) => text === en[index]?.[1])).toEqual([]);
  for (const [path, text] of [...vi, ...en]) {
    expect([path, text]).toEqual([path, expect.stringMatching(/^\S(.*\S)?$/u)]);
    expect([path, text]).toEqual([path, text.normalize("NFC")]);
  }
});

test("what is said of a button names it as it is", () => {
  for (const words of [viLetter, enLetter]) expect(words.tooLong("2")).toContain(`“${words.copyBody}”`);
});
