import { planReport } from "../../../src/documents/report/planReport";
import { planSupplement } from "../../../src/documents/supplement/planSupplement";
import { inSlices } from "../../../src/excel/host/inSlices";
import { reportWords } from "../../../src/text/documents/report";
import { supplementWords } from "../../../src/text/documents/supplement";
import { reportFactsOf } from "../../support/reportFactsOf";
import { supplementFactsOf } from "../../support/supplementFactsOf";

let now: number;
let breaths: number[];

beforeEach(() => {
  now = 0;
  breaths = [];
  vitest.spyOn(performance, "now").mockImplementation(() => now);
  const breathe = () => {
    breaths.push(now);
    return Promise.resolve();
  };
  vitest.stubGlobal("scheduler", { yield: breathe });
});

afterEach(() => {
  vitest.restoreAllMocks();
});

function* steps(count: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < count; step++) {
    now += milliseconds;
    yield;
  }
  return "done";
}

test.each<[count: number, milliseconds: number, expected: number[]]>([
  [0, 1, [0]],
  [3, 1, [0]],
  [25, 1, [0, 10, 20]],
  [4, 20, [0, 20, 40, 60, 80]],
])("%d steps of %d ms, the first of them after a breath", async (count, milliseconds, expected) => {
  await expect(inSlices(steps(count, milliseconds))).resolves.toBe("done");
  expect(breaths).toEqual(expected);
});

const countOf = (generator: Generator<void, unknown>) => {
  let count = 0;
  while (generator.next().done !== true) count++;
  return count;
};

test.each<[string, () => Generator<void, unknown>]>([
  [
    "the report",
    () =>
      planReport(
        reportFactsOf(Array.from({ length: 300 }, () => ({ name: "An", unit: "Thu", level2: "no", step: "register" }))),
        reportWords,
      ),
  ],
  [
    "the sheet for the units",
    () =>
      planSupplement(supplementFactsOf(Array.from({ length: 300 }, () => ["An", "Thu", "", "chưa"])), supplementWords),
  ],
])("%s stops at everybody, as it is laid out, written down and marked", (_, plan) => {
  expect(countOf(plan())).toBeGreaterThan(3 * 300);
});
