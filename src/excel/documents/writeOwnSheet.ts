import type { FormerSheet } from "../../documents/formerSheet";
import type { SheetFinish, SheetPlan } from "../../documents/sheetPlan";
import { anyLineMoves, strandedNotes } from "../../documents/strandedNotes";
import { lostTexts, writtenHashes } from "../../documents/writtenRows";
import { breathe } from "../host/breathe";
import { inSlices } from "../host/inSlices";
import { RequestRoom } from "../host/requestRoom";
import { runExcel } from "../host/runExcel";
import { asText } from "../host/cellInput";
import { drawCells, drawLooks } from "./drawSheet";
import { findOwnPlace, type OurPlace, type OwnPlace } from "./findOwnPlace";
import { finishSheet } from "./finishSheet";
import { askForApostrophes } from "./guardedTexts";
import { isNameTaken, MOST_CHART_SHEETS } from "./newSheet";
import { dropNewSheet, finishOwnSheet, nameCells, openOwnSheet } from "./openOwnSheet";
import type { OwnSheet } from "./ownSheetKinds";

/** Where something was written. */
export interface WrittenSheet {
  sheetName: string;
  /** The sheet does not bear its title. */
  renamed: boolean;
  /** What Excel refused once the cells were written. */
  refused: readonly SheetFinish[];
}

/** Nothing was written yet: on this sheet would be lost what these lines say, long numbers hidden. */
export interface AskedSheet {
  sheetName: string;
  lost: readonly string[];
}

/** What she said to that: write over it, or leave that sheet to her and write a new one. */
export type WriteDecision = "overwrite" | "newSheet";

/** How a sheet is to be written. */
export interface WriteChoice {
  /** The sheet that was checked: never written over. */
  checked: string;
  /** Null: not asked yet. */
  decision: WriteDecision | null;
}

/** What came of writing: the sheet, with the plan that stands on it, or the question that has to be answered first. */
export type WriteOutcome<Plan> =
  { kind: "written"; written: WrittenSheet; plan: Plan } | { kind: "asks"; asked: AskedSheet };

/**
 * What would be lost of what stood on the sheet, and of what was typed since writing it was cut; and notes that would
 * stand at other lines.
 */
function* lostFrom({ former, present, notes }: OurPlace, plan: SheetPlan): Generator<void, readonly string[]> {
  const before = [...(yield* lostTexts(former, plan)), ...strandedNotes(notes, former, plan)];
  if (present === former) return before;
  const known = { ...present, names: new Map([...present.names, ...writtenHashes(former, plan)]) };
  return [...new Set([...before, ...(yield* lostTexts(known, plan))])];
}

/**
 * Writes a plan on a sheet of ours and shows it; what the plan needs of the workbook is asked for with the first
 * request, and it is told what stood there before. The pane breathes while it is planned. Only a sheet that is surely
 * ours is overwritten, under whatever name it has now; where the user has one with our title, ours is called "… (2)".
 * Where something of hers would be lost, nothing is written, and she is asked. At most five round trips; more for what
 * is more than one request or answer takes, and where Excel refuses page, chart or view, or where a chart sheet has the
 * name: a sheet whose cells are written stays. Throws HostError: then nothing of hers is lost, and the next try
 * finishes what was begun.
 * @param keep asks the workbook to keep something of the sheet, once its cells are written
 * @param taken names that Excel has refused, though no sheet that it lists has them
 */
export async function writeOwnSheet<Plan extends SheetPlan>(
  own: OwnSheet,
  askForPlan: (context: Excel.RequestContext) => (former: FormerSheet | undefined) => Generator<void, Plan>,
  choice: WriteChoice,
  keep: (context: Excel.RequestContext) => void = () => undefined,
  taken: readonly string[] = [],
): Promise<WriteOutcome<Plan>> {
  const { checked, decision } = choice;
  let place = null as OwnPlace | null;
  try {
    return await runExcel(async (context): Promise<WriteOutcome<Plan>> => {
      const planOver = askForPlan(context);
      place = await findOwnPlace(context, own, checked, decision === "newSheet", taken);
      const { sheetName } = place;
      const former = place.kind === "ours" ? place.former : undefined;
      const plan = await inSlices(planOver(former));
      const lost = place.kind === "new" || decision === "overwrite" ? [] : await inSlices(lostFrom(place, plan));

      if (lost.length > 0) return { kind: "asks", asked: { sheetName, lost } };
      const untold = place.kind === "ours" && !place.tellsNotes && (await inSlices(anyLineMoves(place.former, plan)));
      const room = new RequestRoom(context);
      const { sheet, unfilled } = await openOwnSheet(context, own, place, plan, room);
      await breathe();
      await drawCells(sheet, plan, own.inWork, unfilled, room);
      await breathe();
      nameCells(sheet, own, plan.names);
      drawLooks(sheet, plan);
      finishOwnSheet(sheet, place, asText(String(plan.values[0]?.[0] ?? "")));
      await breathe();
      const takeOffApostrophes = askForApostrophes(sheet, plan);
      await breathe();
      await context.sync();
      if (takeOffApostrophes()) await context.sync();
      const refused = await finishSheet(context, sheetName, plan, keep);
      const all: readonly SheetFinish[] = untold ? [...refused, "notes"] : refused;
      return { kind: "written", written: { sheetName, renamed: sheetName !== own.title, refused: all }, plan };
    });
  } catch (error) {
    const left = place;
    if (left?.kind !== "new") throw error;
    // the sheet that has the name is another's
    if (isNameTaken(error) && taken.length < MOST_CHART_SHEETS)
      return writeOwnSheet(own, askForPlan, choice, keep, [...taken, left.sheetName]);
    // What the host refused first is what the user must hear, not that clearing up was refused as well.
    if (!isNameTaken(error)) await runExcel((context) => dropNewSheet(context, own, left)).catch(() => undefined);
    throw error;
  }
}
