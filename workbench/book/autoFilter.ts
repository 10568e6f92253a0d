import type { Worksheet } from "exceljs";
import { boundingBlock, type Block } from "./block";
import { parseBlock } from "./blockAddress";
import { internals } from "./gridInternals";

interface Corner {
  row: number;
  column: number;
}

/** What the filter buttons of a sheet are over, headings included; null where it has none. */
export function filterBlock(grid: Worksheet): Block | null {
  const filter = internals(grid).autoFilter;
  if (typeof filter === "string") return parseBlock(filter);
  if (typeof filter !== "object" || filter === null) return null;
  const { from, to } = filter as { from: string | Corner; to: string | Corner };
  return boundingBlock([corner(from), corner(to)]);
}

function corner(place: string | Corner): Block {
  const parsed = typeof place === "string" ? parseBlock(place) : null;
  if (parsed !== null) return parsed;
  const { row, column } = typeof place === "string" ? { row: 1, column: 1 } : place;
  return { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
}
