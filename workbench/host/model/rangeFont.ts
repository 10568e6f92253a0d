import type { Font } from "exceljs";
import { changeStyle, uniform } from "../areaStyle";
import { argbOf, hexOf } from "../color";
import type { Members, Property } from "../hostObject";
import { apiNotFound, invalidArgument } from "../officeError";
import { AreaPart } from "./areaPart";

/** `RangeFormat.font`. */
export class RangeFont extends AreaPart {
  readonly typeName = "RangeFont";
  protected readonly members = MEMBERS;

  set(part: Partial<Font>): void {
    const { normalFont } = this.context.book;
    changeStyle(this, (style) => ({ ...style, font: { ...normalFont, ...style.font, ...part } }));
  }
}

function flag(key: "bold" | "italic" | "strike"): Property<RangeFont> {
  return {
    get: (self) => uniform(self, ({ font }) => font?.[key] === true),
    set: (self, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`font.${key} is no boolean`);
      self.set({ [key]: value });
    },
  };
}

function underlineName(held: Font["underline"] | undefined): string {
  if (held === undefined || held === false || held === "none") return "None";
  return held === "double" ? "Double" : "Single";
}

const MEMBERS: Members<RangeFont> = {
  properties: {
    bold: flag("bold"),
    color: {
      get: (self) => uniform(self, ({ font }) => hexOf(font?.color) ?? "#000000"),
      set: (self, color) => {
        self.set({ color: { argb: argbOf(color) } });
      },
    },
    italic: flag("italic"),
    name: {
      get: (self) => uniform(self, ({ font }) => font?.name ?? self.context.book.normalFont.name),
      set: (self, name) => {
        if (typeof name !== "string" || name === "") throw invalidArgument("font.name is no text");
        self.set({ name });
      },
    },
    size: {
      get: (self) => uniform(self, ({ font }) => font?.size ?? self.context.book.normalFont.size),
      set: (self, size) => {
        if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument("font.size");
        self.set({ size });
      },
    },
    strikethrough: flag("strike"),
    underline: {
      get: (self) => uniform(self, ({ font }) => underlineName(font?.underline)),
      set: (self, value) => {
        if (value !== "None" && value !== "Single" && value !== "Double")
          throw apiNotFound(`font.underline “${String(value)}”`);
        self.set({ underline: value === "None" ? false : value === "Single" ? true : "double" });
      },
    },
  },
};
