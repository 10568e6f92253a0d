import { planHighlights } from "../report/highlightPlan";
import type { ReportMark } from "../report/reportMark";
import { summarize, type Summary } from "../report/summary";
import { findToDos, type ToDo } from "../report/toDos";
import { findLayout } from "../roster/findLayout";
import type { LayoutChoice } from "../roster/layoutChoice";
import type { Roster } from "../roster/roster";
import type { SheetFinding } from "../rules/finding";
import type { FindingList } from "../rules/findingList";
import { findProblems } from "../rules/findProblems";
import { sheetFindings } from "../rules/sheetFindings";
import { breathe } from "./breathe";
import { recallColumns, type RecalledColumns } from "./columnMemory";
import { readHead, type SheetHead } from "./readHead";
import type { ReadOptions } from "./readOptions";
import { readPeople } from "./readPeople";
import { runExcel } from "./runExcel";
import { removeHighlights, setHighlights } from "./setHighlights";

export interface CheckOptions extends ReadOptions {
  /** What the user changed of the layout; without it, what is remembered of this form. */
  choice?: LayoutChoice;
  /** Whether to-dos get their quiet colour. */
  highlightToDos: boolean;
}

/** What was found in a roster. */
export interface Checked {
  roster: Roster;
  findings: FindingList;
  toDos: readonly ToDo[];
  summary: Summary;
  /** False where the sheet is protected: everything was checked, but nothing could be highlighted. */
  highlighted: boolean;
}

/** The outcome of "Kiểm tra". `checked` is null where the sheet holds no roster: `sheetFindings` says why. */
export interface CheckResult {
  sheetName: string;
  sheetFindings: readonly SheetFinding[];
  checked: Checked | null;
  /** The choice of columns that was remembered of this form and applied, where the caller gave none. */
  remembered?: RecalledColumns;
  /** The mark of the report that the workbook holds; null: it holds none. Left out where it was not read. */
  report?: ReportMark | null;
}

async function judge(roster: Roster, signal: AbortSignal): Promise<FindingList> {
  const steps = findProblems(roster);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
    signal.throwIfAborted();
  }
}

async function readRoster(
  context: Excel.RequestContext,
  head: SheetHead,
  choice: LayoutChoice | undefined,
  options: CheckOptions,
): Promise<Roster | null> {
  const layout = findLayout(head.head, choice);
  return layout === undefined ? null : readPeople(context, head, layout, options);
}

/**
 * Reads a sheet, judges it and highlights what was found. Round trips: one a chunk of at most 10,000 rows, and at most four: one for the head, one for
 * fonts where a column has several, one to highlight, and office.js' own clearing up at the end.
 * Throws HostError, or the signal's reason if it was aborted; nothing has been written then.
 */
export function checkSheet(sheetName: string, options: CheckOptions): Promise<CheckResult> {
  return runExcel(async (context) => {
    const head = await readHead(context, sheetName);
    const remembered = head === null || options.choice !== undefined ? undefined : recallColumns(sheetName, head.head);
    const roster = head && (await readRoster(context, head, options.choice ?? remembered?.choice, options));
    const result = {
      sheetName,
      sheetFindings: sheetFindings(roster),
      ...(remembered && { remembered }),
      ...(head && { report: head.report }),
    };
    if (head === null || roster === null || roster.count === 0) return { ...result, checked: null };
    const findings = await judge(roster, options.signal);
    options.signal.throwIfAborted();
    if (!head.protected) {
      // Old ones off, new ones on, in one request: the sheet never shows a half of them.
      removeHighlights(head.formats);
      setHighlights(head.sheet, planHighlights(roster, findings, options.highlightToDos));
      await context.sync();
    }
    const checked = {
      roster,
      findings,
      toDos: findToDos(roster),
      summary: summarize(roster),
      highlighted: !head.protected,
    };
    return { ...result, checked };
  });
}
