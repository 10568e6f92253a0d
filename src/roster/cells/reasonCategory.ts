import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { toneKey } from "../../grid/toneKey";
import categories from "../data/reasonCategories.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";

interface Category {
  id: string;
  label: string;
  keywords: readonly string[];
  /** What is spoken of and what is said of it, that tell the reason together, in either order. */
  together?: readonly { about: readonly string[]; says: readonly string[] }[];
}

const TABLE: readonly Category[] = categories;

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

interface Keyword {
  length: number;
  /** With its tones, between blanks. */
  toned: string;
  /** Without tones and accents, between blanks. */
  folded: string;
  /** It tells of a trouble, which a denial ahead of it takes away: "mất thẻ". "Sim" does not: who has none lacks it. */
  isTrouble: boolean;
  /** It names a thing, and nothing that is the matter with it. */
  isTopic: boolean;
}

const TROUBLES = [
  "mất|thất lạc|rơi|hỏng|hư|gãy|rách|mờ|cong|khóa|khoá|hết|quá|lỗi|sai|lệch|trùng|quên|thu hồi|cắt|hủy|huỷ|vô hiệu|treo",
  "báo lỗi|bảo trì|sự cố|thất bại|nghẽn|chậm|chập chờn|yếu|cũ|đời cũ|bận|do bận|ốm|bệnh|điều trị|tai nạn|nằm viện|phẫu thuật",
  "chữa bệnh|nghỉ|thai sản|hộ sản|mang thai|sinh con|nuôi con|đi học|du học|biệt phái|tu nghiệp|xuất cảnh|thôi việc",
  "chấm dứt|chuyển công tác|luân chuyển|về hưu|xin nghỉ|người nước ngoài",
].join("|");
const TROUBLE = new RegExp(String.raw`^(?:(?:bị|đang|đã|tạm|làm|nhập) )*(?:${TROUBLES})(?!\p{L})`, "u");
/** Words with which a reason says more than what it is about. */
const SAYS_MORE = new RegExp(
  String.raw`(?<!\p{L})(?:chưa|không|ko|chờ|đợi|đang|đã|đổi|thay|cấp lại|cấp đổi|${TROUBLES})(?!\p{L})`,
  "u",
);

function keywordOf(text: string): Keyword {
  return {
    length: text.length,
    toned: ` ${words(text)} `,
    folded: ` ${foldText(text)} `,
    isTrouble: TROUBLE.test(text),
    isTopic: !SAYS_MORE.test(text),
  };
}

/** How a text is compared with keywords. */
type Form = "toned" | "folded";

/** What is found by the first words of its keywords: of hundreds a reason holds a few. */
class ByFirstWord<Entry> {
  private readonly places: Readonly<Record<Form, Map<string, Set<number>>>> = { toned: new Map(), folded: new Map() };

  constructor(
    private readonly entries: readonly Entry[],
    keywordsOf: (entry: Entry) => readonly Keyword[],
  ) {
    for (const [place, entry] of entries.entries())
      for (const keyword of keywordsOf(entry))
        for (const form of ["toned", "folded"] as const) {
          const first = keyword[form].split(" ", 2)[1] ?? "";
          this.places[form].set(first, (this.places[form].get(first) ?? new Set()).add(place));
        }
  }

  /** Those with a keyword whose first word stands in a text, in their order: of no other does a keyword stand in it. */
  in({ words, form }: Searched): Entry[] {
    const found = new Set<number>();
    for (const word of words) for (const place of this.places[form].get(word) ?? []) found.add(place);
    return [...found].sort((a, b) => a - b).flatMap((place) => this.entries[place] ?? []);
  }
}

const KEYWORDS = new ByFirstWord(
  TABLE.flatMap(({ keywords }, category) => keywords.map((text) => ({ category, ...keywordOf(text) }))),
  (keyword) => [keyword],
);

interface Together {
  category: number;
  about: readonly Keyword[];
  says: readonly Keyword[];
}

