import { cellCount, type Block } from "../../book/block";
import { blockAddress } from "../../book/blockAddress";
import { quotedSheetName } from "../../book/sheetReference";
import { clearCells } from "../clearCells";
import type { Members } from "../hostObject";
import { AreaPart } from "./areaPart";
import { ConditionalFormatCollection } from "./conditionalFormatCollection";
import { DataValidation } from "./dataValidation";
import { RangeCollection } from "./rangeCollection";
import { RangeFormat } from "./rangeFormat";

/** Several blocks of one sheet. */
export class RangeAreas extends AreaPart {
  readonly typeName = "RangeAreas";
  protected readonly members = MEMBERS;

  override identity(tracked: boolean): Readonly<Record<string, string>> {
    return tracked ? { _ReferenceId: this.context.keep(this) } : {};
  }

  get address(): string {
    const sheet = quotedSheetName(this.sheet.name);
    return this.blocks.map((block: Block) => `${sheet}!${blockAddress(block)}`).join(",");
  }
}

const MEMBERS: Members<RangeAreas> = {
  properties: {
    address: { get: ({ address }) => address },
    areaCount: { get: ({ blocks }) => blocks.length },
    cellCount: { get: ({ blocks }) => blocks.reduce((sum, block) => sum + cellCount(block), 0) },
  },
  objects: {
    areas: ({ context, sheetId, blocks }) => new RangeCollection(context, sheetId, blocks),
    conditionalFormats: ({ context, sheetId, blocks }) => new ConditionalFormatCollection(context, sheetId, blocks),
    dataValidation: ({ context, sheetId, blocks }) => new DataValidation(context, sheetId, blocks),
    format: ({ context, sheetId, blocks }) => new RangeFormat(context, sheetId, blocks),
    worksheet: ({ context, sheetId }) => context.worksheet(sheetId),
  },
  methods: {
    _KeepReference: () => null,
    clear: (self, call) => {
      clearCells(self, call.optionalString(0) ?? "All");
    },
  },
};
