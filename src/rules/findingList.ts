import { fieldAt, FIELDS, type Field } from "../roster/field";
import type { Roster } from "../roster/roster";
import type { Cell, Finding } from "./finding";
import type { Rule } from "./rule";

/** The slice [from, to) of a finding list that one rule found. */
export interface FindingGroup {
  rule: string;
  severity: Finding["severity"];
  /** Whether the rule says how what it finds can be put right. */
  fixable: boolean;
  from: number;
  to: number;
}

const NO_FIELD = 255;

/**
 * Findings of one check, packed; objects are made only for what is shown. In order of rule (as in rules/index.ts), then
 * person.
 */
export class FindingList {
  readonly groups: readonly FindingGroup[];
  readonly length: number;

  /**
   * @param found per rule that found anything, in the order of the rules: the people and the one or two fields of each
   *   finding
   */
  constructor(
    private readonly roster: Roster,
    private readonly found: readonly PackedFindings[],
  ) {
    let length = 0;
    this.groups = found.map(({ rule, count }) => ({
      rule: rule.id,
      severity: rule.severity,
      fixable: rule.fix !== undefined,
      from: length,
      to: (length += count),
    }));
    this.length = length;
  }

  /** The finding at an index from 0 to `length` - 1. Throws RangeError outside. */
  at(index: number): Finding {
    const { packed, from } = this.placeOf(index);
    return packed.at(index - from, this.roster);
  }

  /** The cells of that finding alone, which costs less than the whole of it. */
  cellsAt(index: number): readonly Cell[] {
    const { packed, from } = this.placeOf(index);
    return packed.cellsAt(index - from, this.roster);
  }

  /** Goes through the cells that the findings of a group point at, without an object for any. */
  eachCell(group: FindingGroup, visit: (row: number, column: number) => void): void {
    this.found[this.groups.indexOf(group)]?.eachCell(this.roster, visit);
  }

  /** The person that finding is about. */
  personAt(index: number): number {
    const { packed, from } = this.placeOf(index);
    return packed.personAt(index - from);
  }

  private placeOf(index: number): { packed: PackedFindings; from: number } {
    const place = this.groups.findIndex(({ to }) => index < to);
    const group = this.groups[place];
    const packed = this.found[place];
    if (group === undefined || packed === undefined || index < 0) throw new RangeError(`no finding ${String(index)}`);
    return { packed, from: group.from };
  }
}

/** Findings of one rule while they are collected. */
export class PackedFindings {
  count = 0;
  private people = new Int32Array(64);
  private fields = new Uint8Array(128);

  constructor(readonly rule: Rule) {}

  add(person: number, field: Field, otherField?: Field): void {
    if (this.count === this.people.length) this.grow();
    this.people[this.count] = person;
    this.fields[this.count * 2] = FIELDS.indexOf(field);
    this.fields[this.count * 2 + 1] = otherField === undefined ? NO_FIELD : FIELDS.indexOf(otherField);
    this.count++;
  }

  personAt(index: number): number {
    return this.people[index] ?? 0;
  }

  at(index: number, roster: Roster): Finding {
    const person = this.personAt(index);
    const { id, severity } = this.rule;
    const cells = this.cellsAt(index, roster);
    const params = this.rule.params?.(roster, person, fieldAt(this.fields[index * 2])) ?? {};
    return { rule: id, severity, person, cells, params };
  }

  cellsAt(index: number, roster: Roster): Cell[] {
    return this.fieldsAt(index).map((field) => cellOf(roster, this.personAt(index), field));
  }

  eachCell({ row, layout }: Roster, visit: (row: number, column: number) => void): void {
    const columns = FIELDS.map((field) => layout.columns[field]?.index ?? -1);
    for (let place = 0; place < this.count * 2; place++) {
      const field = this.fields[place] ?? NO_FIELD;
      if (field !== NO_FIELD) visit(row[this.people[place >> 1] ?? 0] ?? 0, columns[field] ?? -1);
    }
  }

  private fieldsAt(index: number): Field[] {
    return [this.fields[index * 2], this.fields[index * 2 + 1]].filter((field) => field !== NO_FIELD).map(fieldAt);
  }

  private grow(): void {
    const people = new Int32Array(this.people.length * 2);
    people.set(this.people);
    this.people = people;
    const fields = new Uint8Array(this.fields.length * 2);
    fields.set(this.fields);
    this.fields = fields;
  }
}

function cellOf({ row, layout }: Roster, person: number, field: Field): Cell {
  const column = layout.columns[field];
  if (column === undefined) throw new Error(`a finding points at ${field}, which has no column`);
  return { row: row[person] ?? 0, column: column.index };
}
