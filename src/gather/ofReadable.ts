import { openBook, type FileBook } from "./openBook";
import { UnreadableFile, type Unreadable } from "./unreadableFile";

/**
 * What is told of a workbook that was read from a file, or why it cannot be read. Never rejects for what a file is
 * like.
 */
export async function ofReadable<Told>(
  bytes: Uint8Array,
  tell: (book: FileBook) => Told,
): Promise<Told | { kind: "unreadable"; why: Unreadable }> {
  let book: FileBook;
  try {
    book = await openBook(bytes);
  } catch (thrown) {
    if (thrown instanceof UnreadableFile) return { kind: "unreadable", why: thrown.why };
    throw thrown;
  }
  return tell(book);
}
