/** What only a real Excel can tell, in the order in which it is tried; the last one the user does herself. */
export const SELF_TEST_STEPS = [
  "apostropheInText",
  "apostropheInGeneral",
  "blankInText",
  "firstDay",
  "mixedFont",
  "merged600",
  "format200Areas",
  "formulaOfFormat",
  "hide3000Rows",
  "read90000Cells",
  "removeNoFilter",
  "page",
  "gridlines",
  "select",
  "hiddenName",
  "changeEvent",
  "undo",
  "removeSheet",
] as const;

export type SelfTestStep = (typeof SELF_TEST_STEPS)[number];

/**
 * What came of a step. `detail`: what Excel gave, or the code by which it refused; never anything of the user's
 * workbook.
 */
export interface SelfTestOutcome {
  step: SelfTestStep;
  /** "untried": this Excel does not have what it needs, or the user left it out. */
  kind: "asExpected" | "otherwise" | "refused" | "untried";
  detail: string;
  /** How long it took. */
  milliseconds: number;
}

/** Where the steps were tried. */
export interface SelfTestPlace {
  /** Excel's version with its build. */
  build: string;
  platform: string;
  /** Requirement sets, the highest version of each, such as "ExcelApi 1.17". */
  sets: readonly string[];
}
