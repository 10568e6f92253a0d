import type { OfficeCounts } from "../documents/report/reportFigures";
import { brokenSums } from "./brokenSums";
import type { SheetFinding } from "../rules/finding";
import type { FileOutcome } from "./checkFile";
import { officeKey } from "./officeKey";
import { officeOf } from "./officeOf";
import { repeatedPeople, type RepeatedPerson } from "./repeatedPeople";
import { NEAR, reportPeriods, type FarPeriod } from "./reportPeriods";
import { questionKey } from "../roster/questions/question";
import { seenOutcome, type SeenOutcome, type SeenRoster } from "./seenOutcome";
import { sumOffices } from "./sumOffices";

/**
 * Something that keeps the numbers of a file from being believed as they stand, and how often: people, questions,
 * sheets, numbers, sums, other files of an office with that name or of the same cells; or by how many days, negative
 * where a report is of a day to come.
 */
export interface FileConcern {
  kind:
    | "toVerify"
    | "question"
    | "unknown"
    | "otherRosters"
    | "onSeveralSheets"
    | "otherTables"
    | "hiddenSheet"
    | "blankColumn"
    | "nobodyByAnswer"
    | "otherReports"
    | "otherPeriod"
    | "farFromToday"
    | "stale"
    | "typedOver"
    | "brokenSums"
    | "repeated"
    | "mayBeRepeated"
    | "sameOffice"
    | "sameContent"
    | "unexpected";
  count: number;
}

/** A file among those of all offices. */
export interface GatheredFile {
  fileName: string;
  outcome: SeenOutcome;
  concerns: readonly FileConcern[];
}

/** What the files of many offices say together. */
export interface Gathered {
  files: readonly GatheredFile[];
  /** Of the files that could be counted. */
  sum: OfficeCounts;
  repeated: readonly RepeatedPerson[];
  /** Whether every file was counted and nothing keeps any of them from being believed. */
  isFinal: boolean;
}

/**
 * Of people whose ID or level 2 can be counted neither way; one who lacks both is counted for each. null where one of
 * the two is not known: what is known of the other looks like the whole.
 */
export const toVerify = ({ totals: { idToVerify, level2ToVerify } }: OfficeCounts): number | null =>
  idToVerify === null || level2ToVerify === null ? null : idToVerify + level2ToVerify;

/** Where they stand beside the roster, as sheet findings say it. */
const LEFT_OUT = ["above", "within", "below", "beside"] as const;

/** In how many places of a sheet people stand who are not counted. */
const placesLeftOut = (findings: readonly SheetFinding[]): number =>
  findings.filter(({ rule, params }) => rule === "not-checked" && LEFT_OUT.some((where) => params[where] !== undefined))
    .length;

/** What was seen of a file. */
export interface SeenFile extends Pick<GatheredFile, "fileName" | "outcome"> {
  /** Whether the user said that its report is to be counted though it is of another period. */
  periodConfirmed?: boolean;
  /** Whether its office is none of those that have to send. */
  unexpected?: boolean;
}

/** What a file is among the others. */
interface AmongOthers {
  /** How many of its people stand in other files too, and how many may. */
  repeated: number;
  mayBeRepeated: number;
  /** How many other files are of an office of this name, and how many of the same cells. */
  sameOffice: number;
  sameContent: number;
  unexpected: boolean;
  period: FarPeriod;
}

