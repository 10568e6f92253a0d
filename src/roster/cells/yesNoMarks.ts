import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import type { MarkAnswers } from "../markAnswers";
import { wordKey } from "../questions/wordAnswers";
import { startsLikeUnit } from "../rows/startsLikeUnit";
import { headingLegend, type Legend } from "./headingLegend";
import { Mark } from "./mark";
import { readMark } from "./readMark";
import { remember } from "./remember";
import { SignEvidence } from "./signEvidence";
import type { DoubtfulSign } from "./doubtfulSign";

/** What a mark says, and where to note who has it: null where it is in no doubt. */
export interface YesNoMark {
  mark: Mark;
  people: number[] | null;
}

/** A mark of a column that says yes or no, of which the sheet leaves open which. */
export interface DoubtfulMark {
  /** The sign, or the folded word. */
  key: string;
  isSign: boolean;
  people: readonly number[];
  /** Whether the user says that it is a yes; undefined: nothing yet. */
  answer: boolean | undefined;
}

interface Noted {
  key: string;
  sign: DoubtfulSign | undefined;
  people: number[];
}

/**
 * Reads the marks of a column that says yes or no, such as "Một cửa": a legend in its heading comes first, and an x
 * beside ticks may be either (`SignEvidence`). Words that say neither are in doubt too, but for names of units: who is
 * said to be in another place is not in this one.
 */
export class YesNoMarks {
  private readonly legend: Legend;
  private readonly evidence = new SignEvidence();
  private readonly noted = new Map<string, Noted>();
  private readonly of: (value: CellValue) => YesNoMark;

  /** @param answers what the user says of marks in doubt */
  constructor(
    heading: string,
    private readonly answers: MarkAnswers,
    today: DateCode,
  ) {
    this.legend = headingLegend(heading);
    this.of = remember((value) => this.meet(value, today));
  }

  /** What a person's cell says; who is noted in `people` is to be told again by `doubts`. */
  read(value: CellValue): YesNoMark {
    const read = this.of(value);
    if (read.mark === Mark.blank) this.evidence.meetBlank();
    return read;
  }

  /** To be told that somebody is marked with a no in a column of its own. */
  meetDenial(): void {
    this.evidence.meetDenial();
  }

  /** The marks that all values together leave in doubt. */
  doubts(): readonly DoubtfulMark[] {
    return [...this.noted.values()]
      .filter(({ sign, people }) => people.length > 0 && (sign === undefined || this.evidence.isInDoubt(sign)))
      .map(({ key, sign, people }) => ({ key, isSign: sign !== undefined, people, answer: this.answers[key] }));
  }

  private meet(value: CellValue, today: DateCode): YesNoMark {
    const explained = this.legend(value);
    const mark = explained ?? readMark(value, today);
    if (explained !== undefined && explained !== Mark.unclear) {
      this.evidence.meetPlain(value, mark);
      return { mark, people: null };
    }
    const sign = this.evidence.meet(value, mark);
    // There is nothing to be activated here, and nobody waits.
    if (sign === "k" || sign === "kh" || (sign === undefined && (mark === Mark.yes || mark === Mark.no)))
      return { mark, people: null };
    const key = sign ?? wordKey(value);
    const isWord = mark === Mark.unclear || mark === Mark.waiting || mark === Mark.approved;
    if (key === null || (sign === undefined && (!isWord || startsLikeUnit(cleanText(value)))))
      return { mark, people: null };
    return { mark, people: this.note(key, sign) };
  }

  private note(key: string, sign: DoubtfulSign | undefined): number[] {
    const noted = this.noted.get(key) ?? { key, sign, people: [] };
    this.noted.set(key, noted);
    return noted.people;
  }
}
