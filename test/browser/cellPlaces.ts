import { expect, type Page } from "@playwright/test";

/** The box that shows where the user is, and in which she says where to go. */
export const nameBoxOf = (page: Page) => page.getByRole("textbox", { name: "Ô", exact: true });

/** What the name box shows of a cell; merged cells are chosen as a whole. */
const chosen = (address: string) => new RegExp(`^${address}(:|$)`, "u");

/** Goes to a cell by the name box and puts the focus into the grid. */
export async function selectCell(page: Page, address: string): Promise<void> {
  const nameBox = nameBoxOf(page);
  const cell = page.locator(`[data-address="${address}"]`);
  // The grid takes the focus a moment after what was typed into it is confirmed, and the box then shows the selection
  // again.
  await expect(async () => {
    await nameBox.fill(address);
    await nameBox.press("Enter");
    await expect(cell).toBeAttached({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  // The picture of the grid takes the click for the cell that lies over it.
  await cell.click({ force: true });
  await expect(nameBox).toHaveValue(chosen(address));
}

/** Goes to a cell by the name box, types over it in the grid, and confirms with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(nameBoxOf(page)).not.toHaveValue(chosen(address));
}
