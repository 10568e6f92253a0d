import type { Block } from "../../book/block";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { rowsHidden } from "../hiddenLines";
import { SheetPart } from "./sheetPart";

/**
 * `Table.autoFilter`, to be looked at. Of its criteria nothing is known here: rows hidden in the table are taken for
 * filtered out.
 */
export class TableFilter extends SheetPart {
  readonly typeName = "AutoFilter";
  protected readonly members = MEMBERS;

  /** @param block what the filter is over; null: the table has no filter buttons */
  constructor(
    context: HostContext,
    sheetId: string,
    readonly block: Block | null,
  ) {
    super(context, sheetId);
  }
}

const MEMBERS: Members<TableFilter> = {
  properties: {
    enabled: { get: ({ block }) => block !== null },
    isDataFiltered: { get: ({ grid, block }) => block !== null && rowsHidden(grid, block) !== false },
  },
};
