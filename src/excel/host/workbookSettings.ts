import { keyOf, type Purpose } from "../../documents/settingKeys";
import { runExcel } from "./runExcel";

/** Null where another hand wrote what is no JSON. */
function valueOf({ value }: Excel.Setting): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

/**
 * What the workbook keeps in the bag of document settings, where the add-in kept everything before; null where it keeps
 * nothing there.
 */
export function readOldBag(key: Purpose | "hiddenRows"): unknown {
  return Office.context.document.settings.get(key) as unknown;
}

const valueIn = (setting: Excel.Setting, purpose: Purpose): unknown =>
  setting.isNullObject ? readOldBag(purpose) : valueOf(setting);

/**
 * Asks for what the workbook keeps; to be called after the next sync the function gives it, null where there is
 * nothing. Until it is kept anew, that is what the old bag holds.
 */
export function askForSetting({ workbook }: Excel.RequestContext, purpose: Purpose): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(keyOf(purpose));
  setting.load("value");
  return () => valueIn(setting, purpose);
}

/**
 * Asks the workbook to keep something, with whatever is sent next. Where it is kept already nothing is asked, and false
 * given.
 */
export function askToKeep(
  { workbook }: Excel.RequestContext,
  purpose: Purpose,
  before: unknown,
  now: unknown,
): boolean {
  const text = JSON.stringify(now);
  if (text === JSON.stringify(before)) return false;
  workbook.settings.add(keyOf(purpose), text);
  return true;
}

/**
 * Keeps something in the workbook, which is saved with it; the user's cells stay untouched. Nothing is written where it
 * is kept already: a write ends the user's undo in older Excels. One round trip, and one to write. Throws HostError
 * where the workbook takes nothing.
 * @param change gives what is to be kept instead of what is kept
 */
export function changeSetting(purpose: Purpose, change: (kept: unknown) => unknown): Promise<void> {
  return runExcel(async (context) => {
    const kept = askForSetting(context, purpose);
    await context.sync();
    const before = kept();
    if (askToKeep(context, purpose, before, change(before))) await context.sync();
  });
}
