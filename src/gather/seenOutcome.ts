import { maskNumbers } from "../grid/maskNumbers";
import type { FileOutcome, RosterInFile } from "./checkFile";
import type { ReportOfFile } from "./reportOfFile";

/** The roster of a file, without its people. */
export type SeenRoster = Omit<RosterInFile, "people">;

/** The report of a file, without what only Excel asks of its mark. */
export type SeenReport = Pick<ReportOfFile, "sheetName" | "office" | "typedOver">;

type Counted = Extract<FileOutcome, { kind: "counted" }>;

/** What a file says of its office, as far as anybody is to see it: nobody is named in it, and no ID number stands in it. */
export type SeenOutcome =
  | Exclude<FileOutcome, Counted>
  | (Omit<Counted, "roster" | "report"> & { roster: SeenRoster | null; report: SeenReport | null });

function seenRoster({ people: _, ...roster }: RosterInFile): SeenRoster {
  return {
    ...roster,
    sheetName: maskNumbers(roster.sheetName),
    otherRosters: roster.otherRosters.map(({ sheet, name }) => ({ sheet, name: maskNumbers(name) })),
  };
}

function seenReport({ sheetName, office, typedOver }: ReportOfFile): SeenReport {
  return {
    sheetName: maskNumbers(sheetName),
    office: maskNumbers(office),
    typedOver: typedOver.map((value) => maskNumbers(String(value))),
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
