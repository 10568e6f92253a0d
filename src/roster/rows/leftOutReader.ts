import type { PersonElsewhere } from "../personElsewhere";
import type { GoneList, LeftOut, People } from "../roster";
import { leftOut } from "./leftOut";
import { isListTitle, isOfThoseGone } from "./listTitle";
import { PeopleElsewhere } from "./peopleElsewhere";
import type { FilledCell } from "./rowBlock";

/** Counts those who stand on the sheet and are none of the roster's people: they are told. */
export class LeftOutReader {
  readonly goneLists: GoneList[] = [];
  /** The last of them, while its people stand below it. */
  private gone: GoneList | null = null;
  private readonly elsewhere = new PeopleElsewhere();
  private readonly below: PersonElsewhere[] = [];
  private within: LeftOut | null = null;

  /** Whether those below have left. */
  get areGone(): boolean {
    return this.gone !== null;
  }

  meetGone(): void {
    if (this.gone !== null) this.gone.people++;
  }

  beginGone(row: number): void {
    this.gone = { row, people: 0 };
    this.goneLists.push(this.gone);
  }

  endGone(): void {
    this.gone = null;
  }

  meetHeadings(cells: readonly FilledCell[]): boolean {
    return this.elsewhere.meetHeadings(cells);
  }

  meetWithin(row: number, people: number): void {
    this.within = { where: "within", row: this.within?.row ?? row, people: (this.within?.people ?? 0) + people };
  }

  /** A row below the end of the roster. */
  meetBelow(cells: readonly FilledCell[], row: number): void {
    const [title] = cells;
    if (title !== undefined && cells.length === 1) {
      if (isOfThoseGone(title.text)) this.beginGone(row);
      else if (isListTitle(title.text)) this.endGone();
    }
    if (this.meetHeadings(cells)) return;
    const person = this.elsewhere.personIn(cells, row);
    if (person === null) return;
    if (this.gone === null) this.below.push(person);
    else this.gone.people++;
  }

  /** @param names of the people, as they stand in the cells */
  found(above: readonly PersonElsewhere[], people: Pick<People, "idNumber">, names: readonly string[]): LeftOut[] {
    return [...(this.within === null ? [] : [this.within]), ...leftOut(above, this.below, people, names)];
  }
}
