import { foldText } from "../../grid/foldText";
import type { LeftOut, People } from "../roster";
import type { PersonElsewhere } from "../personElsewhere";

/**
 * Of those who stand outside a roster, whom it leaves out. Somebody who is among its people too, by the ID or else by
 * the name, is counted.
 * @param names of the people, as they stand in the cells
 */
export function leftOut(
  above: readonly PersonElsewhere[],
  below: readonly PersonElsewhere[],
  { idNumber }: Pick<People, "idNumber">,
  names: readonly string[],
): LeftOut[] {
  if (above.length + below.length === 0) return [];
  const [ids, folded] = [new Set(idNumber), new Set(names.map(foldText))];
  const isLeftOut = ({ id, name }: PersonElsewhere): boolean => (id === 0 ? !folded.has(name) : !ids.has(id));
  return [
    { where: "above" as const, people: above.filter(isLeftOut) },
    { where: "below" as const, people: below.filter(isLeftOut) },
  ].flatMap(({ where, people: [first, ...others] }) =>
    first === undefined ? [] : [{ where, row: first.row, people: others.length + 1 }],
  );
}
