import type { Fill, FillPattern } from "exceljs";
import { argbOf, hexOf } from "../color";
import type { Members } from "../hostObject";
import { RulePart } from "./rulePart";

/** The fill of a conditional format. */
export class ConditionalRangeFill extends RulePart {
  readonly typeName = "ConditionalRangeFill";
  protected readonly members = MEMBERS;
}

/** In conditional formats a file keeps the colour of a solid fill as that of the background. */
function fillColor(fill: Fill | undefined): string | null {
  return fill?.type === "pattern" ? hexOf(fill.bgColor ?? fill.fgColor) : null;
}

const MEMBERS: Members<ConditionalRangeFill> = {
  properties: {
    color: {
      get: ({ rule }) => fillColor(rule.style?.fill) ?? "",
      set: (self, color) => {
        const fill: FillPattern = { type: "pattern", pattern: "solid", bgColor: { argb: argbOf(color) } };
        self.restyle((style) => ({ ...style, fill }));
      },
    },
  },
  methods: {
    clear: (self) => {
      self.restyle(({ fill: _, ...style }) => style);
    },
  },
};
