/**
 * Why nothing can be read of a file: it is of Excel 97 (.xls), behind a password, no workbook or a damaged one, or too
 * large to be a roster (packed, unpacked, or because something stands far away on a sheet); it is not where it was
 * chosen any more, or was changed since; or the program has a fault.
 */
export type Unreadable = "old" | "locked" | "broken" | "tooLarge" | "gone" | "fault";

/** A file of which nothing can be read. */
export class UnreadableFile extends Error {
  constructor(
    readonly why: Unreadable,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read: ${why}.`, options);
    this.name = "UnreadableFile";
  }
}
