import { reportWords } from "../../../src/text/documents/report";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { reportStaleness } from "../../../src/taskpane/report/reportStaleness";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { checkedWith, mark, result } from "../paneWith";
import { planReport } from "../../support/plans";

const office: ReportPerson[] = [{ name: "An" }, { name: "Bình", level2: "no", step: "register" }];
const resultOf = (people: ReportPerson[], sheetName = "Danh sách") =>
  ({ sheetName, sheetFindings: [], checked: reportFactsOf(people) }) as unknown as CheckResult;
const report = planReport(reportFactsOf(office), reportWords).mark;

test.each<[string, CheckResult, ReturnType<typeof reportStaleness>]>([
  ["the roster it was made of", resultOf(office), null],
  ["the same people in another order", resultOf(office.toReversed()), null],
  ["the same people on a sheet of another name", resultOf(office, "DS"), null],
  ["a roster that has changed", resultOf([{ name: "An" }, { name: "Bình" }]), "changed"],
  ["another sheet", resultOf([{ name: "Cúc" }], "DS"), "otherSheet"],
  ["a sheet without a roster", { ...resultOf([]), checked: null }, null],
])("beside %s", (_, outcome, expected) => {
  expect(reportStaleness(outcome, report)).toBe(expected);
});

describe("the pane knows the report of the workbook", () => {
  const other = { ...mark, fingerprint: "b2" };

  test("from a check, and keeps what it knew where none was read", async () => {
    const checkSheet = vitest
      .fn()
      .mockResolvedValueOnce({ ...result, report: mark })
      .mockResolvedValueOnce(result);
    const { pane } = await checkedWith({ checkSheet });
    expect(pane.getState()).toMatchObject({ desk: { report: mark } });
    await pane.check();
    await pane.clearHighlights();
    expect(pane.getState()).toMatchObject({ desk: { report: mark } });
    checkSheet.mockResolvedValue({ ...result, report: null });
    await pane.check();
    expect(pane.getState()).toMatchObject({ desk: { report: null } });
  });

  test("from having written it", async () => {
    const checkSheet = vitest.fn().mockResolvedValue({ ...result, report: other });
    const { pane } = await checkedWith({ checkSheet });
    await pane.writeReport();
    expect(pane.getState()).toMatchObject({ desk: { report: mark } });
  });
});

describe("of a report that is stale nothing is made before that was said", () => {
  /** A pane that has checked these two people, beside a report on `fingerprint` of a sheet. */
  async function besideReport(fingerprint: string, sheetName = "DS 2026") {
    const facts = reportFactsOf(office);
    const checked = { ...result.checked, ...facts, roster: { ...result.checked?.roster, ...facts.roster } };
    const checkSheet = vitest
      .fn()
      .mockResolvedValue({ ...result, checked, report: { ...mark, fingerprint, sheetName } });
    return checkedWith({ checkSheet });
  }

  test.each([
    ["changed", "DS 2026"],
    ["otherSheet", "DS 2025"],
  ] as const)("%s: no file, no email", async (staleness, sheetName) => {
    const { host, pane } = await besideReport("of other numbers", sheetName);
    await pane.sendReport();
    expect(host.sendReport).not.toHaveBeenCalled();
    expect(pane.getState()).toMatchObject({
      notice: { kind: "reportStale", wanted: "send", staleness, sheetName },
      desk: { sentAt: null },
    });
    await pane.letter.open();
    expect(pane.letter.getState()).toBeNull();
    expect(pane.getState()).toMatchObject({ notice: { kind: "reportStale", wanted: "email", staleness } });
  });

  test("the email all the same, where she wants it", async () => {
    const { pane } = await besideReport("of other numbers");
    await pane.letter.open(true);
    expect(pane.letter.getState()).not.toBeNull();
  });

  test("a report on these numbers is sent, and has its email", async () => {
    const { host, pane } = await besideReport(report.fingerprint);
    await pane.sendReport();
    expect(host.sendReport).toHaveBeenCalledTimes(1);
    await pane.letter.open();
    expect(pane.letter.getState()).not.toBeNull();
  });
});
