import { HostError } from "./hostError";

/** A value that the add-in keeps in the workbook; null where there is none. Other add-ins do not see it. */
export function readSetting(key: string): unknown {
  return Office.context.document.settings.get(key) as unknown;
}

/**
 * Keeps a value in the workbook, which is saved with it. The user's cells stay untouched. Throws HostError where the
 * workbook takes nothing; then the value before is what is read on, so that what we remember and what the file holds are the same.
 */
export async function writeSetting(key: string, value: unknown): Promise<void> {
  const { settings } = Office.context.document;
  const before = readSetting(key);
  settings.set(key, value);
  await new Promise<void>((resolve, reject) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      if (before === null) settings.remove(key);
      else settings.set(key, before);
      reject(new HostError("unknown", String(error.code), error.message));
    });
  });
}
