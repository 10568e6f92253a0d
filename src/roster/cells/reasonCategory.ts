import { cleanText } from "../../grid/cleanText";
import { normalized } from "../../grid/normalized";
import categories from "../data/reasonCategories.json" with { type: "json" };
import { legacyReadings } from "../legacy/legacyText";
import { inBothForms, plainText, plainWords, type Form } from "./reasonText";

interface Category {
  id: string;
  label: string;
  keywords: readonly string[];
  /** What may be said of something else, or comes of something else: "hết hạn", "chưa có thẻ". */
  vague?: readonly string[];
  /** What tells no more than where somebody stands: "chưa đi làm". Why goes before it. */
  standing?: readonly string[];
  /** What keeps people from any step: "bận". */
  excuses?: readonly string[];
  /** Things that tell nothing that is the matter with them. */
  topics?: readonly string[];
  /** What is spoken of and what is said of it, that tell the reason together, in either order. */
  together?: readonly { about: readonly string[]; says: readonly string[]; rank?: string }[];
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
  words: number;
  /** With its tones, between blanks. */
  toned: string;
  /** Without tones and accents, between blanks. */
  folded: string;
  /** It tells of a trouble, which a denial ahead of it takes away: "mất thẻ". "Sim" does not: who has none lacks it. */
  isTrouble: boolean;
}

/**
 * How much is told: the name of a thing and nothing that is the matter with it, what may keep anybody from anything,
 * where somebody stands, what may come of something else, or why.
 */
const Rank = { topic: 0, excuse: 1, standing: 2, vague: 3, why: 4 } as const;
type Rank = (typeof Rank)[keyof typeof Rank];

const TROUBLES = [
  "mất|thất lạc|rơi|hỏng|hư|gãy|rách|mờ|cong|khóa|khoá|hết|quá|lỗi|sai|lệch|trùng|quên|thu hồi|cắt|hủy|huỷ|vô hiệu|treo",
  "báo lỗi|bảo trì|sự cố|thất bại|nghẽn|chậm|chập chờn|yếu|cũ|đời cũ|bận|do bận|ốm|bệnh|điều trị|tai nạn|nằm viện|phẫu thuật",
  "chữa bệnh|nghỉ|thai sản|hộ sản|mang thai|sinh con|nuôi con|đi học|du học|biệt phái|tu nghiệp|xuất cảnh|thôi việc",
  "chấm dứt|chuyển công tác|luân chuyển|về hưu|xin nghỉ|người nước ngoài",
].join("|");
const TROUBLE = new RegExp(String.raw`^(?:(?:bị|đang|đã|tạm|làm|nhập) )*(?:${TROUBLES})(?!\p{L})`, "u");
function keywordOf(text: string): Keyword {
  const folded = plainText("folded", text);
  const length = folded.length - 2;
  const words = folded.split(" ").length - 2;
  return { length, words, toned: plainText("toned", text), folded, isTrouble: TROUBLE.test(text) };
}

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
  TABLE.flatMap(({ keywords, vague = [], standing = [], excuses = [], topics = [] }, category) => {
    const ranked = (texts: readonly string[], rank: Rank) =>
      texts.map((text) => ({ category, rank, ...keywordOf(text) }));
    return [
      ...ranked(keywords, Rank.why),
      ...ranked(vague, Rank.vague),
      ...ranked(standing, Rank.standing),
      ...ranked(excuses, Rank.excuse),
      ...ranked(topics, Rank.topic),
    ];
  }),
  (keyword) => [keyword],
);

interface Together {
  category: number;
  rank: Rank;
  about: readonly Keyword[];
  says: readonly Keyword[];
}

const TOGETHER = new ByFirstWord(
  TABLE.flatMap(({ together = [] }, category): Together[] =>
    together.map(({ about, says, rank = "why" }) => ({
      category,
      rank: Rank[rank as keyof typeof Rank],
      about: about.map(keywordOf),
      says: says.map(keywordOf),
    })),
  ),
  ({ says }) => says,
);
const OTHER = reasonCategoryIndex("other");

