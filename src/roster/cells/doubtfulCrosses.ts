import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { headingParts } from "../headings/headingParts";
import { headingTokens } from "../headings/headingTokens";
import type { Layout } from "../layout";
import type { WordAnswer } from "../questions/wordAnswers";
import { Level2, Text, type People } from "../roster";
import { crossSign, type CrossSign } from "./crossSign";
import { Mark } from "./mark";
import { reasonCategoryIndex } from "./reasonCategory";

/** The people who have one spelling of a sign. */
interface Crossed {
  value: CellValue;
  sign: CrossSign;
  people: number[];
}

const TICK = /^[✓✔☑✅√v]\ufe0f?$/iu;
const LETTER = /\p{L}/u;
const DASHES = /^[-–—]+$/;
const WAITING = reasonCategoryIndex("waiting_approval");
const ANSWERED = { done: Level2.done, no: Level2.no, pending: Level2.pending } as const;

/** "(V: có, X: chưa)": a heading that says what an x means, and speaks of those who are not done too. */
function explainsX(heading: string): boolean {
  const { parts } = headingParts(heading);
  return (parts.has("no") || parts.has("question")) && headingTokens(heading).some(({ fold }) => fold === "x");
}

/**
 * Crosses of a level-2 column that may mean the opposite of what they are read as: an x beside ticks, or beside words for yes where nobody's
 * cell is blank, is how somebody is crossed out, unless the column has a word for no; and where nothing else says yes, a ✗ may be how somebody
 * is ticked. What they mean is asked as of any unclear word, for a wrong total that looks right is the worst.
 */
export class DoubtfulCrosses {
  private readonly crossed: Crossed[] = [];
  private readonly isExplained: boolean;
  private ticks = false;
  private words = false;
  private dates = false;
  private denials = false;
  private blanks = false;

  constructor(private readonly layout: Layout) {
    this.isExplained = explainsX(layout.columns.level2?.heading ?? "");
  }

  /** To be told each different mark of the column. @returns where to note who has it, null where it is no cross */
  meet(value: CellValue, mark: Mark): number[] | null {
    const sign = crossSign(value);
    if (sign !== undefined) {
      const people: number[] = [];
      this.crossed.push({ value, sign, people });
      return people;
    }
    const text = cleanText(value);
    if (mark === Mark.yes) {
      if (TICK.test(text)) this.ticks = true;
      else if (typeof value === "boolean" || LETTER.test(text)) this.words = true;
      else this.dates = true;
    } else if (mark === Mark.no && !DASHES.test(text)) this.denials = true;
    return null;
  }

  /** To be told of who has no mark. */
  meetBlank(): void {
    this.blanks = true;
  }

  /** To be told that somebody is marked as not done in a column of its own. */
  meetDenial(): void {
    this.denials = true;
  }

  /**
   * Reads those people again whose sign is in doubt.
   * @param answerOf what the user says that a person's sign means; undefined: nothing yet
   * @returns the layout as the values have told it
   */
  settle(layout: Layout, people: People, answerOf: (value: CellValue) => WordAnswer | undefined): Layout {
    let open: CrossSign | undefined;
    for (const { value, sign, people: marked } of this.crossed) {
      if (!this.isInDoubt(sign, people)) continue;
      for (const person of marked) {
        const answer = answerOf(value);
        if (answer === undefined) open = sign;
        readAgain(people, person, sign, answer === undefined ? Level2.unclear : ANSWERED[answer]);
      }
    }
    return open === undefined ? layout : { ...layout, doubtfulSign: open };
  }

  private isInDoubt(sign: CrossSign, people: People): boolean {
    if (this.layout.columns.level2 === undefined) return false;
    if (sign === "x") return this.isExplained || (!this.denials && (this.ticks || (this.words && !this.blanks)));
    const says = this.ticks || this.words || this.dates || this.crossed.some((other) => other.sign === "x");
    const { level2Not } = this.layout.columns;
    return !says && level2Not === undefined && !this.givesReasons(sign, people);
  }

  /** Who has a reason for not being done is crossed out. */
  private givesReasons(sign: CrossSign, { reasonText }: People): boolean {
    return this.crossed.some(
      (each) => each.sign === sign && each.people.some((person) => reasonText[person] === Text.given),
    );
  }
}

/** Only what the sign itself has decided is decided anew. */
function readAgain(people: People, person: number, sign: CrossSign, level2: Level2): void {
  const now = people.level2[person];
  const decided = sign === "x" ? now === Level2.done || now === Level2.contradiction : now === Level2.no;
  if (!decided || (level2 === Level2.done && sign === "x")) return;
  people.level2[person] = level2;
  if (level2 === Level2.pending && people.reasonText[person] !== Text.given) people.reasonCategory[person] = WAITING;
}
