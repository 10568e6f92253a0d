import type { FormerSheet } from "../../documents/formerSheet";
import type { SheetPlan } from "../../documents/sheetPlan";
import { drawSheet } from "./drawSheet";
import { dropOwnSheet, findOwnPlace, nameCells, openOwnSheet, type OwnSheet } from "./ownSheet";
import { runExcel } from "../host/runExcel";

/** Where something was written. `renamed`: the sheet does not bear its title. */
export interface WrittenSheet {
  sheetName: string;
  renamed: boolean;
}

/**
 * Writes a plan on a sheet of ours and shows it; the plan is told what stood there before. Only a sheet that bears our mark is
 * overwritten, under whatever name it has now; where the user has one with our title, ours is called "… (2)". At most four round trips,
 * whatever the length. Throws HostError, and has then changed nothing of the user's.
 */
export async function writeOwnSheet<Plan extends SheetPlan>(
  own: OwnSheet,
  planOver: (former: FormerSheet | undefined) => Plan,
): Promise<{ written: WrittenSheet; plan: Plan }> {
  let adding = false as boolean;
  try {
    return await runExcel(async (context) => {
      const place = await findOwnPlace(context, own);
      adding = place.kind === "new";
      const plan = planOver(place.kind === "ours" ? place.former : undefined);
      const sheet = openOwnSheet(context, own, place, plan.note);
      drawSheet(sheet, plan);
      nameCells(sheet, own, plan.names);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return { written: { sheetName: place.sheetName, renamed: place.sheetName !== own.title }, plan };
    });
  } catch (error) {
    // What the host refused first is what the user must hear, not that clearing up was refused as well.
    if (adding) await runExcel((context) => dropOwnSheet(context, own)).catch(() => undefined);
    throw error;
  }
}
