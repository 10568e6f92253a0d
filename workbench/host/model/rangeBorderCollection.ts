import type { Members } from "../hostObject";
import { AreaPart } from "./areaPart";
import { RangeBorder, requireBorderIndex } from "./rangeBorder";

/** `RangeFormat.borders`. */
export class RangeBorderCollection extends AreaPart {
  readonly typeName = "RangeBorderCollection";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<RangeBorderCollection> = {
  indexer: ({ context, sheetId, blocks }, call) =>
    new RangeBorder(context, sheetId, blocks, requireBorderIndex(call.string(0))),
};
