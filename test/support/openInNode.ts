import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { startOfficeInNode } from "./startOfficeInNode";

/** Opens a workbook in the emulated Excel, with the genuine client in this process talking to it. */
export async function openInNode(
  file: Uint8Array,
  fileName = "danh-sach.xlsx",
): Promise<{ book: Book; host: OfficeHost }> {
  const host = new OfficeHost();
  const book = await Book.open(file, fileName);
  host.book = book;
  startOfficeInNode(host);
  return { book, host };
}
