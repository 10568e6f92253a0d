import type { Members } from "../hostObject";
import { AreaPart } from "./areaPart";

/** `RangeAreas.areas`. */
export class RangeCollection extends AreaPart {
  readonly typeName = "RangeCollection";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<RangeCollection> = {
  items: ({ context, sheetId, blocks }) => blocks.map((block) => context.range(sheetId, block)),
  methods: {
    getCount: ({ blocks }) => blocks.length,
    getItemAt: ({ context, sheetId, blocks }, call) => {
      const block = blocks[call.integer(0)];
      return block === undefined ? null : context.range(sheetId, block);
    },
  },
};
