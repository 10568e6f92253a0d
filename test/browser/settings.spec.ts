import { expect } from "@playwright/test";
import { paneFrame } from "./paneFrame";
import { test } from "./sharedWorkbench";
import { smallRoster } from "./smallRoster";
import { asFile, openFile, saveFile } from "./workbench";

test("what the add-in keeps in the workbook is there again when the saved file is opened", async ({ workbench }) => {
  await openFile(workbench, asFile(await smallRoster()));
  const frame = await paneFrame(workbench);
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { settings } = Office.context.document;
        settings.set("thu", { cot: [1, 2], ten: "Nguyễn “&” <An>" });
        settings.saveAsync(() => resolve());
      }),
  );
  const saved = await saveFile(workbench);
  await openFile(workbench, asFile(await smallRoster(), "khac.xlsx"));
  const read = async (): Promise<unknown> =>
    (await paneFrame(workbench)).evaluate((): unknown => Office.context.document.settings.get("thu"));
  expect(await read()).toBeNull();
  await openFile(workbench, asFile(saved));
  expect(await read()).toEqual({ cot: [1, 2], ten: "Nguyễn “&” <An>" });
});
