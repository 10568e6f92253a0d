import { COUNTED_REASONS, type OfficeCounts } from "../documents/report/reportFigures";
import type { Tally } from "../summary/summary";

type Known = number | null;

/** The sum; null as soon as one part is not known: a sum that leaves an office out looks like the whole. */
const sumOf = (parts: readonly Known[]): Known =>
  parts.reduce<Known>((sum, part) => (sum === null || part === null ? null : sum + part), 0);

/**
 * What offices count together. A number that one of them cannot tell is null; the Bộ phận Một cửa of those that tell of
 * theirs is counted, null where none does.
 */
export function sumOffices(offices: readonly OfficeCounts[]): OfficeCounts {
  const sum = (key: keyof Tally): Known => sumOf(offices.map(({ totals }) => totals[key]));
  const totals: Tally = {
    total: offices.reduce((all, { totals: { total } }) => all + total, 0),
    issued: sum("issued"),
    notIssued: sum("notIssued"),
    idToVerify: sum("idToVerify"),
    done: sum("done"),
    notDone: sum("notDone"),
    level2ToVerify: sum("level2ToVerify"),
    pending: sum("pending"),
  };
  const oneStops = offices.flatMap(({ oneStop }) => (oneStop === null ? [] : [oneStop]));
  const countOf = (category: string) =>
    offices.reduce((all, { reasons }) => all + (reasons.find((reason) => reason.category === category)?.count ?? 0), 0);
  return {
    totals,
    // a part of those to whom no card was issued
    foreigners: totals.notIssued === null ? 0 : offices.reduce((all, { foreigners }) => all + foreigners, 0),
    oneStop:
      oneStops.length === 0
        ? null
        : oneStops.reduce((all, { total, done }) => ({ total: all.total + total, done: all.done + done })),
    reasons: COUNTED_REASONS.map((reason) => ({ ...reason, count: countOf(reason.category) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    ...(offices.some(({ leavesOut }) => leavesOut === true) && { leavesOut: true as const }),
  };
}
