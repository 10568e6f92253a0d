import { expect, type Frame } from "@playwright/test";
import ExcelJS from "exceljs";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, openFile, saveFile, type Workbench } from "./workbench";

/** What the genuine office.js of the pane was told by `worksheets.onChanged`. */
interface Listening extends Window {
  heard: string[];
}

async function paneFrame({ page }: Workbench): Promise<Frame> {
  const frame = await page.locator("#pane iframe").elementHandle();
  const inner = await frame.contentFrame();
  if (!inner) throw new Error("no pane");
  return inner;
}

async function listen(workbench: Workbench): Promise<void> {
  const frame = await paneFrame(workbench);
  await frame.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, changeType, source, triggerSource }) => {
        heard.push([address, changeType, source, triggerSource].join(" "));
        return Promise.resolve();
      });
      await context.sync();
    });
  });
}

async function heard(workbench: Workbench): Promise<string[]> {
  return (await paneFrame(workbench)).evaluate(() => (window as unknown as Listening).heard);
}

test("what somebody else types is shown, saved, and told to the add-in as theirs", async ({ workbench }) => {
  const { page } = workbench;
  await openFile(workbench, asFile(await smallRoster()));
  await listen(workbench);
  await page.evaluate(() => window.workbench.coauthor.type("DS", "C3", [["'001199054322", "x"]]));
  await expect(page.locator('[data-address="C3"]')).toHaveAttribute("data-value", "001199054322");
  await expect.poll(() => heard(workbench)).toEqual(["C3:D3 RangeEdited Remote Unknown"]);

  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await saveFile(workbench)).slice().buffer);
  expect(saved.getWorksheet("DS")?.getCell("C3").value).toBe("001199054322");

  // Pasting several cells is one change of the user's own.
  await page.getByRole("textbox", { name: "Ô", exact: true }).fill("B2");
  await page.getByRole("textbox", { name: "Ô", exact: true }).press("Enter");
  await page.locator('[data-address="B2"]').click({ force: true });
  await page.evaluate(() => navigator.clipboard.writeText("Một\t001\nHai\t002"));
  await page.keyboard.press("Control+v");
  await expect.poll(() => heard(workbench)).toHaveLength(2);
  expect((await heard(workbench))[1]).toBe("B2:C3 RangeEdited Local Unknown");
});
