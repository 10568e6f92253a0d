/** A law that a case breaks, under a name that stays the same while the fault does. */
export interface BrokenLaw {
  law: string;
  /** What was found, for whoever looks into it. */
  what: string;
}

/** Gathers what is broken; what throws is broken by that. */
export class Findings {
  readonly broken: BrokenLaw[] = [];

  /** Notes a law where what it says does not hold. */
  check(law: string, holds: boolean, what: () => unknown = () => ""): void {
    if (!holds) this.broken.push({ law, what: String(what()).slice(0, 300) });
  }

  /** Does something that must not throw; undefined where it does. */
  async tried<Result>(law: string, work: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      this.broken.push({
        law: `${law} does not throw`,
        what: error instanceof Error ? (error.stack ?? "") : String(error),
      });
      return undefined;
    }
  }
}
