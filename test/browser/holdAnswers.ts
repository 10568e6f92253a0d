import type { Workbench } from "./workbench";

/** Has Excel answer nothing that is asked of it from now on, until the function that this gives is called. */
export async function holdAnswers({ page }: Workbench): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle(() => {
    // of this pane, and of one that is still to be opened
    const hosts = Object.getPrototypeOf(window.workbench.host) as typeof window.workbench.host;
    const before = Object.getOwnPropertyDescriptor(hosts, "answer") ?? {};
    hosts.answer = () => {
      throw new Error("Excel does not answer.");
    };
    return () => {
      Object.defineProperty(hosts, "answer", before);
    };
  });
  return () => release.evaluate((go) => go());
}
