import type { Border } from "exceljs";
import type { Block } from "../../book/block";
import { restyle, stylesWithin, type CellStyle } from "../../book/restyle";
import { fileStyle, requireWeight, styleOf, weightOf } from "../borderStyle";
import { argbOf, hexOf } from "../color";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { apiNotFound } from "../officeError";
import { AreaPart } from "./areaPart";

type Side = "top" | "left" | "bottom" | "right";
type BorderIndex = "EdgeTop" | "EdgeLeft" | "EdgeBottom" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const INDEXES: readonly string[] = [
  "EdgeTop",
  "EdgeLeft",
  "EdgeBottom",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export function requireBorderIndex(index: string): BorderIndex {
  if (!INDEXES.includes(index)) throw apiNotFound(`border “${index}”`);
  return index as BorderIndex;
}

/** The cells of a block on which a border lies, and on which of their sides. */
function sidesOf(index: BorderIndex, block: Block): [Block, Side][] {
  switch (index) {
    case "EdgeTop":
      return [[{ ...block, bottom: block.top }, "top"]];
    case "EdgeBottom":
      return [[{ ...block, top: block.bottom }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...block, right: block.left }, "left"]];
    case "EdgeRight":
      return [[{ ...block, left: block.right }, "right"]];
    case "InsideHorizontal":
      if (block.top === block.bottom) return [];
      return [
        [{ ...block, top: block.top + 1 }, "top"],
        [{ ...block, bottom: block.bottom - 1 }, "bottom"],
      ];
    case "InsideVertical":
      if (block.left === block.right) return [];
      return [
        [{ ...block, left: block.left + 1 }, "left"],
        [{ ...block, right: block.right - 1 }, "right"],
      ];
  }
}

/** One border of a range: an edge, or the lines between its cells. */
export class RangeBorder extends AreaPart {
  readonly typeName = "RangeBorder";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    blocks: readonly Block[],
    readonly index: BorderIndex,
  ) {
    super(context, sheetId, blocks);
  }

  /** Something of the border, null where it differs along the way. */
  uniform(pick: (border: Partial<Border> | undefined) => unknown): unknown {
    const values = new Set<unknown>();
    for (const block of this.blocks)
      for (const [cells, side] of sidesOf(this.index, block))
        for (const style of stylesWithin(this.grid, cells)) values.add(pick(style.border?.[side]));
    return values.size === 1 ? [...values][0] : null;
  }

  change(change: (border: Partial<Border> | undefined) => Partial<Border> | undefined): void {
    const grid = this.writableGrid();
    for (const block of this.blocks) {
      for (const [cells, side] of sidesOf(this.index, block))
        restyle(grid, cells, (style) => withSide(style, side, change));
      this.tellCells(block);
    }
  }
}

function withSide(
  style: CellStyle,
  side: Side,
  change: (border: Partial<Border> | undefined) => Partial<Border> | undefined,
): CellStyle {
  const { [side]: held, ...others } = style.border ?? {};
  const next = change(held);
  return { ...style, border: next === undefined ? others : { ...others, [side]: next } };
}

const MEMBERS: Members<RangeBorder> = {
  properties: {
    color: {
      get: (self) => self.uniform((border) => hexOf(border?.color) ?? "#000000"),
      set: (self, color) => {
        const argb = argbOf(color);
        self.change((border) => ({ style: border?.style ?? "thin", color: { argb } }));
      },
    },
    sideIndex: { get: ({ index }) => index },
    style: {
      get: (self) => self.uniform((border) => styleOf(border?.style)),
      set: (self, value) => {
        self.change((border) => {
          const style = fileStyle(value, weightOf(border?.style));
          return style === undefined ? undefined : { ...border, style };
        });
      },
    },
    weight: {
      get: (self) => self.uniform((border) => weightOf(border?.style)),
      set: (self, value) => {
        const weight = requireWeight(value);
        self.change((border) => {
          const held = styleOf(border?.style);
          const style = fileStyle(held === "None" ? "Continuous" : held, weight);
          return style === undefined ? border : { ...border, style };
        });
      },
    },
  },
};
