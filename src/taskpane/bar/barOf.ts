import type { ReportStaleness } from "../report/reportStaleness";
import type { Tab } from "../tabs/createTabs";

/** What the buttons of the bar do. */
export type BarAction =
  "check" | "checkAgain" | "chooseSheet" | "chooseColumns" | "fixSafe" | "supplement" | "report" | "send" | "email";

/** One thing to do next, and at most one other. */
export interface Bar {
  primary: BarAction;
  secondary: BarAction | null;
}

/** What decides it. */
export interface BarFacts {
  /** null: nothing was checked yet. */
  checked: "roster" | "noRoster" | null;
  /** How many sheets there are beside the chosen one. */
  others: number;
  /** The result is not that of the sheet and the columns in view. */
  outdated: boolean;
  /** The sheet was read without a column that can tell level 2. */
  lacksLevel2: boolean;
  /** Cells that can be put right at once. */
  safeFixes: number;
  /** Whether the units have anything to supply. */
  forUnits: boolean;
  /** The report that the workbook holds: on these numbers, on others, or none. */
  report: "current" | ReportStaleness | null;
  /** Whether that report has been made a file of its own by this pane. */
  sent: boolean;
  tab: Tab;
}

/** What is to be done before the first check. @param others how many sheets there are beside the chosen one */
export function startBarOf(noRoster: boolean, others: number): Bar {
  // nothing is to be expected of this one, but only a check reads all of it
  return noRoster && others > 0
    ? { primary: "chooseSheet", secondary: "check" }
    : { primary: "check", secondary: null };
}

/** What is to be done next (pane.md, "Layout"): first what makes the result right, then what is made of it. */
export function barOf(facts: BarFacts): Bar {
  const { checked, others, outdated, lacksLevel2, safeFixes, forUnits, report, sent, tab } = facts;
  if (checked === null) return { primary: "check", secondary: null };
  if (outdated) return { primary: "checkAgain", secondary: null };
  if (checked === "noRoster")
    return others > 0
      ? { primary: "chooseSheet", secondary: "chooseColumns" }
      : { primary: "chooseColumns", secondary: null };
  if (report === "current") {
    const next = sent ? "email" : "send";
    if (tab === "report") return { primary: next, secondary: sent ? "send" : "email" };
    // side by side the two long names would not fit
    if (tab === "toDos" && forUnits) return { primary: "supplement", secondary: null };
    return { primary: next, secondary: safeFixes > 0 ? "fixSafe" : null };
  }
  if (tab === "report") return { primary: "report", secondary: null };
  if (lacksLevel2) return { primary: "chooseColumns", secondary: "report" };
  if (tab !== "toDos" && safeFixes > 0) return { primary: "fixSafe", secondary: "report" };
  if (forUnits) return { primary: "supplement", secondary: "report" };
  return { primary: "report", secondary: null };
}