/** A text of more letters is not looked at to its end. */
const MOST_LETTERS = 500;
/** So many words may stand between what is spoken of and what is said of it. */
const MOST_BETWEEN = 3;
/** What is spoken of counts as so many letters, and one for each word: "căn cước" tells little more than "SIM". */
const SUBJECT = 4;
const DENIALS = ["không", "chưa", "đâu", "đã mở", "đã sửa", "đã khắc phục"];
/** Between a denial and what is denied: "không hề bị", "chưa từng". "Chưa do …" denies something else. */
const BETWEEN = ["bị", "phải", "có", "hề", "từng", "bao giờ", "còn", "thấy", "báo", "nghỉ", "đi"];
/** What stands before a trouble that is denied. */
const DENIAL = new RegExp(` (?:${inBothForms(DENIALS)})(?: (?:${inBothForms(BETWEEN)}))* $`);
/** What stands before anything that is not the reason: "không phải do sim". */
const NOT_THAT = new RegExp(
  ` (?:${inBothForms(["không phải", "chưa phải"])})(?: (?:${inBothForms(["là", "do", "vì", "tại", "có"])}))* $`,
);
/** An answer behind it: "Mất thẻ: không". */
const DENIED_BEHIND = new RegExp(`^ (?:${inBothForms(["không", "chưa"])}) $`);
/** So many letters of a denial are looked at. */
const LONGEST_DENIAL = 40;
/** A sign behind a denial ends what it denies: "Không, mất thẻ". In its place stands a word that is none. */
const DENIAL_ENDED = /(?<=(?:^|[^\p{L}])(?:không|ko|k|chưa|khong|chua))\s?[-–—,;:.(\n]+/giu;
const NO_WORD = " zz ";
const MARKED = /[đĐðÐ\u0300-\u036f]/;
/** Between what is denied and what is meant instead: "không phải mất thẻ mà mất sim". */
const CONTRARY = new RegExp(` (?:${inBothForms(["mà"])}) `);

/** A reason as written, ready to be searched: with its tones, or without where it is typed without any. */
interface Searched {
  text: string;
  words: readonly string[];
  form: Form;
}

/** A day, with its year or without. */
const DAY =
  /(?<![\p{L}\d])(?:(?:từ|tu|đến|den|hết|het|trong|tới|toi)\s)?(?:(?:tháng|thang|ngày|ngay|năm|nam|t)\s?\d{1,4}|\d{1,2}(?=[/.-]\d))(?:[/.-]\d{1,4}){0,2}(?!\d)/giu;

function searched(reading: string): Searched {
  const parted = normalized(reading.slice(0, MOST_LETTERS), "NFC").replace(DENIAL_ENDED, NO_WORD).replace(DAY, " ");
  const form = MARKED.test(normalized(parted, "NFD")) ? "toned" : "folded";
  const words = plainWords(form, parted);
  return { text: ` ${words.join(" ")} `, words, form };
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

/** How much something tells, and how much of the text tells it. */
interface Weight {
  category: number;
  rank: Rank;
  length: number;
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
function lengthTogether(said: PlacedKeyword, subject: PlacedKeyword, text: string): number {
  const [first, second] = said.at < subject.at ? [said, subject] : [subject, said];
  if (second.at < first.end - 1) return 0;
  if (text.slice(first.end, second.at).split(" ").length > MOST_BETWEEN) return 0;
  const { isTrouble } = said.keyword;
  if (isTrouble && CONTRARY.test(text.slice(first.end - 1, second.at + 1))) return 0;
  if (isDenied({ isTrouble: isTrouble && first === said }, text, first.at, second.end)) return 0;
  return said.keyword.length + SUBJECT + subject.keyword.words;
}

/** What is spoken of, with what is said of it: of all that belong together those that say most. */
function findTogether({ category, rank, about, says }: Together, search: Search): FoundReason | undefined {
  const { text } = search.text;
  const said = search.all(says);
  const subjects = said.length === 0 ? [] : search.all(about);
  let best: FoundReason | undefined;
  for (const each of said)
    for (const subject of subjects) {
      const length = lengthTogether(each, subject, text);
      if (length > (best?.length ?? 0)) best = { category, at: each.at, rank, length };
    }
  return best;
}

function findReason(text: Searched): FoundReason | undefined {
  let best: FoundReason | undefined;
  const isBest = (found: Weight) => best === undefined || compareReasons(found, best) < 0;
  const search = new Search(text);
  for (const keyword of KEYWORDS.in(text)) {
    const at = isBest(keyword) ? search.place(keyword) : -1;
    if (at >= 0) best = { category: keyword.category, rank: keyword.rank, length: keyword.length, at };
  }
  for (const together of TOGETHER.in(text)) {
    const found = findTogether(together, search);
    if (found !== undefined && isBest(found)) best = found;
  }
  // "SIM không bị thu hồi" is not about a SIM that is the matter.
  return search.deniesTrouble && best?.rank === Rank.topic ? undefined : best;
}

interface Reason {
  found: FoundReason | undefined;
  within: Searched;
}

/** Between why and what comes of it. */
const SO = /\s(?:nên|nen)\s/iu;
/** Between what comes of it and why; "chế độ" and "đơn vị" may be typed without their marks. */
const WHY =
  /(?<!phải|phai|mức|muc|cấp|cap|chế|che|trình|trinh|đơn|don)\s(?:do|vì|vi|bởi|tại vì|tai vi|nguyên nhân)[\s:]/iu;

const upTo = (text: string, sign: RegExp): string => text.slice(0, Math.max(0, text.search(sign)));

function behind(text: string, sign: RegExp): string {
  const found = sign.exec(text);
  return found === null ? "" : text.slice(found.index + found[0].length);
}

/** What a text gives as the reason: what stands before "nên" or behind "do", where that tells one, else all of it. */
function reasonIn(text: string): Reason {
  const before = upTo(text, SO);
  const parts = [behind(before, WHY), before, behind(text, WHY)].filter((part) => part !== "");
  const reasons = [...parts, text].map((part): Reason => {
    const within = searched(part);
    return { found: findReason(within), within };
  });
  const tellsMost = Math.max(...reasons.map(({ found }) => found?.rank ?? Rank.topic));
  return reasons.find(({ found }) => found?.rank === tellsMost) ?? { found: undefined, within: searched(text) };
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
