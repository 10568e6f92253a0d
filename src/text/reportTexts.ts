import type { ParticularsHint } from "../documents/report/particularsHints";
import type { OfficeKind, ReportList, ReportParticulars } from "../documents/report/reportParticulars";

/** Words of the pane about the report: its form and its steps. The sheet's own words are in report.ts. */
export interface ReportTexts {
  readonly title: string;
  readonly about: string;
  readonly more: string;
  /** The three steps, and what is said of each. */
  readonly steps: string;
  readonly notYet: string;
  readonly doneAt: (when: string) => string;
  /** The report, or the file made of it, says other numbers than the roster now. */
  readonly doneOnOther: (when: string) => string;
  /** It was made of another sheet, of other numbers. */
  readonly doneOfOtherSheet: (when: string, sheet: string) => string;
  /** Goes to what keeps the report a draft. */
  readonly seeDraft: string;
  /** Nothing may be made of a result that is not that of what is in view. */
  readonly waits: string;
  readonly form: string;
  readonly forms: Readonly<Record<ReportParticulars["form"], string>>;
  readonly officeKind: string;
  readonly officeKinds: Readonly<Record<OfficeKind, string>>;
  readonly superior: string;
  readonly addressee: string;
  readonly proposals: string;
  readonly recipients: string;
  readonly office: string;
  readonly place: string;
  /** What the number is that of. */
  readonly number: Readonly<Record<ReportParticulars["form"], string>>;
  readonly signers: string;
  readonly signerTitle: (ordinal: string) => string;
  readonly signerName: (ordinal: string) => string;
  /** Beside the title of a signer: usual titles to be taken from, which are Vietnamese always. */
  readonly usualTitles: (ordinal: string) => string;
  readonly chooseTitle: string;
  readonly lists: string;
  readonly list: Readonly<Record<ReportList, string>>;
  readonly hints: Readonly<Record<ParticularsHint, string>>;
  readonly forgotten: string;
  /**
   * The workbook keeps the particulars of an office that is not known to be hers: they are used, or those of this
   * machine are.
   */
  readonly foreign: Readonly<Record<"used" | "unused", (office: string) => string>>;
  readonly takeWorkbooks: string;
  readonly keepThese: string;

  /** The report in the workbook is not one on the result at hand. */
  readonly stale: string;
  readonly draft: string;
  readonly draftBecause: (ids: string | null, levels: string | null, leavesOut: boolean) => string;
  /** In place of `final`, where a column is missing. */
  readonly uncounted: string;
  readonly final: string;
}
