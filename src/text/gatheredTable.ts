import { dayText } from "../documents/takeBack/dayText";
import type { OfficeCounts } from "../documents/report/reportFigures";
import type { FileConcern, Gathered, GatheredFile } from "../gather/gatherFiles";
import { toVerify } from "../gather/gatherFiles";
import { officeOf } from "../gather/officeOf";
import type { RepeatedPerson } from "../gather/repeatedPeople";
import type { GatherTexts, OfficeColumn } from "./gatherTexts";

/** Columns of numbers, as they stand in the table. */
export const NUMBER_COLUMNS = [
  "total",
  "issued",
  "notIssued",
  "done",
  "notDone",
  "toVerify",
  "oneStop",
] as const satisfies readonly OfficeColumn[];

/** What is to be known of the numbers of a file: whose they are, and why they may not be believed as they stand. */
export function stateOf({ outcome, concerns }: Pick<GatheredFile, "outcome" | "concerns">, words: GatherTexts): string {
  if (outcome.kind === "unreadable") return words.unreadable[outcome.why];
  if (outcome.kind === "nothing") return words.nothing;
  const { report } = outcome;
  const source =
    report === null
      ? words.byRoster
      : words.byReport(report.day === null ? null : dayText(report.day), report.sameReports);
  return [source, ...concerns.map((concern) => concernText(concern, words))].join("; ");
}

/** One of these reasons. */
export function concernText({ kind, count }: FileConcern, words: GatherTexts): string {
  return words.concerns[kind](count);
}

/** The numbers of an office as they are written, in the order of NUMBER_COLUMNS. */
export function numbersOf(counts: OfficeCounts, words: GatherTexts): string[] {
  const known = (number: number | null) => (number === null ? words.unknown : words.count(number));
  const { total, issued, notIssued, done, notDone } = counts.totals;
  const oneStop = counts.oneStop === null ? words.unknown : words.oneStop(counts.oneStop.done, counts.oneStop.total);
  return [...[total, issued, notIssued, done, notDone].map(known), known(toVerify(counts)), oneStop];
}

/** The table of the offices as rows of texts, the heading first and the sum last. */
export function gatheredTable({ files, sum }: Gathered, words: GatherTexts): string[][] {
  const nothing = NUMBER_COLUMNS.map(() => "");
  return [
    Object.values(words.heads),
    ...files.map((file) => [
      officeOf(file.fileName, file.outcome),
      ...(file.outcome.kind === "counted" ? numbersOf(file.outcome.counts, words) : nothing),
      stateOf(file, words),
    ]),
    [words.sum, ...numbersOf(sum, words), ""],
  ];
}

/** Where somebody stands, in words. @param offices the name of each file's office */
export function placesOf({ places }: RepeatedPerson, offices: readonly string[], words: GatherTexts): string[] {
  return places.map(({ file, name, unit, row }) => {
    const where = [offices[file] ?? "", unit].filter((text) => text !== "").join(", ");
    return words.place(name, where, String(row + 1));
  });
}

/** Somebody with all places, in a line; no ID is told whole. */
export const repeatedLine = (person: RepeatedPerson, offices: readonly string[], words: GatherTexts): string =>
  `${person.maskedId ?? words.mayBeOne}: ${placesOf(person, offices, words).join(" · ")}`;

/** The people who stand in the files of several offices, a line each. */
export function repeatedLines({ files, repeated }: Gathered, words: GatherTexts): string[] {
  const offices = files.map(({ fileName, outcome }) => officeOf(fileName, outcome));
  return repeated.map((person) => repeatedLine(person, offices, words));
}
