import { makeSheetFile } from "../../../src/excel/send/sheetFile";
import { planOf } from "../../support/planRows";
import { reportFactsOf } from "../../support/reportFactsOf";
import { copyPlan } from "../../support/plans";

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
  const written = new Set<PropertyKey>();
  const values = new Proxy(copy.values, {
    get: (rows, row, receiver): unknown => {
      if (typeof row === "string" && /^\d+$/.test(row)) written.add(row);
      return Reflect.get(rows, row, receiver);
    },
  });
  let [most, since, begun, longest] = [0, 0, performance.now(), 0];
  const breath = () => {
    most = Math.max(most, written.size - since);
    since = written.size;
    longest = Math.max(longest, performance.now() - begun);
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        begun = performance.now();
        resolve();
      }, 0);
    });
  };
  vitest.stubGlobal("scheduler", { yield: breath });
  await makeSheetFile([{ name: "Báo cáo", plan: { ...copy, values } }]);
  expect(written.size).toBe(copy.values.length);
  expect(most).toBeLessThanOrEqual(25);
  console.log(
    `${String(copy.values.length)} rows, at most ${String(most)} between two breaths, the longest slice ${longest.toFixed(1)} ms.`,
  );
}, 60_000);
