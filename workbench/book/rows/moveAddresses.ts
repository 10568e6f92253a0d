import { blockAddress, parseBlock, parseBlocks } from "../blockAddress";
import { movedBlock, type RowMove } from "./rowMove";

/** One address without a sheet after rows have moved; "" where nothing is left of it. What is no address stays. */
export function moveAddress(address: string, move: RowMove): string {
  const block = parseBlock(address);
  if (block === null) return address;
  const moved = movedBlock(move, block);
  return moved === null ? "" : blockAddress(moved);
}

/** A list of addresses, separated by blanks as in `sqref`; "" where nothing is left. */
export function moveAddresses(list: string, move: RowMove): string {
  return parseBlocks(list)
    .map((block) => movedBlock(move, block))
    .filter((block) => block !== null)
    .map(blockAddress)
    .join(" ");
}

/**
 * How many rows the first cell of a list of addresses moves; where that cell goes, the first one that is left takes its
 * part.
 */
export function movedRows(list: string, moved: string): number {
  return (parseBlocks(moved)[0]?.top ?? 0) - (parseBlocks(list)[0]?.top ?? 0);
}
