import { HostError } from "../host/hostError";
import { runExcel } from "../host/runExcel";
import { askForSetting, changeSetting } from "../host/workbookSettings";

const PURPOSE = "offices";
/** More than any province has, and longer than any name. */
const MOST_OFFICES = 500;
const LONGEST = 200;

/** The names out of what was kept, whoever kept it. */
function parseOffices(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((name: unknown): name is string => typeof name === "string" && name !== "");
}

/** The offices whose files are expected, as this workbook keeps them. One round trip. Throws HostError. */
export function recallOffices(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const kept = askForSetting(context, PURPOSE);
    await context.sync();
    return parseOffices(kept());
  });
}

/** Keeps the offices whose files are expected in this workbook, which gathers them. False where it takes nothing. */
export async function rememberOffices(names: readonly string[]): Promise<boolean> {
  const kept = names.slice(0, MOST_OFFICES).map((name) => name.slice(0, LONGEST));
  try {
    await changeSetting(PURPOSE, () => (kept.length === 0 ? null : kept));
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}
