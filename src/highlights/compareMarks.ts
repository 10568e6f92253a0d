import type { Block } from "../grid/block";
import { duplicateCitizenId } from "../rules/duplicate-citizen-id";
import { isAlways, type Mark } from "./highlight";

/** The areas of the marks that say the same of their cells, from the top, by what they say. */
function areasByMeaning(marks: readonly Mark[]): Map<string, Block[]> {
  const byMeaning = new Map<string, Block[]>();
  for (const { owner, formula, areas } of marks) {
    const [first] = areas;
    if (first === undefined) continue;
    // a formula is written for its first row
    const meaning = formula.replaceAll(new RegExp(`(\\$[A-Z]+)${String(first.top + 1)}(?!\\d)`, "gu"), "$1");
    const key = `${owner} ${String(first.left)} ${meaning}`;
    const known = byMeaning.get(key);
    if (known === undefined) byMeaning.set(key, [...areas]);
    else for (const area of areas) known.push(area);
  }
  for (const areas of byMeaning.values()) areas.sort((a, b) => a.top - b.top);
  return byMeaning;
}

/** Whether every row of some areas of a column, from the top, is in one of others. */
function covers(areas: readonly Block[], others: readonly Block[]): boolean {
  let at = 0;
  return others.every(({ top, bottom }) => {
    while ((areas[at]?.bottom ?? Infinity) < top) at++;
    const area = areas[at];
    return area !== undefined && area.top <= top && area.bottom >= bottom;
  });
}

function coverAll(marks: readonly Mark[], others: readonly Mark[]): boolean {
  const known = areasByMeaning(marks);
  return [...areasByMeaning(others)].every(([meaning, areas]) => covers(known.get(meaning) ?? [], areas));
}

/** Whether each cell has the same marks. */
export function areSameMarks(marks: readonly Mark[], others: readonly Mark[]): boolean {
  return coverAll(marks, others) && coverAll(others, marks);
}

/**
 * Whether a sheet shows something other than what was found: a cell that has no mark, or one that keeps what no formula
 * takes off. A mark whose formula turns false by itself is left out: it goes when its cell is put right.
 * @param drawn what the sheet bears
 * @param wanted what is planned by now
 */
export function areMarksOld(drawn: readonly Mark[], wanted: readonly Mark[]): boolean {
  return !coverAll(drawn, wanted) || !coverAll(wanted, drawn.filter(waitsForCheck));
}

/** An ID that is nobody else's any more keeps the mark of one that is, unless it is cleared. */
function waitsForCheck(mark: Mark): boolean {
  return isAlways(mark) || mark.owner === duplicateCitizenId.id;
}
