import type { Border } from "exceljs";
import { fileStyle, styleOf } from "../borderStyle";
import { argbOf, hexOf } from "../color";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { invalidArgument } from "../officeError";
import { RulePart } from "./rulePart";

type Side = "top" | "bottom" | "left" | "right";

const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

export function requireConditionalBorder(index: string): Side {
  const side = SIDES[index];
  if (side === undefined) throw invalidArgument(`a conditional border “${index}”`);
  return side;
}

/** One edge in a conditional format; such lines are always thin. */
export class ConditionalRangeBorder extends RulePart {
  readonly typeName = "ConditionalRangeBorder";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    ruleId: string,
    readonly side: Side,
  ) {
    super(context, sheetId, ruleId);
  }

  get border(): Partial<Border> | undefined {
    return this.rule.style?.border?.[this.side];
  }

  set border(border: Partial<Border> | undefined) {
    this.restyle(({ border: held, ...style }) => {
      const sides = { ...held, [this.side]: border };
      if (border === undefined) Reflect.deleteProperty(sides, this.side);
      return { ...style, border: sides };
    });
  }
}

const MEMBERS: Members<ConditionalRangeBorder> = {
  properties: {
    color: {
      get: ({ border }) => hexOf(border?.color) ?? "#000000",
      set: (self, color) => {
        self.border = { style: self.border?.style ?? "thin", color: { argb: argbOf(color) } };
      },
    },
    sideIndex: { get: ({ side }) => Object.entries(SIDES).find(([, name]) => name === side)?.[0] },
    style: {
      get: ({ border }) => styleOf(border?.style),
      set: (self, value) => {
        const style = fileStyle(value, "Thin");
        self.border = style === undefined ? undefined : { ...self.border, style };
      },
    },
  },
};
