/** The script element by which taskpane.html asks for office.js. */
function officeScript(): HTMLScriptElement {
  const script = document.querySelector<HTMLScriptElement>('script[src$="office.js"]');
  if (script === null) throw new Error("taskpane.html does not ask for office.js.");
  return script;
}

/** office.js, or a file that it fetches itself, has not come. */
export class OfficeNotLoaded extends Error {
  /**
   * The place that a network may keep from her, such as "https://appsforoffice.microsoft.com"; null where office.js
   * stands beside the pane.
   */
  readonly address: string | null;

  constructor() {
    super("office.js did not come, or not all of it.");
    this.name = "OfficeNotLoaded";
    const { origin } = new URL(officeScript().src);
    this.address = origin === location.origin ? null : origin;
  }
}

/**
 * Waits until office.js has run, which does not mean that it has fetched all of itself. The pane's own script runs
 * before it (taskpane.html). Rejects with OfficeNotLoaded where it cannot be fetched.
 */
export function untilOfficeLoaded(): Promise<void> {
  if ("Office" in globalThis) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = officeScript();
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new OfficeNotLoaded()));
  });
}
