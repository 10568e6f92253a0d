import { expect } from "@playwright/test";
import { paneFrame } from "./paneFrame";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, openFile, saveFile } from "./workbench";

const KEPT = { cot: [1, 2], ten: "Nguyễn “&” <An>" };

test("what the add-in keeps in the workbook, now or before, is there again when the saved file is opened", async ({
  workbench,
}) => {
  await openFile(workbench, asFile(await smallRoster()));
  const frame = await paneFrame(workbench);
  await frame.evaluate(async (kept) => {
    const { settings } = Office.context.document;
    settings.set("truoc", kept);
    await new Promise<void>((resolve) => {
      settings.saveAsync(() => resolve());
    });
    await Excel.run(async (context) => {
      context.workbook.settings.add("nay", kept);
      await context.sync();
    });
  }, KEPT);
  const saved = await saveFile(workbench);
  await openFile(workbench, asFile(await smallRoster(), "khac.xlsx"));
  const read = async (): Promise<unknown> =>
    (await paneFrame(workbench)).evaluate(() =>
      Excel.run(async (context): Promise<unknown> => {
        const now = context.workbook.settings.getItemOrNullObject("nay");
        now.load("value");
        await context.sync();
        return [Office.context.document.settings.get("truoc"), now.isNullObject ? null : now.value];
      }),
    );
  expect(await read()).toEqual([null, null]);
  await openFile(workbench, asFile(saved));
  expect(await read()).toEqual([KEPT, KEPT]);
});
