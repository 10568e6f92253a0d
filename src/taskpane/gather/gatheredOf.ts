import { gatherSeen, type Gathered } from "../../gather/gatherFiles";
import type { GatheredOffices, UncountedFile } from "../../gather/gatheredOffices";
import type { FormInFile } from "../../gather/checkFile";
import { matchOffices, type MatchedOffices } from "../../gather/matchOffices";
import { officeOf } from "../../gather/officeOf";
import { questionKey, type Question } from "../../roster/questions/question";
import type { UnclearWord } from "../../roster/questions/wordTally";
import type { GatherState, OfficeFile } from "./gatherState";

/** What the files that were read say together; `keys` are those of its files. */
export interface GatheredNow extends Gathered {
  keys: readonly number[];
}

/** Adds up the files that were read so far. @param matched their offices and those that are expected */
export function gatheredOf(
  { files, repeated }: Pick<GatherState, "files" | "repeated">,
  matched: MatchedOffices,
): GatheredNow {
  const unexpected = new Set(matched.unexpected);
  const read = files.flatMap(({ key, file, periodConfirmed, outcome }) =>
    outcome === null
      ? []
      : [
          {
            key,
            fileName: file.name,
            outcome,
            periodConfirmed,
            unexpected: unexpected.has(officeOf(file.name, outcome)),
          },
        ],
  );
  const place = new Map(read.map(({ key }, index) => [key, index]));
  // a file that waits to be read anew is none of those that were compared
  const placed = repeated
    .map((person) => ({
      ...person,
      places: person.places.flatMap((of) => {
        const file = place.get(of.file);
        return file === undefined ? [] : [{ ...of, file }];
      }),
    }))
    .filter(({ places: [first, ...others] }) => others.some(({ file }) => file !== first?.file));
  return { ...gatherSeen(read, placed), keys: read.map(({ key }) => key) };
}

/**
 * How the offices that were expected and those of which there is a file compare, whether it could be counted or not.
 */
export function matchedOf({ expected, files }: Pick<GatherState, "expected" | "files">): MatchedOffices {
  return matchOffices(
    expected,
    files.map(({ file, outcome }) => officeOf(file.name, outcome)),
  );
}

/** Whether every expected office and every file was counted, and nothing keeps any of them from being believed. */
export const isFinalWith = (gathered: Gathered, { missing }: MatchedOffices, files: readonly OfficeFile[]): boolean =>
  gathered.isFinal && missing.length === 0 && files.length > 0 && files.every(({ outcome }) => outcome !== null);

/** All of it as plain data, for what is made of it. */
export function officesOf(state: GatherState): GatheredOffices {
  const matched = matchedOf(state);
  const gathered = gatheredOf(state, matched);
  const names = gathered.files.map(({ fileName, outcome }) => officeOf(fileName, outcome));
  const uncounted = (fileName: string, why: UncountedFile["why"]) => ({
    name: officeOf(fileName, null),
    fileName,
    why,
  });
  const unread = state.files.filter(({ outcome }) => outcome === null);
  return {
    offices: gathered.files.flatMap(({ fileName, outcome, concerns }, at) =>
      outcome.kind === "counted" ? [{ name: names[at] ?? "", fileName, counts: outcome.counts, concerns }] : [],
    ),
    missing: matched.missing,
    unreadable: [
      ...gathered.files.flatMap(({ fileName, outcome }) => {
        if (outcome.kind === "counted") return [];
        return [uncounted(fileName, outcome.kind === "unreadable" ? outcome.why : "nothing")];
      }),
      ...unread.map(({ file }) => uncounted(file.name, "unread")),
    ],
    repeated: gathered.repeated.map(({ maskedId, places }) => ({
      maskedId,
      places: places.map(({ file, name, unit, row }) => ({ office: names[file] ?? "", name, unit, row })),
    })),
    isFinal: isFinalWith(gathered, matched, state.files),
  };
}

/** The forms of files that are counted by their rosters: of one that is not what is counted nothing need be asked. */
function countedForms(files: readonly OfficeFile[]): { file: OfficeFile; form: FormInFile }[] {
  return files.flatMap((file) => {
    const { outcome } = file;
    if (outcome?.kind !== "counted" || outcome.report !== null || outcome.roster === null) return [];
    return outcome.roster.forms.map((form) => ({ file, form }));
  });
}

/** A question about a form, and the files of that form. */
export interface FormQuestion {
  signature: string;
  question: Question;
  files: readonly OfficeFile[];
}

/** The unclear words of the files of a form, with what was answered for them. */
export interface FormWords {
  signature: string;
  /** The most frequent first; people of all these files. */
  words: readonly UnclearWord[];
  files: readonly OfficeFile[];
}

/** Adds up the words of the same key, each as it is first spelt. */
function addWords(all: readonly UnclearWord[], words: readonly UnclearWord[]): UnclearWord[] {
  const byKey = new Map(all.map((word) => [word.key, word]));
  for (const word of words) {
    const met = byKey.get(word.key);
    byKey.set(word.key, met === undefined ? word : { ...met, people: met.people + word.people });
  }
  return [...byKey.values()].sort((a, b) => b.people - a.people);
}

/** The unclear words of files that are counted by their rosters, by their forms. */
export function formWords(files: readonly OfficeFile[]): FormWords[] {
  const met = new Map<string, FormWords>();
  for (const { file, form } of countedForms(files)) {
    const { signature, unclearWords: words } = form;
    if (words.length === 0) continue;
    const known = met.get(signature) ?? { signature, words: [], files: [] };
    met.set(signature, { signature, words: addWords(known.words, words), files: [...new Set([...known.files, file])] });
  }
  return [...met.values()];
}

/**
 * What is to be asked of the forms of files that are counted by their rosters: the first question of each, with the
 * files that ask it.
 */
export function formQuestions(files: readonly OfficeFile[]): FormQuestion[] {
  const asked = new Map<string, FormQuestion & { files: OfficeFile[] }>();
  for (const { file, form } of countedForms(files)) {
    const { signature, questions } = form;
    const [question] = questions;
    if (question === undefined) continue;
    const key = `${signature}\n${questionKey(question)}`;
    const known = asked.get(key);
    if (known === undefined) asked.set(key, { signature, question, files: [file] });
    else if (known.files.at(-1) !== file) known.files.push(file);
  }
  return [...asked.values()];
}
