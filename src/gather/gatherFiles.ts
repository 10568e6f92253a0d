import type { OfficeCounts } from "../documents/report/reportFigures";
import { brokenSums } from "./brokenSums";
import type { FileOutcome } from "./checkFile";
import { repeatedPeople, type RepeatedPerson } from "./repeatedPeople";
import { sumOffices } from "./sumOffices";

/** Something that keeps the numbers of a file from being believed as they stand, and how often: people, questions, sheets, numbers, sums. */
export interface FileConcern {
  kind: "toVerify" | "question" | "unknown" | "otherRosters" | "stale" | "typedOver" | "brokenSums" | "repeated";
  count: number;
}

/** A file among those of all offices. */
export interface GatheredFile {
  fileName: string;
  outcome: FileOutcome;
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

/** Of people whose ID or level 2 can be counted neither way; one who lacks both is counted for each. */
export const toVerify = ({ totals: { idToVerify, level2ToVerify } }: OfficeCounts): number =>
  (idToVerify ?? 0) + (level2ToVerify ?? 0);

function concernsOf(outcome: FileOutcome, repeated: number): FileConcern[] {
  if (outcome.kind !== "counted") return [];
  const { counts, report, roster, isStale } = outcome;
  const numbers: Readonly<Record<FileConcern["kind"], number>> = {
    toVerify: toVerify(counts),
    // of a roster that is not what is counted nothing need be asked
    question: report === null ? (roster?.questions.length ?? 0) : 0,
    unknown: [counts.totals.issued, counts.totals.done].filter((number) => number === null).length,
    otherRosters: report === null ? (roster?.otherRosters.length ?? 0) : 0,
    stale: isStale === true ? 1 : 0,
    typedOver: report?.typedOver.length ?? 0,
    brokenSums: brokenSums(counts).length,
    repeated,
  };
  return (Object.keys(numbers) as FileConcern["kind"][])
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => ({ kind, count: numbers[kind] }));
}

/** Adds up what files say, and looks for people who stand in several. */
export function gatherFiles(files: readonly Pick<GatheredFile, "fileName" | "outcome">[]): Gathered {
  const outcomes = files.map(({ outcome }) => outcome);
  const counted = outcomes.flatMap((outcome) => (outcome.kind === "counted" ? [outcome] : []));
  const repeated = repeatedPeople(
    outcomes.map((outcome) => (outcome.kind === "counted" ? (outcome.roster?.people ?? []) : [])),
  );
  const repeatedIn = (file: number) =>
    repeated.filter(({ places }) => places.some((place) => place.file === file)).length;
  const gathered = files.map(({ fileName, outcome }, at) => ({
    fileName,
    outcome,
    concerns: concernsOf(outcome, repeatedIn(at)),
  }));
  return {
    files: gathered,
    sum: sumOffices(counted.map(({ counts }) => counts)),
    repeated,
    isFinal: counted.length === files.length && gathered.every(({ concerns }) => concerns.length === 0),
  };
}
