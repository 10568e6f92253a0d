import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import spellings from "../data/reasonWords.json" with { type: "json" };
import { remember } from "./remember";

/** How a text is compared: with its tones, or without where it is typed without any. */
export type Form = "toned" | "folded";

interface Spelling {
  from: readonly string[];
  to: readonly string[];
}

const TONE_OF_NGA = /\u0303/g;
const FINAL_Y = /(?<=[hklmst])y(?=[\u0300-\u0323]?$)/;

const NO_WORD = /[^\p{L}\p{N}]+/u;

/** A word in one form; "ngã" is "hỏi" and a last y an i, as many type them. */
function wordIn(form: Form, typed: string): string {
  const word = form === "folded" ? foldText(typed) : toneKey(typed);
  return word.replace(TONE_OF_NGA, "\u0309").replace(FINAL_Y, "i");
}

/** Few words make most reasons, and all of the tables. */
const WORD: Readonly<Record<Form, (typed: string) => string>> = {
  toned: remember((typed) => wordIn("toned", String(typed))),
  folded: remember((typed) => wordIn("folded", String(typed))),
};

/** The words of a phrase of the tables, typed with single blanks. */
function wordsOfPhrase(form: Form, phrase: string): string[] {
  return phrase.split(" ").map(WORD[form]);
}

/** One word with its marks: without them it may be another, as "đợi" and "đổi" both are "doi". */
const TONED_WORD = /^\S*[\u0300-\u036f]\S*$/;

/** The spellings of a form by their first words, the longest first. */
function spellingsOf(form: Form): ReadonlyMap<string, readonly Spelling[]> {
  const byFirst = new Map<string, Spelling[]>();
  for (const [word, others] of Object.entries(spellings)) {
    const to = word === "" ? [] : wordsOfPhrase(form, word);
    for (const other of others) {
      if (form === "folded" && TONED_WORD.test(other.normalize("NFD"))) continue;
      const from = wordsOfPhrase(form, other);
      const first = from[0] ?? "";
      byFirst.set(first, [...(byFirst.get(first) ?? []), { from, to }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.from.length - a.from.length);
  return byFirst;
}

/** Those of a form, made where the first text of that form is read. */
const SPELLINGS: Partial<Record<Form, ReturnType<typeof spellingsOf>>> = {};

/** Words with each thing in one spelling (data/reasonWords.json). Linear in their number. */
function inOneSpelling(form: Form, words: readonly string[]): string[] {
  const known = (SPELLINGS[form] ??= spellingsOf(form));
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = known.get(words[at] ?? "")?.find(({ from }) => from.every((word, i) => words[at + i] === word));
    if (found === undefined) plain.push(words[at] ?? "");
    else plain.push(...found.to);
    at += found?.from.length ?? 1;
  }
  return plain;
}

/** Words as they are, each in both forms, as alternatives of a pattern. */
export function inBothForms(phrases: readonly string[]): string {
  return phrases
    .flatMap((phrase) => [wordsOfPhrase("toned", phrase).join(" "), wordsOfPhrase("folded", phrase).join(" ")])
    .join("|");
}

/** A phrase of the tables in plain words. */
export function plainPhrase(form: Form, phrase: string): readonly string[] {
  return inOneSpelling(form, wordsOfPhrase(form, phrase));
}

/** A text in plain words: "ko nhận đc mã xác thực" is "không nhận otp". */
export interface PlainText {
  /** Between blanks. */
  text: string;
  words: readonly string[];
  form: Form;
}

const MARKED = /[đĐðÐ]|[\u0300-\u036f]/;

/** A text in plain words, in the form in which it is typed. */
export function plainText(text: string): PlainText {
  const form = MARKED.test(normalized(text, "NFD")) ? "toned" : "folded";
  const typed = normalized(text, "NFC").split(NO_WORD).map(WORD[form]);
  const words = inOneSpelling(
    form,
    typed.filter((word) => word !== ""),
  );
  return { text: ` ${words.join(" ")} `, words, form };
}
