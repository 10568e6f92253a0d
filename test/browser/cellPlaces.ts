import { expect, type Page } from "@playwright/test";

const nameBoxOf = (page: Page) => page.getByRole("textbox", { name: "Ô", exact: true });

/** What the name box shows of a cell; merged cells are chosen as a whole. */
const chosen = (address: string) => new RegExp(`^${address}(:|$)`, "u");

/** Goes to a cell by the name box and puts the focus into the grid. */
export async function selectCell(page: Page, address: string): Promise<void> {
  const nameBox = nameBoxOf(page);
  await nameBox.fill(address);
  await nameBox.press("Enter");
  // The picture of the grid takes the click for the cell that lies over it.
  await page.locator(`[data-address="${address}"]`).click({ force: true });
  await expect(nameBox).toHaveValue(chosen(address));
}

/** Goes to a cell by the name box, types over it in the grid, and confirms with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await selectCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(nameBoxOf(page)).not.toHaveValue(chosen(address));
}
