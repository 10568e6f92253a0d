import { REPORT_MARK } from "../../documents/markNames";
import { markInNote, type ReportMark } from "../../documents/report/reportMark";

interface AskedReport {
  mark: Excel.NamedItem;
  home: Excel.Range;
}

/** Asks for the mark of the report that the workbook holds; after the next sync `reportMarkOf` tells it. */
export function askForReport({ names }: Excel.Workbook): AskedReport {
  const mark = names.getItemOrNullObject(REPORT_MARK);
  mark.load("comment");
  const home = mark.getRangeOrNullObject();
  home.load("address");
  return { mark, home };
}

/** Null where the workbook holds no report of ours: no longer, where its sheet was deleted; or one that says nothing of itself. */
export function reportMarkOf({ mark, home }: AskedReport): ReportMark | null {
  return mark.isNullObject || home.isNullObject ? null : markInNote(mark.comment);
}
