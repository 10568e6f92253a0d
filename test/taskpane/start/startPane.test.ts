import type { OfficeStart } from "../../../src/excel/host/startOffice";
import { OFFICE_PATIENCE, startPane } from "../../../src/taskpane/start/startPane";

const start: OfficeStart = { language: "vi-VN", inExcel: true, supported: true };

beforeEach(() => vitest.useFakeTimers());
afterEach(() => vitest.useRealTimers());

/** What is told when office.js settles after so long, in milliseconds; null: never. */
async function told(after: number | null, outcome: OfficeStart | Error): Promise<unknown[]> {
  const said: unknown[] = [];
  startPane({
    startOffice: () =>
      new Promise((resolve, reject) => {
        if (after !== null)
          setTimeout(() => {
            if (outcome instanceof Error) reject(outcome);
            else resolve(outcome);
          }, after);
      }),
    started: (given) => said.push(given),
    failed: (thrown) => said.push(thrown),
    overdue: () => said.push("overdue"),
  });
  await vitest.advanceTimersByTimeAsync(2 * OFFICE_PATIENCE);
  return said;
}

const refused = new Error("x");

test.each([
  ["in time", OFFICE_PATIENCE - 1, start, [start]],
  ["late: told, then all goes on by itself", OFFICE_PATIENCE + 1, start, ["overdue", start]],
  ["never", null, start, ["overdue"]],
  ["refused in time: told once", 1, refused, [refused]],
  ["refused late", OFFICE_PATIENCE + 1, refused, ["overdue", refused]],
] as const)("office.js that comes %s", async (_when, after, outcome, said) => {
  expect(await told(after, outcome)).toEqual(said);
});
