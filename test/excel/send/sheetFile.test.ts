import { makeSheetFile } from "../../../src/excel/send/sheetFile";
import * as sheetXml from "../../../src/excel/send/sheetXml";
import { planOf } from "../../support/planRows";
import { reportFactsOf } from "../../support/reportFactsOf";
import { copyPlan } from "../../support/plans";

jest.mock("../../../src/excel/send/sheetXml", () => ({
  __esModule: true,
  ...jest.requireActual<object>("../../../src/excel/send/sheetXml"),
}));

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "scheduler");
});

test("of 10,000 people not done the pane breathes after every few rows", async () => {
  const staff = Array.from({ length: 10_000 }, (_, at) => ({
    name: `Nguyễn Văn ${at}`,
    unit: `Phòng ${at % 60}`,
    level2: "no" as const,
    reason: "otp_phone",
    step: "register" as const,
  }));
  const plan = planOf(reportFactsOf(staff));
  const copy = copyPlan(
    plan,
    plan.values.map((row) => row.map((value) => value ?? "")),
  );
  if (copy === null) throw new Error("no copy");
  const written = jest.spyOn(sheetXml, "rowXml");
  let [most, since, begun, longest] = [0, 0, performance.now(), 0];
  const breath = () => {
    most = Math.max(most, written.mock.calls.length - since);
    since = written.mock.calls.length;
    longest = Math.max(longest, performance.now() - begun);
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        begun = performance.now();
        resolve();
      }, 0);
    });
  };
  Object.assign(globalThis, { scheduler: { yield: breath } });
  await makeSheetFile([{ name: "Báo cáo", plan: copy }]);
  expect(written).toHaveBeenCalledTimes(copy.values.length);
  expect(most).toBeLessThanOrEqual(25);
  console.log(
    `${String(copy.values.length)} rows, at most ${String(most)} between two breaths, the longest slice ${longest.toFixed(1)} ms.`,
  );
}, 60_000);
