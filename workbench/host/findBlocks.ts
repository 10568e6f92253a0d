import type { Block } from "../book/block";
import { parseBlock } from "../book/blockAddress";
import type { Book, BookSheet } from "../book/book";
import { invalidArgument } from "./officeError";

/** Excel reads no more of an address list than this. */
const MAX_LENGTH = 8192;

/**
 * The blocks of an address ("A1", "A1:B2,C5", "Sheet1!A:C", a defined name) on a sheet. Anything else is
 * InvalidArgument.
 */
export function findBlocks(book: Book, sheet: BookSheet, address: string): Block[] {
  if (address.length > MAX_LENGTH) throw invalidArgument(`an address of ${String(address.length)} characters`);
  return address.split(",").map((part) => {
    const block = parseBlock(onSheet(part.trim(), sheet)) ?? blockOfName(book, sheet, part.trim());
    if (block === null) throw invalidArgument(`“${part}” is no address on ${sheet.name}`);
    return block;
  });
}

/** An address without the name of its sheet; of another sheet, nothing is left. */
function onSheet(address: string, sheet: BookSheet): string {
  const [, quoted, plain, cells] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address) ?? [];
  if (cells === undefined) return address;
  const name = quoted?.replace(/''/g, "'") ?? plain ?? "";
  return name.toLowerCase() === sheet.name.toLowerCase() ? cells : "";
}

function blockOfName(book: Book, sheet: BookSheet, name: string): Block | null {
  const found = book.names.find(
    (item) => item.name.toLowerCase() === name.toLowerCase() && (item.sheetId === null || item.sheetId === sheet.id),
  );
  return found === undefined ? null : parseBlock(onSheet(found.refersTo, sheet));
}
