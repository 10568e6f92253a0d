import { autofitColumns } from "../autofit";
import { clearColumnWidths, clearRowHeights, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "../lineSizes";
import { changeStyle, uniform } from "../areaStyle";
import type { Members, Property } from "../hostObject";
import { invalidArgument } from "../officeError";
import { AreaPart } from "./areaPart";
import { RangeBorderCollection } from "./rangeBorderCollection";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";

/** `Range.format` and `RangeAreas.format`. A property is null where the cells differ. */
export class RangeFormat extends AreaPart {
  readonly typeName = "RangeFormat";
  protected readonly members = MEMBERS;
}

type AlignmentKey = "horizontal" | "vertical" | "wrapText" | "indent" | "shrinkToFit" | "textRotation";

/** A part of the alignment: how Office.js has it, and how the file. */
function aligned(
  key: AlignmentKey,
  read: (held: unknown) => unknown,
  write: (value: unknown) => unknown,
): Property<RangeFormat> {
  return {
    get: (self) => uniform(self, (style) => read(style.alignment?.[key])),
    set: (self, value) => {
      const held = write(value);
      changeStyle(self, (style) => ({
        ...style,
        alignment: { ...style.alignment, [key]: held },
      }));
    },
  };
}

/** Names of Office.js by those of the file. */
const HORIZONTAL: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  middle: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

function named(
  names: Readonly<Record<string, string>>,
  otherwise: string,
  what: string,
): [(held: unknown) => unknown, (value: unknown) => unknown] {
  return [
    (held) => names[String(held)] ?? otherwise,
    (value) => {
      const found = Object.entries(names).find(([, name]) => name === value);
      if (found === undefined) throw invalidArgument(`${what} “${String(value)}”`);
      return found[0];
    },
  ];
}

function booleanOf(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("a format that is no boolean");
  return value;
}

function numberOf(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument("a format that is no number");
  return value;
}

const MEMBERS: Members<RangeFormat> = {
  properties: {
    columnWidth: {
      get: (self) => columnWidth(self),
      set: (self, width) => {
        setColumnWidth(self, numberOf(width));
      },
    },
    horizontalAlignment: aligned("horizontal", ...named(HORIZONTAL, "General", "horizontalAlignment")),
    indentLevel: aligned("indent", (held) => held ?? 0, numberOf),
    rowHeight: {
      get: (self) => rowHeight(self),
      set: (self, height) => {
        setRowHeight(self, numberOf(height));
      },
    },
    shrinkToFit: aligned("shrinkToFit", (held) => held === true, booleanOf),
    textOrientation: aligned("textRotation", (held) => (held === "vertical" ? 180 : (held ?? 0)), numberOf),
    useStandardHeight: {
      set: (self, value) => {
        // Excel ignores false as well: a height is given by setting one.
        if (typeof value !== "boolean") throw invalidArgument("useStandardHeight is no boolean");
        if (value) clearRowHeights(self);
      },
    },
    useStandardWidth: {
      set: (self, value) => {
        if (typeof value !== "boolean") throw invalidArgument("useStandardWidth is no boolean");
        if (value) clearColumnWidths(self);
      },
    },
    verticalAlignment: aligned("vertical", ...named(VERTICAL, "Bottom", "verticalAlignment")),
    wrapText: aligned("wrapText", (held) => held === true, booleanOf),
  },
  objects: {
    borders: ({ context, sheetId, blocks }) => new RangeBorderCollection(context, sheetId, blocks),
    fill: ({ context, sheetId, blocks }) => new RangeFill(context, sheetId, blocks),
    font: ({ context, sheetId, blocks }) => new RangeFont(context, sheetId, blocks),
  },
  methods: {
    autofitColumns: (self) => {
      autofitColumns(self);
    },
    autofitRows: (self) => {
      // A row without a height of its own is as high as what it holds: whoever shows it decides.
      clearRowHeights(self);
    },
  },
};
