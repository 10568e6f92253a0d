/** A store of this machine for Node, which has none; `refuse` makes it as a browser is that keeps nothing. */
export function giveLocalStorage({ refuse = false } = {}): Map<string, string> {
  const values = new Map<string, string>();
  const store = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuse) throw new Error("QuotaExceededError");
      values.set(key, value);
    },
  };
  vitest.stubGlobal("localStorage", store);
  return values;
}
