import { expect } from "@playwright/test";
import { accessFaults } from "./accessFaults";
import { WALKS } from "./paneStates";
import { test } from "./sharedWorkbench";

for (const { name, states } of WALKS)
  test(`${name}: for everybody to see, read and reach, in light, dark and forced colours, at 200 %, without motion`, async ({
    workbench,
  }) => {
    for (const state of states) {
      await test.step(state.name, () => state.reach(workbench));
      expect.soft(await accessFaults(workbench), state.name).toEqual({});
    }
  });
