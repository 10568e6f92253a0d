import { NO_WISH, type SupplementWish } from "../../documents/supplement/supplementWish";
import { parseDeadline } from "../../documents/supplement/wishedDay";
import { HostError } from "../host/hostError";
import { readMachine, writeMachine } from "../host/machineStore";
import { runExcel } from "../host/runExcel";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const CONTACT = "contact";
const DEADLINE = "deadline";

/**
 * Asks for what the units were asked last: to whom to write back, on this machine; for when, in this workbook, unless
 * that day is before `today`; to be called after the next sync.
 */
export function askForWish(context: Excel.RequestContext, today: Date): () => SupplementWish {
  const inWorkbook = askForSetting(context, DEADLINE);
  return () => {
    const contact = readMachine(CONTACT);
    return {
      contact: typeof contact === "string" ? contact : NO_WISH.contact,
      deadline: parseDeadline(inWorkbook(), today),
    };
  };
}

/** What the units were asked last: see askForWish. One round trip. Throws HostError. */
export function recallWish(today: Date): Promise<SupplementWish> {
  return runExcel(async (context) => {
    const wish = askForWish(context, today);
    await context.sync();
    return wish();
  });
}

/**
 * Keeps it. A browser or a workbook that keeps nothing is no error: it is asked for again. The day is the workbook's,
 * because another roster has another one.
 */
export async function rememberWish({ contact, deadline }: SupplementWish): Promise<void> {
  writeMachine(CONTACT, contact);
  try {
    await changeSetting(DEADLINE, () => (deadline === NO_WISH.deadline ? null : deadline));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
