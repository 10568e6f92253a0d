import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import spellings from "../data/reasonWords.json" with { type: "json" };

/** How a text is compared: with its tones, or without where it is typed without any. */
export type Form = "toned" | "folded";

interface Spelling {
  from: readonly string[];
  to: readonly string[];
}

const TONE_OF_NGA = /\u0303/g;
const FINAL_Y = /(?<=[hklmst])y(?=[\u0300-\u0323]?(?: |$))/g;

/** The words of a text in one form; "ngã" is "hỏi" and a last y an i, as many type them. */
function wordsIn(form: Form, text: string): string[] {
  const words = form === "folded" ? foldText(text) : toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " "));
  return words.replace(TONE_OF_NGA, "\u0309").replace(FINAL_Y, "i").split(" ").filter(Boolean);
}

/** One word with its marks: without them it may be another, as "đợi" and "đổi" both are "doi". */
const TONED_WORD = /^\S*[\u0300-\u036f]\S*$/;

/** The spellings of a form by their first words, the longest first. */
function spellingsOf(form: Form): ReadonlyMap<string, readonly Spelling[]> {
  const byFirst = new Map<string, Spelling[]>();
  for (const [word, others] of Object.entries(spellings))
    for (const other of others) {
      if (form === "folded" && TONED_WORD.test(other.normalize("NFD"))) continue;
      const from = wordsIn(form, other);
      const first = from[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { from, to: wordsIn(form, word) }]);
    }
  for (const known of byFirst.values()) known.sort((a, b) => b.from.length - a.from.length);
  return byFirst;
}

const SPELLINGS = { toned: spellingsOf("toned"), folded: spellingsOf("folded") };

/**
 * The words of a text in one form, each thing in one spelling (data/reasonWords.json): "ko nhận đc otp" is "không nhận
 * được mã otp". Linear in its length.
 */
export function plainWords(form: Form, text: string): string[] {
  const words = wordsIn(form, text);
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = SPELLINGS[form]
      .get(words[at] ?? "")
      ?.find(({ from }) => from.every((word, i) => words[at + i] === word));
    if (found === undefined) plain.push(words[at] ?? "");
    else plain.push(...found.to);
    at += found?.from.length ?? 1;
  }
  return plain;
}

/** Words as they are, each in both forms, as alternatives of a pattern. */
export function inBothForms(texts: readonly string[]): string {
  return texts.flatMap((text) => [wordsIn("toned", text).join(" "), wordsIn("folded", text).join(" ")]).join("|");
}

/** The same as one text, between blanks. */
export function plainText(form: Form, text: string): string {
  return ` ${plainWords(form, text).join(" ")} `;
}
