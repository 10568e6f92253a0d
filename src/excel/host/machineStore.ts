/**
 * A key that no other add-in uses. On the web a store is shared by all sites that embed Office: there Office wants its
 * partition key before every key.
 */
function ownKey(key: string): string {
  const partition = Office.context.partitionKey as string | undefined;
  return `${partition ?? ""}vneid-roster.${key}`;
}

/**
 * The browser's store of this machine. Null where the browser or the user refuses it; some browsers refuse by throwing.
 */
function storage(): Storage | null {
  try {
    return (globalThis as { localStorage?: Storage }).localStorage ?? null;
  } catch {
    return null;
  }
}

/** A value kept on this machine. Null where there is none, or none that can be read. */
export function readMachine(key: string): unknown {
  try {
    return JSON.parse(storage()?.getItem(ownKey(key)) ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value on this machine. Gives false where the browser refuses it or has no room. */
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
