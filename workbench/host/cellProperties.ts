import { cellCount } from "../book/block";
import { MAX_CELLS, responseTooLarge } from "./payloadLimits";
import { queryObject, wantedOf } from "./queryObject";
import type { Area } from "./model/sheetPart";
import { invalidArgument } from "./officeError";

/**
 * The names asked for in `{ address: true, format: { font: { name: true } } }`, as paths; false ones are not asked for.
 */
function pathsOf(options: unknown, call: string): string[] {
  if (typeof options !== "object" || options === null) throw invalidArgument(`${call} without properties`);
  return Object.entries(options).flatMap(([name, wanted]: [string, unknown]) => {
    if (typeof wanted === "object" && wanted !== null) return pathsOf(wanted, call).map((path) => `${name}/${path}`);
    return wanted === true ? [name] : [];
  });
}

/** Answers are given in JavaScript's names, unlike those of load(). */
function camelCased(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.charAt(0).toLowerCase() + name.slice(1), camelCased(inner)]),
  );
}

/** `Range.getCellProperties`: what was asked for, of every cell. */
export function cellProperties(area: Area, options: unknown): unknown[][] {
  const wanted = wantedOf(pathsOf(options, "Range.getCellProperties"));
  const { block, context, sheetId } = area;
  if (cellCount(block) > MAX_CELLS) throw responseTooLarge();
  const lines: unknown[][] = [];
  for (let top = block.top; top <= block.bottom; top++) {
    const line: unknown[] = [];
    for (let left = block.left; left <= block.right; left++)
      line.push(
        camelCased(
          queryObject(context.range(sheetId, { top, left, bottom: top, right: left }), wanted, context.supports),
        ),
      );
    lines.push(line);
  }
  return lines;
}

/** `Range.getRowProperties` and `getColumnProperties`: what was asked for, of every whole row or column. */
export function lineProperties(area: Area, kind: "row" | "column", options: unknown): unknown[] {
  const wanted = wantedOf(pathsOf(options, `Range.get${kind === "row" ? "Row" : "Column"}Properties`));
  const { block, context, sheetId } = area;
  const [from, to] = kind === "row" ? [block.top, block.bottom] : [block.left, block.right];
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const line = from + place;
    const cells = kind === "row" ? { ...block, top: line, bottom: line } : { ...block, left: line, right: line };
    return camelCased(queryObject(context.range(sheetId, cells), wanted, context.supports));
  });
}
