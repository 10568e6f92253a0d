import type { Worksheet } from "exceljs";
import { filterBlock } from "../autoFilter";
import { blockAddress } from "../blockAddress";
import { internals, tablesOf } from "../gridInternals";
import { addPageBreak, clearPageBreaks, pageBreakRows } from "../pageBreaks";
import type { HeldText } from "./heldText";
import { moveAddress } from "./moveAddresses";
import { movedRow } from "./rowMove";

/** What lies on the sheet whose rows move and is no cell: tables, the filter, page breaks, pictures. */
export function layoutTexts(grid: Worksheet): HeldText[] {
  return [pageBreaks(grid), filter(grid), ...tables(grid), ...pictures(grid)];
}

/** A page break goes with the row below it. */
function pageBreaks(grid: Worksheet): HeldText {
  return {
    get: () => JSON.stringify(pageBreakRows(grid)),
    set: (text) => {
      clearPageBreaks(grid);
      for (const row of JSON.parse(text) as number[]) addPageBreak(grid, row);
    },
    move: (text, move) => {
      const rows = (JSON.parse(text) as number[]).map((row) => movedRow(move, row));
      return JSON.stringify(rows.filter((row) => row !== null));
    },
  };
}

function filter(grid: Worksheet): HeldText {
  return {
    get: () => {
      const block = filterBlock(grid);
      return block === null ? "" : blockAddress(block);
    },
    set: (address) => {
      internals(grid).autoFilter = address === "" ? null : address;
    },
    move: moveAddress,
  };
}

function tables(grid: Worksheet): HeldText[] {
  return tablesOf(grid).flatMap((table) => {
    const range: HeldText = {
      get: () => table.tableRef,
      set: (ref) => {
        table.tableRef = ref;
      },
      move: moveAddress,
    };
    if (table.autoFilterRef === undefined) return [range];
    const buttons: HeldText = {
      get: () => table.autoFilterRef ?? "",
      set: (ref) => {
        table.autoFilterRef = ref;
      },
      move: moveAddress,
    };
    return [range, buttons];
  });
}

interface Anchor {
  nativeRow: number;
}

/** Pictures move with the cells under them; what they covered of rows that have gone they lose. */
function pictures(grid: Worksheet): HeldText[] {
  const anchors = grid.getImages().flatMap(({ range }) => {
    const { tl, br, editAs } = range as unknown as { tl: Anchor; br?: Anchor; editAs?: string };
    return editAs === "absolute" ? [] : br === undefined ? [tl] : [tl, br];
  });
  return anchors.map((anchor) => ({
    get: () => String(anchor.nativeRow),
    set: (row) => {
      anchor.nativeRow = Number(row);
    },
    move: (row, move) => String(movedRow(move, Number(row)) ?? move.at),
  }));
}
