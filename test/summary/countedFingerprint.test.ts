import { countedFingerprint } from "../../src/summary/countedFingerprint";
import type { Summary, Tally } from "../../src/summary/summary";
import { reportFactsOf, type ReportPerson } from "../support/reportFactsOf";

const office: ReportPerson[] = [
  { name: "Trần Văn Bình", unit: "Văn phòng", oneStop: true },
  { name: "Lê Thị Cúc", unit: "Phòng Thu", level2: "no", reason: "otp_phone", step: "register" },
  { name: "Phạm Dung", unit: "Phòng Thu", level2: "pending", reason: "waiting_approval", step: "wait" },
  { name: "Vũ Hải", id: "toVerify" },
];
const of = (people: readonly ReportPerson[]) => countedFingerprint(reportFactsOf(people));
const withChange = (at: number, change: Partial<ReportPerson>) =>
  office.map((person, index) => (index === at ? { ...person, ...change } : person));

test.each<[string, ReportPerson[]]>([
  ["another order of the rows", office.toReversed()],
  ["another name of somebody who is not listed", withChange(0, { name: "Trần Bình" })],
  [
    "another spelling of a unit",
    office.map((person) => (person.unit === "Phòng Thu" ? { ...person, unit: "PHÒNG  THU" } : person)),
  ],
])("is the same with %s", (_, people) => {
  expect(of(people)).toBe(of(office));
});

test.each<[string, ReportPerson[]]>([
  ["one person fewer", office.slice(1)],
  ["somebody being a foreigner", withChange(0, { foreigner: true })],
  ["another unit of somebody", withChange(0, { unit: "Phòng Thu" })],
  ["a CCCD issued", withChange(3, { id: "issued" })],
  ["somebody done", withChange(1, { level2: "done" })],
  ["somebody done instead of somebody else", withChange(0, { level2: "no" })],
  ["another name in the list", withChange(1, { name: "Lê Thị Cúc B" })],
  ["another reason", withChange(1, { reason: "maternity" })],
  ["another next step", withChange(2, { step: "activate" })],
  ["nobody at the Bộ phận Một cửa", withChange(0, { oneStop: false })],
  [
    "two who exchanged their reasons",
    office.map((p, at) =>
      at === 1 ? { ...p, reason: "waiting_approval" } : at === 2 ? { ...p, reason: "otp_phone" } : p,
    ),
  ],
])("is another with %s", (_, people) => {
  expect(of(people)).not.toBe(of(office));
});

test("is another with two foreigners than with one", () => {
  const one = withChange(0, { foreigner: true });
  const two = one.map((person, at) => (at === 3 ? { ...person, foreigner: true } : person));
  expect(of(two)).not.toBe(of(one));
});

test("is another where people are left out", () => {
  const facts = reportFactsOf(office);
  expect(countedFingerprint({ ...facts, summary: { ...facts.summary, leavesOut: true } })).not.toBe(of(office));
});

test("of reports that were written with an earlier version it is the same: workbooks carry it", () => {
  expect(of(office)).toBe("ffz1cgb487");
  expect(of([])).toBe("61wgh17q6j");
});

describe("every number counts", () => {
  const facts = reportFactsOf(office);
  const { totals, units, reasons } = facts.summary;
  const withTotals = (change: Partial<Tally>) =>
    countedFingerprint({ ...facts, summary: { ...facts.summary, totals: { ...totals, ...change } } });
  const withUnit = (change: Partial<Tally>) =>
    countedFingerprint({
      ...facts,
      summary: { ...facts.summary, units: (units ?? []).map((unit, at) => (at === 0 ? { ...unit, ...change } : unit)) },
    });
  const withReasons = (other: Summary["reasons"]) =>
    countedFingerprint({ ...facts, summary: { ...facts.summary, reasons: other } });
  const keys = ["total", "issued", "notIssued", "idToVerify", "done", "notDone", "level2ToVerify", "pending"] as const;

  test("of the totals, of a unit, of a reason", () => {
    const fingerprints = [
      of(office),
      ...keys.map((key) => withTotals({ [key]: 77 })),
      ...keys.map((key) => withUnit({ [key]: 77 })),
      ...reasons.map(({ category }) =>
        withReasons(reasons.map((reason) => (reason.category === category ? { ...reason, count: 77 } : reason))),
      ),
      withTotals({ total: 1, issued: 11 }),
      withTotals({ total: 11, issued: 1 }),
    ];
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  test("where nobody is counted as done or not, nobody is listed", () => {
    const roster = { ...facts.roster, name: facts.roster.name.map((name) => `${name} B`) };
    const summary = { ...facts.summary, totals: { ...totals, notDone: null } };
    expect(countedFingerprint({ ...facts, roster, summary })).toBe(countedFingerprint({ ...facts, summary }));
  });
});

test("is short", () => {
  expect(of(office)).toMatch(/^[0-9a-z]{1,11}$/u);
});
