import { cleanText } from "../../grid/cleanText";
import { normalized } from "../../grid/normalized";
import categories from "../data/reasonCategories.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";
import { phrasesIn, Rank, type Group, type Phrase, type Weight } from "./reasonPhrases";
import { inBothForms, plainText, type PlainText } from "./reasonText";

/** Reason categories in the order of the table; the last two are "Lý do khác" and "Chưa ghi lý do". */
export const REASON_CATEGORIES: readonly { id: string; label: string }[] = categories.map(({ id, label }) => ({
  id,
  label,
}));

/** Index of a category by its id. */
export function reasonCategoryIndex(id: string): number {
  const index = categories.findIndex((category) => category.id === id);
  if (index < 0) throw new Error(`no reason category ${id}`);
  return index;
}

const OTHER = reasonCategoryIndex("other");

/** A text of more letters is not looked at to its end. */
const MOST_LETTERS = 500;
/** So many words may stand between what is spoken of and what is said of it. */
const MOST_BETWEEN = 3;
/** What is spoken of counts as so many letters, and one for each word: "căn cước" tells little more than "SIM". */
const SUBJECT = 4;
const DENIALS = ["không", "chưa", "đâu", "đã hết", "đã mở", "đã sửa", "đã khắc phục"];
/** Between a denial and what is denied: "không hề bị", "chưa từng". "Chưa do …" denies something else. */
const BETWEEN = ["bị", "phải", "có", "hề", "từng", "bao giờ", "còn", "thấy", "báo", "nghỉ", "đi"];
/** What stands before a trouble that is denied. */
const DENIAL = new RegExp(` (?:${inBothForms(DENIALS)})(?: (?:${inBothForms(BETWEEN)}))* $`);
const NOT = ["không phải", "chưa phải"];
const BECAUSE = ["là", "do", "vì", "tại", "có"];
/** What stands before anything that is not the reason: "không phải do sim". */
const NOT_THAT = new RegExp(` (?:${inBothForms(NOT)})(?: (?:${inBothForms(BECAUSE)}))* $`);
/** The last words of both: behind any other nothing is denied. */
const LAST_OF_DENIAL = new Set(
  inBothForms([...DENIALS, ...BETWEEN, ...NOT, ...BECAUSE])
    .split("|")
    .map((words) => words.split(" ").at(-1)),
);
/** An answer behind it: "Mất thẻ: không". */
const DENIED_BEHIND = new RegExp(`^ (?:zz )?(?:${inBothForms(["không", "chưa"])}) $`);
/** So many letters of a denial are looked at. */
const LONGEST_DENIAL = 40;
/**
 * Signs that part what is said, and end what is denied: "Không, mất thẻ", "chưa làm, mất SIM". In their place stands a
 * word that is none.
 */
