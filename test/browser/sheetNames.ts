import type { Workbench } from "./workbench";

/** Gives each of two sheets the name of the other, as a user may do at any time. */
export async function swapNames({ page }: Workbench, one: string, other: string): Promise<void> {
  await page.evaluate(
    ([a, b]) => {
      const { book } = window.workbench;
      const [first, second] = [book?.findByName(a)?.grid, book?.findByName(b)?.grid];
      if (!book || !first || !second) throw new Error("there are no such sheets");
      first.name = "~";
      second.name = a;
      first.name = b;
      book.changes.tell({ kind: "sheets" });
    },
    [one, other] as const,
  );
}