const TOGETHER = new ByFirstWord(
  TABLE.flatMap(({ together = [] }, category): Together[] =>
    together.map(({ about, says }) => ({ category, about: about.map(keywordOf), says: says.map(keywordOf) })),
  ),
  ({ says }) => says,
);
const OTHER = reasonCategoryIndex("other");

/** A text of more letters is not looked at to its end. */
const MOST_LETTERS = 500;
/** So many letters may stand between what is spoken of and what is said of it. */
const GAP = 12;
const plainToo = (texts: readonly string[]): string => texts.flatMap((text) => [words(text), foldText(text)]).join("|");
const DENIALS = [
  "không",
  "ko",
  "chưa",
  "chẳng",
  "chả",
  "đâu",
  "hết bị",
  "đã mở",
  "đã được mở",
  "đã sửa",
  "đã được sửa",
  "đã khắc phục",
];
/** Between a denial and what is denied: "không hề bị", "chưa từng". "Chưa do …" denies something else. */
const BETWEEN = ["bị", "phải", "có", "hề", "từng", "bao giờ", "còn", "thấy", "báo", "nghỉ", "đi"];
/** What stands before a trouble that is denied. */
const DENIAL = new RegExp(` (?:${plainToo(DENIALS)})(?: (?:${plainToo(BETWEEN)}))* $`);
/** What stands before anything that is not the reason: "không phải do sim". */
const NOT_THAT = new RegExp(
  ` (?:${plainToo(["không phải", "ko phải", "chưa phải"])})(?: (?:${plainToo(["là", "do", "vì", "tại", "bị", "có"])}))* $`,
);
/** An answer behind it: "Mất thẻ: không". */
const DENIED_BEHIND = new RegExp(`^ (?:${plainToo(["không", "ko", "chưa"])}) $`);
/** So many letters of a denial are looked at. */
const LONGEST_DENIAL = 40;
/** A sign behind a denial ends what it denies: "Không, mất thẻ". In its place stands a word that is none. */
const DENIAL_ENDED = /(?<=(?<!\p{L})(?:không|ko|chưa|khong|chua))\s?[-–—,;:.(\n]+/gu;
const NO_WORD = " zz ";
/** Between what is denied and what is meant instead: "không phải mất thẻ mà mất sim". */
const CONTRARY = new RegExp(` (?:${plainToo(["mà"])}) `);

function words(text: string): string {
  return toneKey(normalized(text, "NFC").replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** A reason as written, ready to be searched: with its tones, or without where it is typed without any. */
interface Searched {
  text: string;
  words: readonly string[];
  form: Form;
}

function searched(reading: string): Searched {
  const parted = normalized(reading.slice(0, MOST_LETTERS), "NFC").toLowerCase().replace(DENIAL_ENDED, NO_WORD);
  const toned = ` ${words(parted)} `;
  const folded = ` ${foldText(parted)} `;
  return { text: toned, words: toned.split(" "), form: toned === folded ? "folded" : "toned" };
}

/** Whether what stands from one place up to another is said not to be the matter. */
function isDenied({ isTrouble }: Pick<Keyword, "isTrouble">, text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - LONGEST_DENIAL), from + 1);
  if (NOT_THAT.test(before)) return true;
  return isTrouble && (DENIAL.test(before) || DENIED_BEHIND.test(text.slice(to - 1)));
}

/** What is found in a text, and whether some trouble was denied on the way. */
class Search {
  deniesTrouble = false;

  constructor(readonly text: Searched) {}

  /** Where a keyword first stands as whole words and is not denied; -1 where it does not. */
  place(keyword: Keyword): number {
    const { text, form } = this.text;
    const spelling = keyword[form];
    let at = text.indexOf(spelling);
    while (at >= 0 && isDenied(keyword, text, at, at + spelling.length)) {
      this.deniesTrouble ||= keyword.isTrouble;
      at = text.indexOf(spelling, at + 1);
    }
    return at;
  }

  /** Those of some keywords that stand in the text, each where it first does. */
  all(keywords: readonly Keyword[]): readonly PlacedKeyword[] {
    return keywords.flatMap((keyword) => {
      const at = this.place(keyword);
      return at < 0 ? [] : { at, end: at + keyword[this.text.form].length, keyword };
    });
  }
}

interface PlacedKeyword {
  at: number;
  end: number;
  keyword: Keyword;
}

/**
 * What tells a reason: its category, where it begins, how much of the text tells it, and whether that is no more than
 * what it is about.
 */
interface FoundReason {
  category: number;
  at: number;
  length: number;
  isTopic: boolean;
}

/**
 * How many letters of a text say something of what is spoken of, close by and apart from it; 0: they do not belong
 * together.
 */
function lengthTogether(said: PlacedKeyword, subject: PlacedKeyword, text: string): number {
  const [first, second] = said.at < subject.at ? [said, subject] : [subject, said];
  const gap = second.at - (first.at + first.keyword.length);
  if (gap < 0 || gap > GAP) return 0;
  const { isTrouble } = said.keyword;
  if (isTrouble && CONTRARY.test(text.slice(first.end - 1, second.at + 1))) return 0;
  if (isDenied({ isTrouble: isTrouble && first === said }, text, first.at, second.end)) return 0;
  return said.keyword.length + subject.keyword.length;
}

/** What is spoken of, with what is said of it: of all that belong together those that say most. */
function findTogether({ category, about, says }: Together, search: Search): FoundReason | undefined {
  const { text } = search.text;
  const said = search.all(says);
  const subjects = said.length === 0 ? [] : search.all(about);
  let best: FoundReason | undefined;
  for (const each of said)
    for (const subject of subjects) {
      const length = lengthTogether(each, subject, text);
      if (length > (best?.length ?? 0)) best = { category, at: each.at, length, isTopic: false };
    }
  return best;
}

function findReason(text: Searched, topicsToo: boolean): FoundReason | undefined {
  let best: FoundReason | undefined;
  const consider = (found: FoundReason | undefined) => {
    const isLonger = found !== undefined && found.length > (best?.length ?? 0);
    const isEarlier = found !== undefined && found.length === best?.length && found.category < best.category;
    if (isLonger || isEarlier) best = found;
  };
  const search = new Search(text);
  for (const keyword of KEYWORDS.in(text)) {
    const { category, length, isTopic } = keyword;
    if (length < (best?.length ?? 0) || (isTopic && !topicsToo)) continue;
    const at = search.place(keyword);
    if (at >= 0) consider({ category, at, length, isTopic });
  }
  for (const together of TOGETHER.in(text)) consider(findTogether(together, search));
  // "SIM không bị thu hồi" is not about a SIM that is the matter.
  return topicsToo && search.deniesTrouble && best?.isTopic === true ? findReason(text, false) : best;
}

/** Between why and what comes of it. */
const SO = /\s(?:nên|nen)\s/iu;

/** What a text gives as the reason: what stands before "nên", where that tells one, else all of it. */
function reasonIn(text: string): { found: FoundReason | undefined; within: Searched } {
  const at = text.search(SO);
  const before = searched(text.slice(0, Math.max(0, at)));
  const why = at < 0 ? undefined : findReason(before, true);
  if (why !== undefined && !why.isTopic) return { found: why, within: before };
  const within = searched(text);
  return { found: findReason(within, true), within };
}

/**
 * Category of a reason as written: that of the longest part of it that tells one, as whole words, with their tones if
 * it is typed with any: a keyword, or what is spoken of and what is said of it together; of equals the first in the
 * table; before "nên" rather than behind it; "Lý do khác" where none does. Text in an old 8-bit font is read decoded.
 */
export function categoryOfReason(text: string): number {
  for (const reading of [cleanText(text), ...legacyReadings(text)]) {
    const { found } = reasonIn(reading);
    if (found !== undefined) return found.category;
  }
  return OTHER;
}

/**
 * Category of a reason among other words, in Unicode; undefined where none is told, or a denial stands right before it:
 * "Không bị khóa", "Không sim".
 */
export function categoryAmongWords(text: string): number | undefined {
  const { found, within } = reasonIn(text);
  if (found === undefined || DENIAL.test(within.text.slice(Math.max(0, found.at - 16), found.at + 1))) return undefined;
  return found.category;
}
