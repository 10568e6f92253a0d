import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { Alignment, Fill, Font, Style } from "exceljs";
import { borderData } from "./borders";
import { cssColor } from "./color";
import { shownFormat } from "./numberFormat";

const HORIZONTAL: Partial<Record<Alignment["horizontal"], HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Partial<Record<Alignment["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const LINE = { s: BooleanNumber.TRUE };

function fontStyle(font: Partial<Font>): IStyleData {
  const color = cssColor(font.color);
  return {
    ...(font.name !== undefined && { ff: font.name }),
    ...(font.size !== undefined && { fs: font.size }),
    ...(font.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font.italic === true && { it: BooleanNumber.TRUE }),
    ...(font.underline !== undefined && font.underline !== false && font.underline !== "none" && { ul: LINE }),
    ...(font.strike === true && { st: LINE }),
    ...(color !== null && { cl: { rgb: color } }),
  };
}

/** The one colour in which the grid shows a fill: the first of a gradient, the foreground of a pattern. */
export function fillColor(fill: Fill | undefined): string | null {
  if (fill === undefined) return null;
  if (fill.type === "gradient") return cssColor(fill.stops[0]?.color);
  return fill.pattern === "none" ? null : (cssColor(fill.fgColor) ?? cssColor(fill.bgColor));
}

function alignmentStyle(alignment: Partial<Alignment>): IStyleData {
  const horizontal = alignment.horizontal && HORIZONTAL[alignment.horizontal];
  const vertical = alignment.vertical && VERTICAL[alignment.vertical];
  const rotation = alignment.textRotation;
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment.wrapText === true && { tb: WrapStrategy.WRAP }),
    ...(typeof rotation === "number" && rotation !== 0 && { tr: { a: rotation > 90 ? rotation - 90 : -rotation } }),
    ...(rotation === "vertical" && { tr: { a: 0, v: BooleanNumber.TRUE } }),
  };
}

/** A cell's look in Univer's terms. Where the file says nothing, Excel puts text at the bottom of a cell. */
export function cellStyle(style: Partial<Style>): IStyleData {
  const fill = fillColor(style.fill);
  const borders = borderData(style.border);
  return {
    vt: VerticalAlign.BOTTOM,
    ...(style.font && fontStyle(style.font)),
    ...(style.alignment && alignmentStyle(style.alignment)),
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(borders !== null && { bd: borders }),
    ...(style.numFmt && style.numFmt !== "General" && { n: { pattern: shownFormat(style.numFmt) } }),
  };
}
