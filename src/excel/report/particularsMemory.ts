import { parseParticulars } from "../../documents/report/keptParticulars";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { reportWords } from "../../text/documents/report";
import type { Kept } from "../columns/columnMemory";
import { HostError } from "../host/hostError";
import { readMachine, writeMachine } from "../host/machineStore";
import { runExcel } from "../host/runExcel";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const KEY = "particulars";

/** What a workbook keeps of an office that is not known to be the one of this machine. */
export interface OfficeInWorkbook {
  particulars: ReportParticulars;
  /** True: it is what is remembered, for want of any other; false: this machine's own is. */
  used: boolean;
}

/** What was said of the office last. */
export interface RecalledParticulars {
  particulars: ReportParticulars;
  /** Null where workbook and machine do not differ on the office, or the workbook says nothing of one. */
  inWorkbook: OfficeInWorkbook | null;
}

/** What the office itself is, as a text to be compared. */
const officeOf = (particulars: ReportParticulars): string => {
  const { officeKind, superior, addressee, proposals, office, place, signers, recipients } = particulars;
  return JSON.stringify([officeKind, superior, addressee, proposals, office, place, signers, recipients]);
};

/**
 * Asks for what was said of the office last: on this machine, else in this workbook, else nothing but the usual titles;
 * to be called after the next sync. A workbook may come from another office: what it keeps serves as it is only where
 * it is of the office of this machine.
 */
export function askForParticulars(context: Excel.RequestContext): () => RecalledParticulars {
  const inWorkbook = askForSetting(context, KEY);
  return () => {
    const blank = reportWords.blankParticulars;
    const own = parseParticulars(readMachine(KEY), blank);
    const kept = parseParticulars(inWorkbook(), own);
    if (officeOf(kept) === officeOf(own)) return { particulars: kept, inWorkbook: null };
    if (officeOf(kept) === officeOf(blank)) return { particulars: own, inWorkbook: null };
    const used = officeOf(own) === officeOf(blank);
    return { particulars: used ? kept : own, inWorkbook: { particulars: kept, used } };
  };
}

/** What was said of the office last: see askForParticulars. One round trip. Throws HostError. */
export function recallParticulars(): Promise<RecalledParticulars> {
  return runExcel(async (context) => {
    const said = askForParticulars(context);
    await context.sync();
    return said();
  });
}

/**
 * Keeps what the officer said in the workbook, and on this machine what is true of the office itself: not the number of
 * one document. Gives the places that took it: a read-only workbook and a browser that keeps nothing are no error.
 */
export async function rememberParticulars(particulars: ReportParticulars): Promise<Kept> {
  const machine = writeMachine(KEY, { ...particulars, number: "" });
  try {
    await changeSetting(KEY, () => particulars);
    return { machine, workbook: true };
  } catch (error) {
    if (error instanceof HostError) return { machine, workbook: false };
    throw error;
  }
}
