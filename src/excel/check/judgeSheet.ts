import { findLayout } from "../../roster/columns/findLayout";
import type { Layout } from "../../roster/layout";
import type { LayoutChoice } from "../../roster/layoutChoice";
import { sheetFindings } from "../../rules/sheetFindings";
import type { CheckResult } from "./checkResult";
import { recallColumns } from "../columns/columnMemory";
import { judgePeople } from "./judgePeople";
import type { SheetHead } from "./readHead";
import type { ReadOptions } from "./readOptions";
import type { PeopleRead } from "./readPeople";
import { shapeOfSheet } from "./shapeOfSheet";

export interface CheckOptions extends ReadOptions {
  /** What the user changed of the layout; without it, what is remembered of this form. */
  choice?: LayoutChoice;
  /** Whether to-dos get their quiet colour. */
  highlightToDos: boolean;
}

export function resultOfEmptySheet({ id, name }: Pick<Excel.Worksheet, "id" | "name">): CheckResult {
  return { sheetName: name, sheetId: id, sheetFindings: sheetFindings(null), checked: null, kept: null };
}

/**
 * All that a check finds out, of a sheet whose head has been read; the highlights are not set yet.
 * @param read reads the people below the header
 */
export async function judgeSheet(
  head: SheetHead,
  options: CheckOptions,
  read: (layout: Layout) => Promise<PeopleRead>,
): Promise<CheckResult> {
  const { name: sheetName, id: sheetId } = head.sheet;
  const remembered = options.choice === undefined ? recallColumns(sheetName, head.head) : undefined;
  const layout = findLayout(head.head, options.choice ?? remembered?.choice);
  const people = layout && (await read(layout));
  const result = {
    sheetName,
    sheetId,
    sheetFindings: sheetFindings(people?.roster ?? null),
    report: head.report,
    ...(remembered && { remembered }),
  };
  if (people === undefined || people.roster.count === 0) return { ...result, checked: null, kept: null };
  const judged = await judgePeople(people.roster, options.highlightToDos, options.signal);
  return {
    ...result,
    checked: { ...judged, highlighted: !head.protected },
    kept: { shape: shapeOfSheet(head, people.roster.layout), rows: people.rows },
  };
}
