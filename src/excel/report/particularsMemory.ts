import { parseParticulars } from "../../documents/report/keptParticulars";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import { reportWords } from "../../text/documents/report";
import type { Kept } from "../columns/columnMemory";
import { readSetting, writeSetting } from "../host/documentSettings";
import { HostError } from "../host/hostError";
import { readMachine, writeMachine } from "../host/machineStore";

const KEY = "particulars";

/** What was said of the office last: in this workbook, else on this machine, else nothing but the usual titles. */
export function recallParticulars(): ReportParticulars {
  const onMachine = parseParticulars(readMachine(KEY), reportWords.blankParticulars);
  return parseParticulars(readSetting(KEY), onMachine);
}

/**
 * Keeps what the officer said in the workbook, and on this machine what is true of the office itself: not the number of one document.
 * Gives the places that took it: a read-only workbook and a browser that keeps nothing are no error.
 */
export async function rememberParticulars(particulars: ReportParticulars): Promise<Kept> {
  const machine = writeMachine(KEY, { ...particulars, number: "" });
  try {
    await writeSetting(KEY, particulars);
    return { machine, workbook: true };
  } catch (error) {
    if (error instanceof HostError) return { machine, workbook: false };
    throw error;
  }
}
