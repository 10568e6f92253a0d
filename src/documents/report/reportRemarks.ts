import type { FormerSheet } from "../formerSheet";
import { textOf } from "./readBlanks";
import { blankHash } from "./reportBlanks";

/** The column of what a line is about. */
const ITEM = 1;

/** What the names of remarks begin with, on the sheet. For ever. */
const PREFIX = "remark.";

/** The name of the cell that holds the remark of a line. */
export const remarkName = (item: string, prefix = PREFIX): string => prefix + blankHash(item);

/** Remarks that were typed over those of a table of the report, by their lines. */
export class ReportRemarks {
  private readonly typed = new Map<string, { item: string; text: string }>();

  /**
   * @param former the sheet that is written over
   * @param prefix what the names of the table's remarks begin with
   */
  constructor(
    { cells, names }: FormerSheet,
    private readonly prefix = PREFIX,
  ) {
    for (const [name, { block, said }] of names) {
      if (!name.startsWith(prefix) || block === null) continue;
      const row = cells[block.top];
      const text = textOf(row, block.left, block.right + 1);
      if (text.trim() !== "" && blankHash(text) !== said)
        this.typed.set(name, { item: textOf(row, ITEM, ITEM + 1), text });
    }
  }

  /** Whether any is left to be taken. */
  get any(): boolean {
    return this.typed.size > 0;
  }

  /** The remark of a line: the one that was typed, else `own`. */
  take(item: string, own: string): string {
    const name = remarkName(item, this.prefix);
    const text = this.typed.get(name)?.text ?? own;
    this.typed.delete(name);
    return text;
  }

  /** Remarks whose lines the report no longer has. */
  get unplaced(): readonly string[] {
    return [...this.typed.values()].map(({ item, text }) => `${text}: ${item}`);
  }
}
