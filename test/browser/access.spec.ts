import { test as alone } from "@playwright/test";
import { accessFaults } from "./accessFaults";
import { CANNOT_WORK } from "./cannotWorkStates";
import { lookFaults } from "./lookFaults";
import { WALKS, type Walk } from "./paneStates";
import { test } from "./sharedWorkbench";
import { paneOf, type Workbench } from "./workbench";

const TRIED = "for everybody to see, read and reach, in light, dark and forced colours, at 200 %, without motion";

/** Goes through the states of a walk and tries each. */
async function tryAll(workbench: Workbench, { states }: Walk): Promise<void> {
  for (const { name, reach } of states)
    await test.step(name, async () => {
      const leave = await reach(workbench);
      test.expect.soft(await lookFaults(workbench), name).toEqual([]);
      test.expect.soft(await accessFaults(workbench), name).toEqual({});
      await leave?.();
    });
}

for (const walk of WALKS)
  test(`${walk.name}: ${TRIED}`, async ({ workbench }) => {
    await tryAll(workbench, walk);
  });

// what is done to its window is not undone for whoever comes after it
alone(`${CANNOT_WORK.name}: ${TRIED}`, async ({ page }) => {
  await tryAll({ page, pane: paneOf(page) }, CANNOT_WORK);
});
