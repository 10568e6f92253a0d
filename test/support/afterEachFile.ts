import { watchCellEditing } from "../../src/excel/host/cellEditing";

/**
 * Test files share a process: none leaves another its clock, its spies, its globals, or an office.js that asks along
 * with all work whether a cell is being edited.
 */
afterAll(() => {
  watchCellEditing(null);
  vitest.useRealTimers();
  vitest.restoreAllMocks();
  vitest.unstubAllGlobals();
});
