/** States in which Excel refuses some of what an add-in asks, or lets it wait. Several may hold at once. */
export const HOST_MODES = [
  /** A cell is being edited: with `delayForCellEdit` requests wait until that ends, without they are refused. */
  "cell-editing",
  /**
   * The window of another workbook is in front: nothing can be selected, activated, added or frozen, and names have no
   * range.
   */
  "other-workbook",
  /** The workbook may only be looked at. */
  "read-only",
  /** No printer is known: page set-up is refused. */
  "no-printer",
  /** Conditional formats that came with the file cannot be listed, looked at or deleted (office-js #5222, #6835). */
  "unreadable-formats",
  /**
   * "" written into a cell of the format "@" leaves a text of no length there, as in Excel for Mac (office-js #1943).
   */
  "empty-texts",
  /**
   * The apostrophe before a text that is written into a cell of the format "@" stays in it. Whether any Excel does so
   * is not known.
   */
  "kept-apostrophes",
] as const;

export type HostMode = (typeof HOST_MODES)[number];
