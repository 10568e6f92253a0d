import { textHash } from "../../grid/textHash";

/**
 * Places of the report where the officer may write over what the form of the pane says, or what it cannot say. `letter`
 * is "(Kèm theo Công văn số …", `place` the words before "ngày …"; the dates are what stands from there on, which only
 * a hand fills in. Signers are counted from 0, from left to right. The order is for ever: marks are read by it.
 */
export const BLANKS = [
  "superior",
  "office",
  "number",
  "letter",
  "letterDate",
  "place",
  "date",
  "title0",
  "name0",
  "title1",
  "name1",
  "title2",
  "name2",
  "addressee",
  "recipients",
] as const;

export type BlankName = (typeof BLANKS)[number];

/** By blank, a short hash of what the form said when the report was written last. */
export type BlankHashes = ReadonlyMap<BlankName, string>;

/**
 * Six characters, which have room in the note of a mark (`reportMark.ts`): two texts in two thousand million are taken
 * for one.
 */
export const blankHash = (text: string): string => textHash(text).toString(36).padStart(6, "0").slice(-6);

/** Hashes as a part of a note: at most one for each blank, in their order. */
export const formatHashes = (blanks: BlankHashes): string => BLANKS.map((blank) => blanks.get(blank) ?? "").join(",");

/** What `formatHashes` writes, as the source of a pattern. */
export const HASHES = String.raw`(?:[0-9a-z]{6})?(?:,(?:[0-9a-z]{6})?){0,${String(BLANKS.length - 1)}}`;

/** The hashes that `formatHashes` wrote. */
export function parseHashes(text: string): BlankHashes {
  const list = text.split(",");
  return new Map(BLANKS.flatMap((blank, at) => (list[at] ? [[blank, list[at]] as const] : [])));
}

/**
 * "Hà Nội, ngày 05 tháng 12 năm 2026" → the words before the date, with the blank behind them, and the date; "" for
 * what is not there.
 */
export function splitDate(text: string): { words: string; date: string } {
  const at = text.search(/(?<=^|[\s,])ngày(?=[\s…])/iu);
  return at < 0 ? { words: text, date: "" } : { words: text.slice(0, at), date: text.slice(at) };
}

/**
 * For each title of now the place of the same signer among the former titles, both from left to right: who bears the
 * same title; else, from the right, where the head of the office signs, who is left over, since a title may have been
 * changed. Null: nobody is.
 */
function matchSigners(titles: readonly string[], former: readonly string[]): (number | null)[] {
  const left = new Set(former.keys());
  const takeSame = (title: string) => {
    const same = [...left].find((signer) => former[signer] === title) ?? null;
    if (same !== null) left.delete(same);
    return same;
  };
  const found = titles.map(takeSame);
  const others = [...left];
  return found.reduceRight<(number | null)[]>((all, signer) => [signer ?? others.pop() ?? null, ...all], []);
}

const titlesIn = (texts: ReadonlyMap<BlankName, string>): string[] =>
  [...texts].filter(([name]) => name.startsWith("title")).map(([, text]) => text);

/** Whether a text has a hash; where we ended a line of it (`brokenName`) the form has a blank. */
const isText = (hash: string | undefined, text: string): boolean =>
  hash === blankHash(text) || hash === blankHash(text.replaceAll("\n", " "));

/**
 * Decides blank by blank whether the sheet or the form has the word. What was typed on the sheet stays for as long as
 * the form says what it said when the report was written; where the form was filled in otherwise since, the form is the
 * newer of the two. A blank that was emptied on the sheet says nothing: the form's text comes back.
 */
export class ReportBlanks {
  /** What the form says now. */
  readonly hashes = new Map<BlankName, string>();
  /** Blanks of the sheet whose texts were asked for. */
  private readonly taken = new Set<BlankName>();

  /**
   * @param typed what stands in the blanks of the sheet
   * @param former null where it is not known what was written there: then a form that was filled in has the word
   */
  constructor(
    private readonly typed: ReadonlyMap<BlankName, string>,
    private readonly former: BlankHashes | null,
  ) {}

  /**
   * @param own what the form says
   * @param filledIn whether that is more than the blank form
   * @param before the blank it was on the sheet, where that is another; null where it was not there
   */
  text(name: BlankName, own: string, filledIn: boolean, before: BlankName | null = name): string {
    this.hashes.set(name, blankHash(own));
    if (before !== null) this.taken.add(before);
    if (before === null || !this.isTyped(before)) return own;
    const typed = this.typed.get(before) ?? "";
    const former = this.former?.get(before);
    const untouched = isText(former, typed);
    const formIsNewer = filledIn && former !== blankHash(own);
    return untouched || formIsNewer ? own : typed;
  }

  /** What was typed into blanks that the report no longer has, where it is known what was written there. */
  get unplaced(): readonly string[] {
    const { former } = this;
    if (former === null) return [];
    return [...this.typed].flatMap(([name, text]) =>
      this.taken.has(name) || text.trim() === "" || isText(former.get(name), text) ? [] : [text],
    );
  }

  /** Whether anything stands in a blank of the sheet. */
  isTyped(name: BlankName): boolean {
    return (this.typed.get(name) ?? "").trim() !== "";
  }

  /** For each signer of the form, by title, the one of the sheet whose name and title are meant. */
  formerSigners(titles: readonly string[]): (number | null)[] {
    return this.former === null
      ? matchSigners(titles, titlesIn(this.typed))
      : matchSigners(titles.map(blankHash), titlesIn(this.former));
  }
}
