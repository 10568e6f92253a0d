import categories from "../data/reasonCategories.json" with { type: "json" };
import { plainPhrase, type Form } from "./reasonText";

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

/**
 * How much is told: the name of a thing and nothing that is the matter with it, what may keep anybody from anything,
 * where somebody stands, what may come of something else, or why.
 */
export const Rank = { topic: 0, excuse: 1, standing: 2, vague: 3, why: 4 } as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** Parts of the table by the rank of what stands in them. */
const RANKS = {
  topics: Rank.topic,
  excuses: Rank.excuse,
  standing: Rank.standing,
  vague: Rank.vague,
  keywords: Rank.why,
} as const;

const TROUBLES = [
  "mất|thất lạc|rơi|hỏng|hư|gãy|rách|mờ|cong|khóa|khoá|hết|quá|lỗi|sai|lệch|trùng|quên|thu hồi|cắt|hủy|huỷ|vô hiệu|treo",
  "báo lỗi|bảo trì|sự cố|thất bại|nghẽn|chậm|chập chờn|yếu|cũ|đời cũ|bận|do bận|ốm|bệnh|điều trị|tai nạn|nằm viện|phẫu thuật",
  "chữa bệnh|nghỉ|thai sản|hộ sản|mang thai|sinh con|nuôi con|đi học|du học|biệt phái|tu nghiệp|xuất cảnh|thôi việc",
  "chấm dứt|chuyển công tác|luân chuyển|về hưu|xin nghỉ|người nước ngoài",
].join("|");
const TROUBLE = new RegExp(String.raw`^(?:(?:bị|đang|đã|tạm|làm|nhập) )*(?:${TROUBLES})(?!\p{L})`, "u");

/** How much of a text tells a reason, and how much that tells. */
export interface Weight {
  category: number;
  rank: Rank;
  length: number;
}

/** What is spoken of and what is said of it. */
export type Group = Omit<Weight, "length">;

/** Words that tell a reason by themselves, or with others. */
export interface Phrase {
  /** In letters without their marks. */
  length: number;
  words: number;
  /** It tells of a trouble, which a denial ahead of it takes away: "mất thẻ". "Sim" does not: who has none lacks it. */
  isTrouble: boolean;
  alone: Weight[];
  /** Groups in which it is what is spoken of. */
  about: Group[];
  /** Groups in which it is what is said. */
  says: Group[];
}

/** A word of so many letters may be many others without its marks: "mổ", "ốm". */
const SHORT = 3;
const MARKS = /[\u0300-\u036f]/g;

/** "SĐT" has none that it is typed without. */
function hasMarks(text: string): boolean {
  const plain = plainPhrase("toned", text).join(" ");
  return plain.replace(MARKS, "") !== plain;
}

/** All phrases of the table in one form. */
class Phrases {
  readonly byText = new Map<string, Phrase>();
  /** How many words the longest has, by the first of them. */
  readonly longest = new Map<string, number>();

  constructor(private readonly form: Form) {
    for (const [category, { together = [], ...alone }] of TABLE.entries()) {
      for (const [name, rank] of Object.entries(RANKS))
        for (const text of alone[name as keyof typeof RANKS] ?? []) this.learnAlone(text, category, rank);
      for (const { about, says, rank = "why" } of together) {
        const group = { category, rank: Rank[rank as keyof typeof Rank] };
        for (const text of about) this.phraseOf(text).about.push(group);
        for (const text of says) this.phraseOf(text).says.push(group);
      }
    }
  }

  private learnAlone(text: string, category: number, rank: Rank): void {
    const { alone, words, length } = this.phraseOf(text);
    const mayBeOther = this.form === "folded" && words === 1 && length <= SHORT && hasMarks(text);
    if (!mayBeOther) alone.push({ category, rank, length });
  }

  private phraseOf(text: string): Phrase {
    const words = plainPhrase(this.form, text);
    const plain = words.join(" ");
    let phrase = this.byText.get(plain);
    if (phrase === undefined) {
      const length = plain.replace(MARKS, "").length;
      phrase = { length, words: words.length, isTrouble: false, alone: [], about: [], says: [] };
      this.byText.set(plain, phrase);
      const first = words[0] ?? "";
      if (words.length > (this.longest.get(first) ?? 0)) this.longest.set(first, words.length);
    }
    phrase.isTrouble ||= TROUBLE.test(text);
    return phrase;
  }
}

const KNOWN: Partial<Record<Form, Phrases>> = {};

/** The phrases of the table in one form, made where the first text of that form is read. */
export function phrasesIn(form: Form): Phrases {
  return (KNOWN[form] ??= new Phrases(form));
}
