import type { GatheredFile, Gathered } from "../gather/gatherFiles";
import { toVerify } from "../gather/gatherFiles";
import type { OfficeCounts } from "../documents/report/reportFigures";
import { maskedId, maskNumbers } from "../grid/maskNumbers";
import { gather } from "./vi/gather";

/** What an office is called: as its report says, else by its file. */
export function officeOf({ fileName, outcome }: GatheredFile): string {
  const own = outcome.kind === "counted" ? (outcome.report?.office ?? "") : "";
  return maskNumbers(own === "" ? fileName.replace(/\.[^.]*$/u, "") : own);
}

/** What is to be known of the numbers of a file: whose they are, and why they may not be believed as they stand. */
export function stateOf({ outcome, concerns }: GatheredFile): string {
  if (outcome.kind === "unreadable") return gather.unreadable[outcome.why];
  if (outcome.kind === "nothing") return gather.nothing;
  const source = outcome.report === null ? gather.byRoster : gather.byReport;
  return [source, ...concerns.map(({ kind, count }) => gather.concerns[kind](count))].join("; ");
}

const known = (number: number | null) => (number === null ? gather.unknown : gather.count(number));

function numbersOf(counts: OfficeCounts): string[] {
  const { total, issued, notIssued, done, notDone } = counts.totals;
  const oneStop = counts.oneStop === null ? gather.unknown : gather.oneStop(counts.oneStop.done, counts.oneStop.total);
  return [...[total, issued, notIssued, done, notDone].map(known), gather.count(toVerify(counts)), oneStop];
}

/** The table of the offices as rows of texts, the heading first and the sum last. */
export function gatheredTable({ files, sum }: Gathered): string[][] {
  const nothing = new Array<string>(7).fill("");
  return [
    Object.values(gather.heads),
    ...files.map((file) => [
      officeOf(file),
      ...(file.outcome.kind === "counted" ? numbersOf(file.outcome.counts) : nothing),
      stateOf(file),
    ]),
    [gather.sum, ...numbersOf(sum), ""],
  ];
}

/** The people who stand in the files of several offices, a line each; no ID is told whole. */
export function repeatedLines({ files, repeated }: Gathered): string[] {
  return repeated.map(({ id, places }) => {
    const said = places.map(({ file, name, unit, row }) => {
      const of = files[file];
      const office = of === undefined ? "" : officeOf(of);
      return `${maskNumbers(name)} (${[office, maskNumbers(unit)].filter((text) => text !== "").join(", ")}, hàng ${String(row + 1)})`;
    });
    return `${maskedId(id)}: ${said.join(" · ")}`;
  });
}
