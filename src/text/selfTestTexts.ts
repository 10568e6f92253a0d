/**
 * Words of the page on which it is tried what only a real Excel can tell (the pane looks steps and kinds up, so the
 * compiler compares the lists).
 */
export interface SelfTestTexts {
  readonly about: string;
  readonly begin: string;
  readonly running: string;
  /** What the user is asked to do, and her answers. */
  readonly undo: string;
  readonly answers: Readonly<Record<"undone" | "kept" | "skipped", string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly headings: Readonly<Record<"step" | "outcome" | "got" | "time", string>>;
  readonly milliseconds: (count: string) => string;
  readonly kinds: Readonly<Record<"asExpected" | "otherwise" | "refused" | "untried", string>>;
  readonly steps: {
    readonly apostropheInText: string;
    readonly apostropheInGeneral: string;
    readonly blankInText: string;
    readonly firstDay: string;
    readonly mixedFont: string;
    readonly merged600: string;
    readonly format200Areas: string;
    readonly formulaOfFormat: string;
    readonly hide3000Rows: string;
    readonly read90000Cells: string;
    readonly removeNoFilter: string;
    readonly page: string;
    readonly gridlines: string;
    readonly select: string;
    readonly hiddenName: string;
    readonly changeEvent: string;
    readonly undo: string;
    readonly removeSheet: string;
  };
}
