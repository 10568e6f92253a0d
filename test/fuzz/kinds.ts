import type fc from "fast-check";
import type { BrokenLaw } from "./broken";
import { packageCases } from "./packageCase";
import { packageLaws } from "./packageLaws";
import { readingLaws } from "./readingLaws";
import { sheetCases } from "./sheetCase";
import { workbookLaws } from "./workbookLaws";

/**
 * A kind of cases, and the laws they are held to. `share`: of how many cases of all kinds, about, so many are of this.
 */
export interface Kind<Case> {
  name: string;
  share: number;
  cases: () => Promise<fc.Arbitrary<Case>>;
  laws: (one: Case) => Promise<readonly BrokenLaw[]>;
}

/** A kind whose cases nobody outside needs to know. */
export interface AnyKind {
  name: string;
  share: number;
  /** Tries some cases as `visit` wants. */
  with: <Result>(use: <Case>(kind: Kind<Case>) => Result) => Result;
}

function kind<Case>(name: string, share: number, cases: Kind<Case>["cases"], laws: Kind<Case>["laws"]): AnyKind {
  return { name, share, with: (use) => use({ name, share, cases, laws }) };
}

export const KINDS: readonly AnyKind[] = [
  kind("sheet", 0.86, sheetCases, readingLaws),
  kind("workbook", 0.06, sheetCases, workbookLaws),
  kind("package", 0.08, () => Promise.resolve(packageCases), packageLaws),
];
