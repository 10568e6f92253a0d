import { isBlankCell } from "../../grid/cleanText";
import { valueAt, type Grid } from "../../grid/grid";
import { level2MarkReader } from "../cells/level2MarkReader";
import { Mark } from "../cells/mark";
import { headingParts } from "../headings/headingParts";
import type { Column } from "../layout";
import type { Roster } from "../roster";

/**
 * The columns of which either may be the one that tells level 2: one of accounts, whose heading says nothing of levels
 * ("Tài khoản VNeID"), and one of the days of level 2 ("Ngày lên mức 2"), where somebody has a yes in the first and
 * nothing in the second, be it that the day was not filled in or that level 2 was not reached. undefined: no such pair,
 * or the user has said which it is.
 */
export function undatedMarks(head: Grid, { layout, today }: Roster): readonly [Column, Column] | undefined {
  const { level2, level2Date } = layout.columns;
  if (level2 === undefined || level2Date === undefined || level2.chosen === true) return undefined;
  if (headingParts(level2.heading).level !== undefined || headingParts(level2Date.heading).level !== 2)
    return undefined;
  const read = level2MarkReader(layout, today);
  for (let row = layout.header.last + 1; row < head.top + head.rows.length; row++) {
    const isYes = read(valueAt(head, row, level2.index)) === Mark.yes;
    if (isYes && isBlankCell(valueAt(head, row, level2Date.index))) return [level2, level2Date];
  }
  return undefined;
}
