import { foldText } from "../grid/foldText";
import { runToEnd } from "../grid/runToEnd";
import { HASHES, textHash } from "../grid/textHash";
import { notDonePeople, type Counted, type NotDonePerson } from "./notDonePeople";
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

/** So many people are hashed in a millisecond or so. */
const PEOPLE_PER_STEP = 2_000;

/** What was told of a roster once: the pane asks again as it draws. */
const TOLD = new WeakMap<Counted["roster"], { summary: Summary; fingerprint: string }>();

function* hashOfPeople(people: readonly NotDonePerson[]): Generator<void, number> {
  const folded = new Map<string, string>();
  let sum = 0;
  for (const [index, { name, unit, reason, step }] of people.entries()) {
    if (index % PEOPLE_PER_STEP === 0) yield;
    let foldedUnit = folded.get(unit);
    if (foldedUnit === undefined) folded.set(unit, (foldedUnit = foldText(unit)));
    sum = (sum + textHash([name, foldedUnit, reason, step].join("|"))) % HASHES;
  }
  return sum;
}

/**
 * A short text that is the same for reports that say the same of the same people: totals, units, reasons, Bộ phận Một
 * cửa, and who is not done, why and with which next step. The order of the rows, spellings of a unit and what is hidden
 * do not count. Nobody can be read from it. A generator, so that the caller decides when to go on; asked again about
 * the same roster, it has no steps.
 * @param people those not done, where the caller has them (`notDonePeople`)
 */
export function* tellFingerprint(counted: Counted, people?: readonly NotDonePerson[]): Generator<void, string> {
  const { summary, roster } = counted;
  const told = TOLD.get(roster);
  if (told?.summary === summary) return told.fingerprint;
  const { totals, oneStop, reasons, units, foreigners, leavesOut } = summary;
  const parts = [
    tallied(totals),
    oneStop === null ? "" : `${oneStop.total},${oneStop.done}`,
    hashOfAll(reasons.map(({ category, count }) => `${category},${count}`)),
    units === null ? "" : hashOfAll(units.map((unit) => `${foldText(unit.name)},${tallied(unit)}`)),
    ...(foreigners > 0 ? [`${foreigners} foreigners`] : []),
    ...(leavesOut === true ? ["leaves out"] : []),
    yield* hashOfPeople(people ?? notDonePeople(counted)),
  ];
  const fingerprint = textHash(parts.join(";")).toString(36);
  TOLD.set(roster, { summary, fingerprint });
  return fingerprint;
}

/** The same at once. */
export const countedFingerprint = (counted: Counted): string => runToEnd(tellFingerprint(counted));
