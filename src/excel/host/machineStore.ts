/** Apart from what other add-ins keep, and on the web from what other sites embed: Office wants its partition key before every key. */
function ownKey(key: string): string {
  const partition = Office.context.partitionKey as string | undefined;
  return `${partition ?? ""}vneid-roster.${key}`;
}

/** The browser's store of this machine; null where the browser or the user refuses it, which may be by throwing. */
function storage(): Storage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}

/** A value kept on this machine; null where there is none, or none that can be read. */
export function readMachine(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(ownKey(key)) ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value on this machine. False where it could not be kept: refused, or no room. */
export function writeMachine(key: string, value: unknown): boolean {
  const store = storage();
  if (store === null) return false;
  try {
    store.setItem(ownKey(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
