import { Book } from "../../workbench/book/book";
import { bookContents } from "../support/bookContents";
import { ROSTERS, rosterFile } from "../support/rosterFiles";

test.each(ROSTERS)("%s is saved as it was opened", async (name) => {
  const file = rosterFile(name);
  const book = await Book.open(file, `${name}.xlsx`);
  expect(book.losses).toEqual([]);
  expect(await bookContents(await book.save())).toEqual(await bookContents(file));
});
