import type { Font } from "exceljs";
import { argbOf, hexOf } from "../color";
import type { Members, Property } from "../hostObject";
import { apiNotFound, invalidArgument } from "../officeError";
import { RulePart } from "./rulePart";

/** The font of a conditional format: name and size cannot be changed by one. */
export class ConditionalRangeFont extends RulePart {
  readonly typeName = "ConditionalRangeFont";
  protected readonly members = MEMBERS;

  set(part: Partial<Font>): void {
    this.restyle((style) => ({ ...style, font: { ...style.font, ...part } }));
  }
}

function flag(key: "bold" | "italic" | "strike"): Property<ConditionalRangeFont> {
  return {
    get: ({ rule }) => rule.style?.font?.[key] === true,
    set: (self, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`conditional font.${key} is no boolean`);
      self.set({ [key]: value });
    },
  };
}

const MEMBERS: Members<ConditionalRangeFont> = {
  properties: {
    bold: flag("bold"),
    color: {
      get: ({ rule }) => hexOf(rule.style?.font?.color) ?? "",
      set: (self, color) => {
        self.set({ color: { argb: argbOf(color) } });
      },
    },
    italic: flag("italic"),
    strikethrough: flag("strike"),
    underline: {
      get: ({ rule }) => {
        const held = rule.style?.font?.underline;
        return held === undefined || held === false || held === "none"
          ? "None"
          : held === "double"
            ? "Double"
            : "Single";
      },
      set: (self, value) => {
        if (value !== "None" && value !== "Single" && value !== "Double")
          throw apiNotFound(`conditional font.underline “${String(value)}”`);
        self.set({ underline: value === "None" ? false : value === "Single" ? true : "double" });
      },
    },
  },
};
