import { expect } from "@playwright/test";
import { test } from "./sharedWorkbench";
import { rosterAndOther, smallRoster } from "./smallRoster";

const PANE = "#pane iframe";

/**
 * What is chosen one after the other, each while the workbench still opens the one before; and what lies open in the
 * end.
 */
const CHOSEN: readonly { about: string; files: () => Promise<Uint8Array>[]; open: string; says?: string }[] = [
  { about: "two files", files: () => [smallRoster(), rosterAndOther()], open: "1.xlsx" },
  { about: "three files", files: () => [smallRoster(), smallRoster(), rosterAndOther()], open: "2.xlsx" },
  {
    about: "a file, and one that cannot be opened",
    files: () => [smallRoster(), Promise.resolve(Buffer.from("Họ và tên"))],
    open: "0.xlsx",
    says: "Tệp “1.xlsx” không phải là sổ làm việc Excel (.xlsx).",
  },
  {
    about: "one that cannot be opened, and a file",
    files: () => [Promise.resolve(Buffer.from("Họ và tên")), rosterAndOther()],
    open: "1.xlsx",
  },
];

/** Chooses files in "Mở tệp", each right after the one before; called "0.xlsx", "1.xlsx" … */
function choose(files: readonly number[][]): void {
  const input = document.querySelector<HTMLInputElement>("#file");
  if (input === null) throw new Error("no “Mở tệp”");
  files.forEach((bytes, place) => {
    const held = new DataTransfer();
    held.items.add(new File([Uint8Array.from(bytes)], `${place}.xlsx`));
    input.files = held.files;
    input.dispatchEvent(new Event("change"));
  });
}

for (const { about, files, open, says } of CHOSEN)
  test(`${about}, chosen in one breath: “${open}” is open, and there is one pane`, async ({ workbench }) => {
    const { page, pane } = workbench;
    const chosen = (await Promise.all(files())).map((bytes) => [...bytes]);
    const panes = await page.evaluateHandle(() => {
      const seen: number[] = [];
      new MutationObserver(() => seen.push(document.querySelectorAll("#pane iframe").length)).observe(document.body, {
        childList: true,
        subtree: true,
      });
      return seen;
    });

    await page.evaluate(choose, chosen);

    await expect(page).toHaveTitle(`${open} · Bàn thử Rà soát VNeID`);
    await expect(pane.getByRole("combobox", { name: "Trang tính" })).toHaveValue("DS");
    await expect(page.locator("#cover")).toBeHidden();
    await expect(page.locator("#notice")).toHaveText(says ?? "");
    await expect(page.locator(PANE)).toHaveCount(1);
    expect(Math.max(...(await panes.jsonValue()))).toBe(1);
  });

test("a file that is still being opened when “Đóng tệp” is pressed stays away", async ({ workbench }) => {
  const { page } = workbench;
  await page.evaluate(
    async (bytes) => {
      const opening = window.workbench.open(Uint8Array.from(bytes), "a.xlsx");
      // In a task of its own, as a press is: the opening has begun by then.
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector<HTMLButtonElement>("#close")?.click();
      await opening;
    },
    [...(await smallRoster())],
  );
  expect(await page.evaluate(() => window.workbench.book)).toBeNull();
  await expect(page.locator("#cover")).toContainText("Chưa mở sổ làm việc nào.");
});

test("the language changed while the pane is loading leaves one pane, in the language chosen last", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await page.evaluate(
    async (all) => {
      await window.workbench.open(Uint8Array.from(all), "a.xlsx");
      const locale = document.querySelector<HTMLSelectElement>("#locale");
      if (locale === null) throw new Error("no choice of language");
      for (const value of ["en-US", "vi-VN", "en-US", "vi-VN"]) {
        locale.value = value;
        locale.dispatchEvent(new Event("change"));
      }
    },
    [...(await smallRoster())],
  );
  await expect(pane.getByRole("button", { name: "Kiểm tra", exact: true })).toBeVisible();
  await expect(page.locator(PANE)).toHaveCount(1);
});
