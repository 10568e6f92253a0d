import type { CellValue } from "../../grid/cellValue";
import { REASON_CATEGORIES } from "../../roster/cells/reasonCategory";
import type { Summary, Tally } from "../../summary/summary";
import type { FormerSheet } from "../formerSheet";
import { namePrefix } from "../markNames";
import { FIGURE } from "../writtenRows";
import { HEALTH, UNTOLD } from "./withoutHealth";

/** What an office counts. */
export type OfficeCounts = Pick<Summary, "totals" | "oneStop" | "reasons" | "foreigners" | "leavesOut">;

/** A number of the report. For ever: reports carry it. */
export type Figure = keyof Tally | "foreigners" | "oneStopTotal" | "oneStopDone" | `reason.${string}`;

/** What the number of people with a category of reasons is known by. For ever, like the categories. */
export const reasonFigure = (category: string): Figure => `reason.${category}`;

/** The number of the people with one of the reasons that a copy for sending does not tell; from 0. For ever. */
export const untoldFigure = (at: number): Figure => reasonFigure(`${UNTOLD.id}.${String(at)}`);

/** The categories of reasons that a report may count, in the order of the table. */
export const COUNTED_REASONS: readonly { category: string; label: string }[] = [
  ...REASON_CATEGORIES.map(({ id, label }) => ({ category: id, label })),
  { category: UNTOLD.id, label: UNTOLD.label },
];

/** What the numbers of people with a category are known by. */
const figuresOf = (category: string): readonly Figure[] =>
  category === UNTOLD.id ? HEALTH.map((_, at) => untoldFigure(at)) : [reasonFigure(category)];

/** The name of the cell that holds a number. */
export const figureName = (figure: Figure): string => FIGURE + figure;

/** The name of the line of a report that says that people stand on the sheet who are not counted. For ever. */
export const LEAVES_OUT = `${FIGURE}leavesOut`;

/** The hidden name, with each mark, by which a sheet is known to have the numbers of a report. */
export const totalName = (mark: string): string => namePrefix(mark) + figureName("total");

/** The numbers of a report as they stand on its sheet now. */
export interface ReportFigures {
  counts: OfficeCounts;
  /** Those that are not what was written there, where that is known, by what stands there now. */
  typedOver: readonly CellValue[];
}

/**
 * Reads the numbers of a report by the names of their cells, wherever these are by now and whatever words stand beside
 * them. What has no line counts nobody: so many are to be verified in a final report, and so many foreigners where
 * there are none. null where the sheet does not tell how many people there are.
 */
export function readFigures({ cells, names }: FormerSheet): ReportFigures | null {
  const typedOver: CellValue[] = [];
  /** null where the report says that it cannot be counted. */
  const read = (figure: Figure, absent: number | null): number | null => {
    const named = names.get(figureName(figure));
    if (named === undefined) return absent;
    const value = named.block === null ? "" : (cells[named.block.top]?.[named.block.left] ?? "");
    if (named.said !== "" && String(value) !== named.said) typedOver.push(value);
    return typeof value === "number" ? value : null;
  };
  const total = read("total", null);
  if (total === null) return null;
  const [issued, notIssued] = [read("issued", null), read("notIssued", null)];
  const [done, notDone] = [read("done", null), read("notDone", null)];
  const nobody = (known: number | null) => (known === null ? null : 0);
  const totals: Tally = {
    total,
    issued,
    notIssued,
    idToVerify: read("idToVerify", nobody(issued)),
    done,
    notDone,
    level2ToVerify: read("level2ToVerify", nobody(done)),
    pending: read("pending", nobody(done)),
  };
  const [oneStopTotal, oneStopDone] = [read("oneStopTotal", null), read("oneStopDone", null)];
  return {
    counts: {
      totals,
      foreigners: read("foreigners", 0) ?? 0,
      oneStop: oneStopTotal === null || oneStopDone === null ? null : { total: oneStopTotal, done: oneStopDone },
      reasons: COUNTED_REASONS.map((reason) => ({
        ...reason,
        count: figuresOf(reason.category).reduce((sum, figure) => sum + (read(figure, 0) ?? 0), 0),
      })).filter(({ count }) => count > 0),
      ...(names.has(LEAVES_OUT) && { leavesOut: true as const }),
    },
    typedOver,
  };
}
