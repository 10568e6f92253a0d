import { setsAt } from "../../workbench/host/apiSets";
import { ACTIONS, type Action } from "../faults/actions";
import { openDesk } from "../faults/desk";
import { FaultLine } from "../faults/faultLine";
import { useOwnTime } from "../faults/ownTime";
import { differences, takeSnapshot } from "../faults/snapshot";
import { failuresOf, saysNotAllDone, shownBy } from "../faults/told";

beforeAll(useOwnTime);

interface Done {
  failures: readonly unknown[];
  notAllDone: boolean;
  after: ReadonlyMap<string, string>;
}

/** Does an action in an Excel of that version, and tells how the workbook and the pane are then. */
async function done({ prepare, act }: Action, excelApi: string): Promise<Done> {
  const desk = await openDesk(new FaultLine(), undefined, { requirementSets: setsAt(excelApi) });
  await prepare?.(desk);
  await desk.settle(act(desk));
  const { users, formats, ours } = takeSnapshot(desk);
  const after = new Map([...users, ...formats, ...ours, ...shownBy(desk)]);
  const told = { failures: failuresOf(desk), notAllDone: saysNotAllDone(desk) };
  await desk.close();
  return { ...told, after };
}

// 1.9 is the least that the manifest asks for; Excel 2021 has 1.14, Excel 2024 1.17, and what comes after records what
// add-ins write.
test.each(ACTIONS)("$name: the same in Excel of ExcelApi 1.9, 1.14, 1.17 and 1.20", async (action) => {
  const { after, ...usual } = await done(action, "1.17");
  expect(usual.failures).toEqual([]);
  for (const excelApi of ["1.9", "1.14", "1.20"]) {
    const { after: afterHere, ...told } = await done(action, excelApi);
    const found = { excelApi, ...told, differences: differences(after, afterHere) };
    expect(found).toEqual({ excelApi, ...usual, differences: [] });
  }
});
