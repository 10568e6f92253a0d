import type { Block } from "../../book/block";
import type { HostContext } from "../hostContext";
import { SheetPart } from "./sheetPart";

/** An object that speaks of one or several blocks of a sheet: a range, range areas, and what hangs on them. */
export abstract class AreaPart extends SheetPart {
  constructor(
    context: HostContext,
    sheetId: string,
    readonly blocks: readonly Block[],
  ) {
    super(context, sheetId);
  }
}
