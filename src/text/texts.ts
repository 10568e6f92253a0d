import type { Field } from "../roster/field";
import type { SheetFinding } from "../rules/finding";
import type { Severity } from "../rules/rule";
import type { Step } from "../summary/toDos";
import type { ColumnTexts } from "./columnTexts";
import type { FixTexts } from "./fixTexts";
import type { HostErrorTexts } from "./hostErrorTexts";
import type { FindingTexts } from "./findingTexts";
import type { Message } from "./message";
import type { PaneTexts } from "./paneTexts";
import type { HiddenRowTexts } from "./hiddenRowTexts";
import type { QuestionTexts } from "./questionTexts";
import type { ReportTexts } from "./reportTexts";
import type { RuleId, RuleText } from "./ruleText";
import type { SendTexts } from "./sendTexts";
import type { SupplementTexts } from "./supplementTexts";
import type { ToDoTexts } from "./toDoTexts";
import type { TotalsTexts } from "./totalsTexts";

/** Every word a user reads in one language. Both languages are of this type, so neither can lack a key. */
export interface Texts {
  /** For the `lang` attribute and for Intl. */
  readonly locale: "vi-VN" | "en-US";
  readonly pane: PaneTexts;
  readonly columns: ColumnTexts;
  readonly fixes: FixTexts;
  readonly findings: FindingTexts;
  readonly report: ReportTexts;
  readonly hiddenRows: HiddenRowTexts;
  readonly send: SendTexts;
  readonly supplement: SupplementTexts;
  readonly toDos: ToDoTexts;
  readonly totals: TotalsTexts;
  readonly questions: QuestionTexts;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Names of columns. */
  readonly fields: Readonly<Record<Field, string>>;
  /** Next steps after the letter's Appendix I, section 2b. */
  readonly steps: Readonly<Record<Step, { readonly name: string; readonly what: string }>>;
  /** Name of a category of reasons; `label` is its Vietnamese name, as the report prints it. */
  readonly reason: (category: string, label: string) => string;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /**
   * What is said of the whole sheet. Params, each of which may be absent: `field` (column-missing, column-ambiguous),
   * `count` (hidden-people), and for not-checked sheet rows, from 1: `row` of another table that was left out, or
   * `beside`, the letters of the first column of one; `section` of a text that may be a section or not, `gone` of the
   * title of those who have left, with their `count`; or `part`: "mergedCells" or "dateSystem", which Excel did not
   * tell.
   */
  readonly sheetFindings: Readonly<Record<SheetFinding["rule"], (params: SheetFinding["params"]) => Message>>;
  /** A column is not there, so rules (by their names) did not run. */
  readonly noColumn: (field: Field) => string;
  readonly rulesNotRun: (names: readonly string[]) => string;
  readonly hostErrors: HostErrorTexts;
}
