import type { Color, Fill } from "exceljs";
import { changeStyle, uniform } from "../areaStyle";
import { argbOf, hexOf } from "../color";
import type { Members } from "../hostObject";
import { AreaPart } from "./areaPart";

/** `RangeFormat.fill`. */
export class RangeFill extends AreaPart {
  readonly typeName = "RangeFill";
  protected readonly members = MEMBERS;

  clear(): void {
    changeStyle(this, ({ fill: _, ...style }) => style);
  }
}

function fillColor(fill: Fill | undefined): string {
  const color: Partial<Color> | undefined =
    fill?.type === "pattern" && fill.pattern !== "none" ? fill.fgColor : undefined;
  return hexOf(color) ?? "#FFFFFF";
}

const MEMBERS: Members<RangeFill> = {
  properties: {
    color: {
      get: (self) => uniform(self, ({ fill }) => fillColor(fill)),
      set: (self, color) => {
        if (color === "") {
          self.clear();
          return;
        }
        const fgColor = { argb: argbOf(color) };
        changeStyle(self, (style) => ({ ...style, fill: { type: "pattern", pattern: "solid", fgColor } }));
      },
    },
  },
  methods: {
    clear: (self) => {
      self.clear();
    },
  },
};
