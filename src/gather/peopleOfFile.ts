import { comparedRoster, type ComparedRoster } from "../compare/comparedRoster";
import { maskNumbers } from "../grid/maskNumbers";
import { headingSignature } from "../roster/headings/headingSignature";
import type { LayoutChoice } from "../roster/layoutChoice";
import { findQuestions } from "../roster/questions/findQuestions";
import type { Question } from "../roster/questions/question";
import type { SheetFinding } from "../rules/finding";

import { ofReadable } from "./ofReadable";
import { rostersOfFile, type FileOptions, type SheetInFile } from "./rostersOfFile";
import type { Unreadable } from "./unreadableFile";

/** Who stands in a file, to be compared with a sheet. Long numbers in names of sheets are masked. */
export type PeopleOfFile =
  | { kind: "unreadable"; why: Unreadable }
  /** No sheet with people on it; what is to be said of the one that came closest. */
  | { kind: "nothing"; sheetFindings: readonly SheetFinding[] }
  | {
      kind: "people";
      roster: ComparedRoster;
      sheetName: string;
      otherRosters: readonly SheetInFile[];
      /** What is to be asked before it is compared. */
      questions: readonly Question[];
      /** Of its headings, by which an answer is kept, and what is known of the form. */
      signature: string;
      choice: LayoutChoice;
    };

/**
 * Reads the people of a file: of the sheet that was chosen, else of its best roster. Never rejects for what a file is
 * like.
 */
export const peopleOfFile = (bytes: Uint8Array, options: FileOptions): Promise<PeopleOfFile> =>
  ofReadable(bytes, (book): PeopleOfFile => {
    const { counted: rosters, others, sheetFindings } = rostersOfFile(book, { ...options, isReported: false });
    const [counted] = rosters;
    if (counted === undefined) return { kind: "nothing", sheetFindings };
    const { sheet, layout, head, choice, roster } = counted;
    return {
      kind: "people",
      roster: comparedRoster(roster),
      sheetName: maskNumbers(sheet.name),
      otherRosters: others().map((other) => ({ ...other, name: maskNumbers(other.name) })),
      questions: findQuestions(head, roster, choice),
      signature: headingSignature(head, layout.header),
      choice,
    };
  });
