import { paneFrame } from "./paneFrame";
import type { Workbench } from "./workbench";

/** What the genuine office.js of the pane was told by `worksheets.onChanged`. */
interface Listening extends Window {
  heard: string[];
}

/** Asks for Excel's events of changed cells, sorted and hidden rows on all sheets, as the add-in could. */
export async function listen(workbench: Workbench): Promise<void> {
  const frame = await paneFrame(workbench);
  await frame.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const note = (...words: string[]): Promise<void> => Promise.resolve(void heard.push(words.join(" ")));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(({ address, changeType, source, triggerSource }) =>
        note(address, changeType, source, triggerSource),
      );
      worksheets.onRowSorted.add(({ address, source }) => note(address, "sorted", source));
      worksheets.onRowHiddenChanged.add(({ address, changeType, source }) => note(address, changeType, source));
      await context.sync();
    });
  });
}

/** The events so far, each as "A1:B2 RangeEdited Local Unknown". */
export async function heard(workbench: Workbench): Promise<string[]> {
  return (await paneFrame(workbench)).evaluate(() => (window as unknown as Listening).heard);
}

/** Lets Excel tell the add-in of nothing, as it fails to at times, or lets it tell again. */
export async function enableEvents(workbench: Workbench, on: boolean): Promise<void> {
  const frame = await paneFrame(workbench);
  await frame.evaluate(
    (enabled) =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = enabled;
        await context.sync();
      }),
    on,
  );
}
