import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { SheetPart } from "./sheetPart";

/** A page break that somebody set. */
export class PageBreak extends SheetPart {
  readonly typeName = "PageBreak";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    /** The row above which the page ends, from 0. */
    readonly row: number,
  ) {
    super(context, sheetId);
  }
}

const MEMBERS: Members<PageBreak> = {
  properties: { rowIndex: { get: ({ row }) => row } },
};
