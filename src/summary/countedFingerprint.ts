import { foldText } from "../grid/foldText";
import { HASHES, textHash } from "../grid/textHash";
import type { NotDonePerson } from "./notDonePeople";
import type { Summary, Tally } from "./summary";

/** The same whatever the order of the texts. */
const hashOfAll = (texts: readonly string[]): number => texts.reduce((sum, text) => (sum + textHash(text)) % HASHES, 0);

const tallied = (tally: Tally) =>
  [
    tally.total,
    tally.issued,
    tally.notIssued,
    tally.idToVerify,
    tally.done,
    tally.notDone,
    tally.level2ToVerify,
    tally.pending,
  ].join();

/**
 * A short text that is the same for reports that say the same of the same people: totals, units, reasons, Bộ phận Một cửa, and who is not
 * done, why and with which next step. The order of the rows, spellings of a unit and what is hidden do not count. Nobody can be read from it.
 * @param people those not done (`notDonePeople`)
 */
export function countedFingerprint(summary: Summary, people: readonly NotDonePerson[]): string {
  const { totals, oneStop, reasons, units, foreigners, leavesOut } = summary;
  const folded = new Map<string, string>();
  for (const { unit } of people) if (!folded.has(unit)) folded.set(unit, foldText(unit));
  const parts = [
    tallied(totals),
    oneStop === null ? "" : `${oneStop.total},${oneStop.done}`,
    hashOfAll(reasons.map(({ category, count }) => `${category},${count}`)),
    units === null ? "" : hashOfAll(units.map((unit) => `${foldText(unit.name)},${tallied(unit)}`)),
    ...(foreigners > 0 ? [`${foreigners} foreigners`] : []),
    ...(leavesOut === true ? ["leaves out"] : []),
    hashOfAll(people.map(({ name, unit, reason, step }) => [name, folded.get(unit) ?? "", reason, step].join("|"))),
  ];
  return textHash(parts.join(";")).toString(36);
}