const PARTING = /(?<=(?<!\p{L})(?:không|ko|k|chưa|khong|chua))\s?[-–—.]+|[,;:(\n]+|\s[-–—]\s|\.\s/gu;
const NO_WORD = " zz ";
/** Between what is denied and what is meant instead: "không phải mất thẻ mà mất sim". */
const CONTRARY = new RegExp(` (?:${inBothForms(["mà"])}) `);

/** A day, with its year or without. */
const DAY =
  /(?<![\p{L}\d])(?:(?:từ|tu|đến|den|hết|het|trong|tới|toi)\s)?(?:(?:tháng|thang|ngày|ngay|năm|nam|t)\s?\d{1,4}|\d{1,2}(?=[/.-]\d))(?:[/.-]\d{1,4}){0,2}(?!\d)/gu;

/** A reason as written, ready to be searched. */
function searched(reading: string): PlainText {
  const written = normalized(reading.slice(0, MOST_LETTERS), "NFC").toLowerCase();
  return plainText(written.replace(PARTING, NO_WORD).replace(DAY, " "));
}

/** Whether what stands from one place up to another is said not to be the matter. */
function isDenied(isTrouble: boolean, text: string, from: number, to: number): boolean {
  if (isTrouble && DENIED_BEHIND.test(text.slice(to))) return true;
  const before = text.slice(Math.max(0, from - LONGEST_DENIAL), from);
  if (!LAST_OF_DENIAL.has(before.slice(before.lastIndexOf(" ", before.length - 2) + 1, -1))) return false;
  return NOT_THAT.test(before) || (isTrouble && DENIAL.test(before));
}

/** A phrase where it first stands as whole words and is not denied. */
interface Place {
  phrase: Phrase;
  from: number;
  to: number;
}

/** The phrases that stand in a text, and whether some trouble was denied on the way. */
function placesIn({ text, words, form }: PlainText): { places: readonly Place[]; deniesTrouble: boolean } {
  const { byText, longest } = phrasesIn(form);
  const places = new Map<Phrase, Place>();
  let deniesTrouble = false;
  let from = 1;
  for (const [at, first] of words.entries()) {
    let found = first;
    for (let count = 1, most = longest.get(first) ?? 0; count <= most; count++) {
      const phrase = byText.get(found);
      const to = from + found.length;
      if (phrase !== undefined && !places.has(phrase)) {
        if (!isDenied(phrase.isTrouble, text, from, to)) places.set(phrase, { phrase, from, to });
        else deniesTrouble ||= phrase.isTrouble;
      }
      const next = words[at + count];
      if (next === undefined) break;
      found += ` ${next}`;
    }
    from += first.length + 1;
  }
  return { places: [...places.values()], deniesTrouble };
}

/** What tells a reason, and where it begins. */
interface FoundReason extends Weight {
  at: number;
}

/** Below 0: the first tells more. */
function compareReasons(a: Weight, b: Weight): number {
  return b.rank - a.rank || b.length - a.length || a.category - b.category;
}

/**
 * How many letters of a text say something of what is spoken of, close by and apart from it; 0: they do not belong
 * together.
 */
function lengthTogether(said: Place, subject: Place, text: string): number {
  const [first, second] = said.from < subject.from ? [said, subject] : [subject, said];
  if (second.from < first.to) return 0;
  const between = text.slice(first.to, second.from);
  if (between.split(" ").length > MOST_BETWEEN + 2) return 0;
  const { isTrouble } = said.phrase;
  if (isTrouble && CONTRARY.test(between)) return 0;
  if (isDenied(isTrouble && first === said, text, first.from, second.to)) return 0;
  return said.phrase.length + SUBJECT + subject.phrase.words;
}

/** What is said of what is spoken of, as far as both stand in a text. */
function reasonsTogether(places: readonly Place[], text: string): FoundReason[] {
  const subjects = new Map<Group, Place[]>();
  for (const place of places) {
    for (const group of place.phrase.about) {
      const known = subjects.get(group);
      if (known === undefined) subjects.set(group, [place]);
      else known.push(place);
    }
  }
  const found: FoundReason[] = [];
  for (const said of subjects.size === 0 ? [] : places) {
    for (const group of said.phrase.says) {
      for (const subject of subjects.get(group) ?? []) {
        const length = lengthTogether(said, subject, text);
        if (length > 0) found.push({ ...group, length, at: said.from });
      }
    }
  }
  return found;
}

function findReason(plain: PlainText): FoundReason | undefined {
  const { places, deniesTrouble } = placesIn(plain);
  const alone = places.flatMap(({ phrase, from }) => phrase.alone.map((weight) => ({ ...weight, at: from })));
  let best: FoundReason | undefined;
  for (const reason of [...alone, ...reasonsTogether(places, plain.text)])
    if (best === undefined || compareReasons(reason, best) < 0) best = reason;
  // "SIM không bị thu hồi" is not about a SIM that is the matter.
  return deniesTrouble && best?.rank === Rank.topic ? undefined : best;
}

interface Reason {
  found: FoundReason | undefined;
  within: PlainText;
}

/** Between why and what comes of it. */
const SO = /\s(?:nên|nen)\s/iu;
/** Between what comes of it and why; "chế độ" and "đơn vị" may be typed without their marks. */
const WHY = /(?<!phải|phai|mức|muc|cấp|cap|chế|che|trình|trinh|đơn|don)\s(?:do|vì|vi|bởi|tại vì|tai vi)[\s:]/iu;

/** Reads a part of a text by itself. */
function reasonInPart(part: string): Reason {
  const within = searched(part);
  return { found: findReason(within), within };
}

/** What a text gives as the reason: what stands before "nên", or behind "do", which counts double, else all of it. */
function reasonIn(text: string): Reason {
  const at = text.search(SO);
  const before = at < 0 ? undefined : reasonInPart(text.slice(0, at));
  if (before?.found !== undefined && before.found.rank >= Rank.standing) return before;
  const whole = reasonInPart(text);
  const [why] = WHY.exec(text) ?? [];
  const behind = why === undefined ? undefined : reasonInPart(text.slice(text.indexOf(why) + why.length));
  if (behind?.found === undefined || whole.found === undefined) return whole;
  const counted = { ...behind.found, length: 2 * behind.found.length };
  return compareReasons(counted, whole.found) < 0 ? behind : whole;
}

/** The reason that is written, in whatever words. Text in an old 8-bit font is read decoded. */
function reasonAsWritten(text: string): FoundReason | undefined {
  for (const reading of [cleanText(text), ...legacyReadings(text)]) {
    const { found } = reasonIn(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Category of a reason (design §5): that of what tells most of why; "Lý do khác" where nothing does. */
export function categoryOfReason(text: string): number {
  return reasonAsWritten(text)?.category ?? OTHER;
}

/** Whether a text tells why something is not done: "bận", "SIM" and how far somebody is say nothing of that. */
export function tellsWhy(text: string): boolean {
  const found = reasonAsWritten(text);
  return found !== undefined && found.rank > Rank.standing;
}

/**
 * Category of a reason among other words, in Unicode; undefined where none is told, or a denial stands right before it:
 * "Không bị khóa", "Không sim".
 * @param excusesToo whether "bận" or "SIM" tells it, which alone says nothing of what was not done
 */
export function categoryAmongWords(text: string, excusesToo: boolean): number | undefined {
  const { found, within } = reasonIn(text);
  if (found === undefined || found.category === OTHER || (found.rank <= Rank.excuse && !excusesToo)) return undefined;
  return DENIAL.test(within.text.slice(Math.max(0, found.at - 16), found.at)) ? undefined : found.category;
}
