import { planReport } from "../report/planReport";
import type { ReportFacts } from "../report/reportFacts";
import { reportWords } from "../text/report";
import { drawReport } from "./drawReport";
import { dropReportSheet, findReportPlace, openReportSheet } from "./reportSheet";
import { runExcel } from "./runExcel";

/**
 * Writes the report sheet and shows it (design §7). Only a sheet of our own is overwritten, under whatever name it has now; where the
 * user has one with our title, ours is called "… (2)". `renamed` says that the sheet does not bear its title. At most four round trips,
 * whatever the length. Throws HostError, and has then changed nothing of the user's.
 */
export async function writeReport(facts: ReportFacts): Promise<{ sheetName: string; renamed: boolean }> {
  const plan = planReport(facts, reportWords);
  const title = reportWords.sheetTitle;
  let adding = false as boolean;
  try {
    return await runExcel(async (context) => {
      const place = await findReportPlace(context, title);
      adding = place.kind === "new";
      const sheet = openReportSheet(context, place);
      drawReport(sheet, plan);
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return { sheetName: place.sheetName, renamed: place.sheetName !== title };
    });
  } catch (error) {
    // What the host refused first is what the user must hear, not that clearing up was refused as well.
    if (adding) await runExcel(dropReportSheet).catch(() => undefined);
    throw error;
  }
}
