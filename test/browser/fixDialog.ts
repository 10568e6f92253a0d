import { expect, type Locator, type Page } from "@playwright/test";
import { fixes as viFixes } from "../../src/text/vi/fixes";
import type { Workbench } from "./workbench";

/** The preview of fixes. */
export function dialog({ pane }: Workbench): Locator {
  return pane.getByRole("dialog", { name: viFixes.title });
}

/** Confirms the preview, whose button says how many cells it writes. */
export async function writeCells(workbench: Workbench, count: number): Promise<void> {
  await dialog(workbench)
    .getByRole("button", { name: viFixes.write(String(count)), exact: true })
    .click();
  await expect(dialog(workbench)).toHaveCount(0);
}

/** Presses a choice in the row of the finding that the user is at: it is written at once. */
export async function decide({ pane }: Workbench, cell: string, choice: string): Promise<void> {
  const choices = pane.getByRole("group", { name: viFixes.decide(cell), exact: true });
  await choices.getByRole("button", { name: choice, exact: true }).click();
}

/** The preview's table, a line a row: "Ô | Cũ | Mới"; below each cell whose it is. */
export async function shownFixes(workbench: Workbench): Promise<string[]> {
  await expect(dialog(workbench).getByRole("table")).toBeVisible();
  const rows = await dialog(workbench).getByRole("table").getByRole("row").all();
  return Promise.all(
    // the first column has the ticks
    rows.map(async (row) =>
      (await row.innerText())
        .trim()
        .replace(/\s*\t\s*/g, " | ")
        .replaceAll("\n", " "),
    ),
  );
}

/** A co-author changes a cell of the sheet (row and column from 0) while the preview is open. */
export async function changeMeanwhile(page: Page, row: number, column: number, input: string): Promise<void> {
  await page.evaluate(
    ([atRow, atColumn, text]) => {
      const { book } = window.workbench;
      book?.edit(book.sheets[0]?.id ?? "", atRow, atColumn, text);
    },
    [row, column, input] as const,
  );
}
