import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { Style } from "exceljs";
import { borderData } from "../../convert/borders";
import { cssColor } from "../../convert/color";

/** The look that a conditional format gives. Unlike a cell, it keeps its fill in the background colour. */
export function ruleStyle(style: Partial<Style> | undefined): IStyleBase {
  const { font, fill, border } = style ?? {};
  const background = fill?.type === "pattern" ? (cssColor(fill.bgColor) ?? cssColor(fill.fgColor)) : null;
  const color = cssColor(font?.color);
  const borders = borderData(border);
  return {
    ...(background !== null && { bg: { rgb: background } }),
    ...(color !== null && { cl: { rgb: color } }),
    ...(font?.bold === true && { bl: BooleanNumber.TRUE }),
    ...(font?.italic === true && { it: BooleanNumber.TRUE }),
    ...(font?.strike === true && { st: { s: BooleanNumber.TRUE } }),
    ...(font?.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(borders !== null && { bd: borders }),
  };
}
