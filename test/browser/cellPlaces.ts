import { expect, type Page } from "@playwright/test";

/** Goes to a cell by the name box and puts the focus into the grid. */
export async function selectCell(page: Page, address: string): Promise<void> {
  const nameBox = page.getByRole("textbox", { name: "Ô", exact: true });
  await nameBox.fill(address);
  await nameBox.press("Enter");
  // The picture of the grid takes the click for the cell that lies over it.
  await page.locator(`[data-address="${address}"]`).click({ force: true });
  await expect(nameBox).toHaveValue(address);
}
