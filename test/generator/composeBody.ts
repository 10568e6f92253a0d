import type { Line } from "./line";
import type { RosterPlan, Table } from "./rosterPlan";
import type { WrittenPerson } from "./says";

/** A row below the headings. */
export type BodyRow =
  | { kind: "person"; written: WrittenPerson }
  | { kind: "line"; line: Line }
  | { kind: "headings" }
  | { kind: "restart" };

const asRows = (lines: readonly Line[]): BodyRow[] => lines.map((line) => ({ kind: "line", line }));

function runsOfUnits(people: readonly WrittenPerson[]): WrittenPerson[][] {
  const runs: WrittenPerson[][] = [];
  for (const written of people) {
    const run = runs.at(-1);
    if (run?.[0]?.person.unit === written.person.unit) run.push(written);
    else runs.push([written]);
  }
  return runs;
}

function unitRows(run: readonly WrittenPerson[], index: number, plan: RosterPlan, table: Table): BodyRow[] {
  const { sections, subtotal } = plan;
  const sum = subtotal === null ? [] : asRows([subtotal.line(run.length, table)]);
  const heading = sections === null ? [] : asRows(sections.lines(run[0]?.person.unit ?? "", index, table));
  const people = run.map((written): BodyRow => ({ kind: "person", written }));
  const restart: BodyRow[] = sections === null ? [] : [{ kind: "restart" }];
  return [
    ...heading,
    ...restart,
    ...(subtotal?.where === "above" ? sum : []),
    ...people,
    ...(subtotal?.where === "below" ? sum : []),
  ];
}

/** Puts the headings again, and what stands above them, before every so many-th person. */
function withRepeats(rows: readonly BodyRow[], { repeat }: RosterPlan, table: Table): BodyRow[] {
  if (repeat === null) return [...rows];
  let people = 0;
  return rows.flatMap((row): BodyRow[] => {
    if (row.kind !== "person" || people++ === 0 || (people - 1) % repeat.every > 0) return [row];
    return [...asRows(repeat.lines((people - 1) / repeat.every, table)), { kind: "headings" }, row];
  });
}

/** All rows below the headings: people, and the section rows, sums and repeated headings among them. */
export function composeBody(people: readonly WrittenPerson[], plan: RosterPlan, table: Table): BodyRow[] {
  const units = runsOfUnits(people).flatMap((run, index) => unitRows(run, index, plan, table));
  const { total } = plan;
  const sum = total === null ? [] : asRows([total.line(people.length, table)]);
  return [
    ...(total?.where === "above" ? sum : []),
    ...withRepeats(units, plan, table),
    ...(total?.where === "below" ? sum : []),
    ...asRows(plan.below(table)),
  ];
}
