import { exactNumber } from "../grid/exactNumber";
import { maskNumbers } from "../grid/maskNumbers";
import type { FileOutcome, RosterInFile } from "./checkFile";
import type { ReportOfFile } from "./reportOfFile";
import type { SheetInFile } from "./rostersOfFile";

/** The roster of a file, without its people. */
export type SeenRoster = Omit<RosterInFile, "people">;

/** The report of a file, without what only Excel asks of its mark. */
export type SeenReport = Omit<ReportOfFile, "counts" | "mark">;

type Counted = Extract<FileOutcome, { kind: "counted" }>;

/**
 * What a file says of its office, as far as anybody is to see it: nobody is named in it, and no ID number stands in it.
 */
export type SeenOutcome = Exclude<FileOutcome, Counted> | CountedOutcome;

/** That of a file that is counted. */
export type CountedOutcome = Omit<Counted, "roster" | "report"> & {
  roster: SeenRoster | null;
  report: SeenReport | null;
};

const seenSheets = (sheets: readonly SheetInFile[]): SheetInFile[] =>
  sheets.map(({ sheet, name }) => ({ sheet, name: maskNumbers(name) }));

function seenRoster({ people: _, ...roster }: RosterInFile): SeenRoster {
  return { ...roster, sheetName: maskNumbers(roster.sheetName), otherRosters: seenSheets(roster.otherRosters) };
}

function seenReport({ counts: _, mark: __, ...report }: ReportOfFile): SeenReport {
  return {
    ...report,
    sheetName: maskNumbers(report.sheetName),
    office: maskNumbers(report.office),
    typedOver: report.typedOver.map((value) =>
      maskNumbers(typeof value === "number" ? exactNumber(value, "vi-VN") : String(value)),
    ),
    otherReports: seenSheets(report.otherReports),
  };
}

/** What may leave the place where a file is read. */
export function seenOutcome(outcome: FileOutcome): SeenOutcome {
  if (outcome.kind !== "counted") return outcome;
  const { roster, report } = outcome;
  return {
    ...outcome,
    roster: roster === null ? null : seenRoster(roster),
    report: report === null ? null : seenReport(report),
  };
}
