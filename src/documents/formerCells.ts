import { blockOfAddress } from "../grid/address";
import type { FormerSheet } from "./formerSheet";
import { namePrefix, placeOf } from "./markNames";

/** A name of a sheet's own, as Excel and files give it: `formula` is what it refers to, "='Sheet 1'!$A$1". */
interface NamedItem {
  name: string;
  formula: unknown;
  comment: string;
}

/** The named cells of a sheet that bears a mark, out of the names that are the sheet's own. */
export function formerCells(mark: string, sheetName: string, items: readonly NamedItem[]): FormerSheet["names"] {
  const prefix = namePrefix(mark);
  const ours = items.filter(({ name }) => name.startsWith(prefix));
  return new Map(
    ours.map(({ name, formula, comment }) => {
      const place = placeOf(String(formula));
      const block = place?.sheetName === sheetName ? blockOfAddress(place.cells) : null;
      return [name.slice(prefix.length), { block, said: comment }];
    }),
  );
}