/** Of each key how many others are the same; null is like none. */
function othersLike(keys: readonly (string | null)[]): number[] {
  const bearers = new Map<string | null, number>();
  for (const key of keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  return keys.map((key) => (key === null ? 0 : (bearers.get(key) ?? 1) - 1));
}

/** How many questions are open about the forms of a roster, each of a form once. */
const questionsOf = (roster: SeenRoster | null): number =>
  new Set(
    roster?.forms.flatMap(({ signature, questions }) => questions.map((of) => `${signature}\n${questionKey(of)}`)),
  ).size;

function concernsOf(
  outcome: SeenOutcome,
  { repeated, mayBeRepeated, sameOffice, sameContent, unexpected, period }: AmongOthers,
): FileConcern[] {
  if (outcome.kind !== "counted") return [];
  const { counts, report, roster, isStale } = outcome;
  const { idToVerify, level2ToVerify } = counts.totals;
  const numbers: Readonly<Record<FileConcern["kind"], number>> = {
    toVerify: (idToVerify ?? 0) + (level2ToVerify ?? 0),
    // of a roster that is not what is counted nothing need be asked
    question: report === null ? questionsOf(roster) : 0,
    unknown: [counts.totals.issued, counts.totals.done].filter((number) => number === null).length,
    otherRosters: report === null && roster?.isChosen === false ? roster.otherRosters.length : 0,
    onSeveralSheets: report === null ? (roster?.onSeveralSheets.length ?? 0) : 0,
    otherTables: Math.max(
      report === null ? placesLeftOut(roster?.sheetFindings ?? []) : 0,
      Number(counts.leavesOut === true),
    ),
    hiddenSheet: report === null && roster?.isHidden === true ? 1 : 0,
    blankColumn: report === null && roster?.restsOnBlanks === true ? 1 : 0,
    nobodyByAnswer: report === null && roster?.restsOnAnswer === true ? 1 : 0,
    otherReports: report?.isChosen === false ? report.otherReports.length : 0,
    otherPeriod: period.fromOthers,
    farFromToday: period.fromToday,
    stale: isStale === true ? 1 : 0,
    typedOver: report?.typedOver.length ?? 0,
    brokenSums: brokenSums(counts).length,
    repeated,
    mayBeRepeated,
    sameOffice,
    sameContent,
    unexpected: Number(unexpected),
  };
  return (Object.keys(numbers) as FileConcern["kind"][])
    .filter((kind) => numbers[kind] !== 0)
    .map((kind) => ({ kind, count: numbers[kind] }));
}

/**
 * Adds up what was seen of files.
 * @param repeated people who stand in several, by the indexes of the files
 */
export function gatherSeen(files: readonly SeenFile[], repeated: readonly RepeatedPerson[]): Gathered {
  const counted = files.flatMap(({ outcome }) => (outcome.kind === "counted" ? [outcome] : []));
  const repeatedIn = files.map(() => ({ repeated: 0, mayBeRepeated: 0 }));
  for (const { maskedId, places } of repeated)
    for (const file of new Set(places.map((place) => place.file))) {
      const counts = repeatedIn[file];
      if (counts !== undefined) counts[maskedId === null ? "mayBeRepeated" : "repeated"]++;
    }
  const ofOffice = othersLike(
    files.map(({ fileName, outcome }) => (outcome.kind === "counted" ? officeKey(officeOf(fileName, outcome)) : null)),
  );
  const ofContent = othersLike(files.map(({ outcome }) => (outcome.kind === "counted" ? outcome.content : null)));
  const periods = reportPeriods(
    files.map(({ outcome }) => (outcome.kind === "counted" ? (outcome.report?.daysOld ?? null) : null)),
  );
  const gathered = files.map(({ fileName, outcome, periodConfirmed = false, unexpected = false }, at) => ({
    fileName,
    outcome,
    concerns: concernsOf(outcome, {
      ...(repeatedIn[at] ?? { repeated: 0, mayBeRepeated: 0 }),
      sameOffice: ofOffice[at] ?? 0,
      sameContent: ofContent[at] ?? 0,
      unexpected,
      period: (periodConfirmed ? null : periods[at]) ?? NEAR,
    }),
  }));
  return {
    files: gathered,
    sum: sumOffices(counted.map(({ counts }) => counts)),
    repeated,
    isFinal: counted.length === files.length && gathered.every(({ concerns }) => concerns.length === 0),
  };
}

/** Adds up what files say, and looks for people who stand in several. */
export function gatherFiles(files: readonly { fileName: string; outcome: FileOutcome }[]): Gathered {
  const people = files.map(({ outcome }) => (outcome.kind === "counted" ? (outcome.roster?.people ?? []) : []));
  const seen = files.map(({ fileName, outcome }) => ({ fileName, outcome: seenOutcome(outcome) }));
  return gatherSeen(seen, repeatedPeople(people));
}
