import type { CellValue } from "../../grid/cellValue";
import { headingParts } from "../headings/headingParts";
import { headingTokens } from "../headings/headingTokens";
import type { Layout } from "../layout";
import type { WordAnswer } from "../questions/wordAnswers";
import { Level2, Text, type People } from "../roster";
import type { DoubtfulSign } from "./doubtfulSign";
import { headingLegend, type Legend } from "./headingLegend";
import type { Mark } from "./mark";
import { reasonCategoryIndex } from "./reasonCategory";
import { SignEvidence } from "./signEvidence";

/** The people who have one spelling of a sign. */
interface Signed {
  value: CellValue;
  sign: DoubtfulSign;
  people: number[];
}

const WAITING = reasonCategoryIndex("waiting_approval");
const ANSWERED = { done: Level2.done, no: Level2.no, pending: Level2.pending } as const;

/**
 * "Đánh dấu x: đã hay chưa": a heading that speaks of an x and of those who are not done. What an entry of a legend
 * says, `headingLegend` reads.
 */
function speaksOfX(heading: string): boolean {
  const { parts } = headingParts(heading);
  return (parts.has("no") || parts.has("question")) && headingTokens(heading).some(({ fold }) => fold === "x");
}

/**
 * Signs of a level-2 column that may mean the opposite of what they are read as, by what else stands in it
 * (`SignEvidence`). What they mean is asked as of any unclear word, for a wrong total that looks right is the worst.
 * What the heading explains is in no doubt.
 */
export class DoubtfulSigns {
  private readonly signed: Signed[] = [];
  private readonly isSpokenOf: boolean;
  private readonly evidence = new SignEvidence();
  private readonly legend: Legend;

  constructor(private readonly layout: Layout) {
    this.legend = headingLegend(layout.columns.level2?.heading ?? "");
    this.isSpokenOf = speaksOfX(layout.columns.level2?.heading ?? "");
  }

  /** To be told each different mark of the column. @returns where to note who has it, null where it is no such sign */
  meet(value: CellValue, mark: Mark): number[] | null {
    if (this.legend(value) !== undefined) {
      this.evidence.meetPlain(value, mark);
      return null;
    }
    const sign = this.evidence.meet(value, mark);
    if (sign === undefined) return null;
    const people: number[] = [];
    this.signed.push({ value, sign, people });
    return people;
  }

  /** To be told of who has no mark. */
  meetBlank(): void {
    this.evidence.meetBlank();
  }

  /** To be told that somebody is marked as not done in a column of its own. */
  meetDenial(): void {
    this.evidence.meetDenial();
  }

  /**
   * Reads those people again whose sign is in doubt.
   * @param answerOf what the user says that a person's sign means; undefined: nothing yet
   * @returns the layout as the values have told it
   */
  settle(layout: Layout, people: People, answerOf: (value: CellValue) => WordAnswer | undefined): Layout {
    let open: DoubtfulSign | undefined;
    for (const { value, sign, people: marked } of this.signed) {
      if (!this.isInDoubt(sign, people)) continue;
      for (const person of marked) {
        const answer = answerOf(value);
        if (answer === undefined) open = sign;
        readAgain(people, person, sign, answer === undefined ? Level2.unclear : ANSWERED[answer]);
      }
    }
    return open === undefined ? layout : { ...layout, doubtfulSign: open };
  }

  private isInDoubt(sign: DoubtfulSign, people: People): boolean {
    if (this.layout.columns.level2 === undefined) return false;
    if (sign === "x" && this.isSpokenOf) return true;
    if (!this.evidence.isInDoubt(sign)) return false;
    if (sign === "x" || sign === "c") return true;
    return this.layout.columns.level2Not === undefined && !this.givesReasons(sign, people);
  }

  /** Who has a reason for not being done is signed out. */
  private givesReasons(sign: DoubtfulSign, { reasonText }: People): boolean {
    return this.signed.some(
      (each) => each.sign === sign && each.people.some((person) => reasonText[person] === Text.given),
    );
  }
}

/** Only what the sign itself has decided is decided anew. */
function readAgain(people: People, person: number, sign: DoubtfulSign, level2: Level2): void {
  const now = people.level2[person];
  const saysYes = sign === "x" || sign === "c";
  const decided = saysYes ? now === Level2.done || now === Level2.contradiction : now === Level2.no;
  if (!decided || (level2 === Level2.done && saysYes)) return;
  people.level2[person] = level2;
  if (level2 === Level2.pending && people.reasonText[person] !== Text.given) people.reasonCategory[person] = WAITING;
}
