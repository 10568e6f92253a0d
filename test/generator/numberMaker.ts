import birthplaces from "../../src/roster/data/birthplaces.json" with { type: "json" };
import type { Gender, IssuedNumber } from "./person";
import type { Random } from "./random";

const PROVINCES = Object.keys(birthplaces);

/**
 * Makes numbers that occur in one workbook only: the last six digits are the workbook's number and three that never
 * come twice.
 */
export class NumberMaker {
  private made = 0;

  constructor(
    private readonly workbook: number,
    private readonly random: Random,
  ) {}

  /** @param place birthplace code; one of the provinces if it does not matter */
  issue(gender: Gender, year: number, place = this.random.pick(PROVINCES)): IssuedNumber {
    return { digits: `${place}${this.ninth(gender, year)}`, year, gender };
  }

  /** Twelve digits nobody can have: an unknown birthplace, or a century that has not begun. */
  impossible(gender: Gender, year: number): string {
    if (this.random.chance(0.5)) return `${this.random.pick(["003", "099", "300", "700"])}${this.ninth(gender, year)}`;
    const digits = this.issue(gender, year).digits;
    return `${digits.slice(0, 3)}${this.random.between(4, 9)}${digits.slice(4)}`;
  }

  /** Six digits that occur once among all workbooks made here. */
  serial(): string {
    // 357 has no divisor in common with 1,000, so all three-digit numbers come before one comes again.
    const three = (123 + 357 * this.made++) % 1000;
    return `${String(this.workbook).padStart(3, "0")}${String(three).padStart(3, "0")}`;
  }

  /** The nine digits after the birthplace: century and gender, year, serial. */
  private ninth(gender: Gender, year: number): string {
    const century = 2 * Math.floor((year - 1900) / 100) + (gender === "female" ? 1 : 0);
    return `${century}${String(year % 100).padStart(2, "0")}${this.serial()}`;
  }
}
