import type { OfficeCounts } from "../../src/documents/report/reportFigures";
import { brokenSums } from "../../src/gather/brokenSums";
import { repeatedPeople } from "../../src/gather/repeatedPeople";
import { sumOffices } from "../../src/gather/sumOffices";
import type { Tally } from "../../src/summary/summary";

const TALLY: Tally = {
  total: 10,
  issued: 6,
  notIssued: 3,
  idToVerify: 1,
  done: 5,
  notDone: 4,
  level2ToVerify: 1,
  pending: 2,
};

function office(totals: Partial<Tally> = {}, rest: Partial<OfficeCounts> = {}): OfficeCounts {
  const reasons = [
    { category: "sick", label: "Ốm đau, điều trị bệnh", count: 3 },
    { category: "other", label: "Lý do khác", count: 1 },
  ];
  return { totals: { ...TALLY, ...totals }, foreigners: 1, oneStop: { total: 4, done: 3 }, reasons, ...rest };
}

test.each<[string, OfficeCounts, string[]]>([
  ["all hold", office(), []],
  ["one too many with a card", office({ issued: 7 }), ["ids"]],
  ["one too few not done", office({ notDone: 3 }), ["level2", "reasons"]],
  ["more waiting than not done", office({ pending: 5 }), ["pending"]],
  ["more done than there are", office({}, { oneStop: { total: 4, done: 5 } }), ["oneStop"]],
  ["reasons of more people", office({}, { reasons: [{ category: "other", label: "", count: 5 }] }), ["reasons"]],
  ["what is not known adds up to nothing", office({ issued: null, done: null, notDone: null, pending: null }), []],
  ["another total", office({ total: 11 }), ["ids", "level2"]],
])("sums of an office: %s", (_, counts, broken) => {
  expect(brokenSums(counts)).toEqual(broken);
});

test("offices are added up, reasons by category; what one cannot tell is not known of all", () => {
  const reasons = [{ category: "sick", label: "", count: 1 }];
  const other = office({ issued: null, total: 5 }, { oneStop: null, foreigners: 0, reasons });
  const { totals, foreigners, oneStop, reasons: added } = sumOffices([office(), other]);
  const twice = Object.fromEntries(Object.entries(TALLY).map(([key, number]) => [key, 2 * Number(number)]));
  expect(totals).toEqual({ ...twice, total: 15, issued: null });
  expect({ foreigners, oneStop }).toEqual({ foreigners: 1, oneStop: { total: 4, done: 3 } });
  expect(added.map(({ category, count }) => [category, count])).toEqual([
    ["sick", 4],
    ["other", 1],
  ]);
  expect(sumOffices([]).totals.total).toBe(0);
  // nor how many of those without a card are foreigners, where it is not known how many those are
  expect(sumOffices([office(), office({ issued: null, notIssued: null })]).foreigners).toBe(0);
});

test("an ID in two files, not one that stands twice in one file", () => {
  const person = (id: number, name: string, row: number) => ({ id, name, birth: 0, unit: "", row });
  const first = [person(1, "An", 4), person(2, "Bình", 5), person(2, "Bình", 6)];
  const second = [person(3, "Chi", 4), person(1, "AN", 9)];
  expect(repeatedPeople([first, [], second])).toEqual([
    {
      maskedId: "00••••••••01",
      places: [
        { file: 0, name: "An", unit: "", row: 4 },
        { file: 2, name: "AN", unit: "", row: 9 },
      ],
    },
  ]);
});

test("who may be one with somebody of another file, not of the same one, nor where two IDs tell them apart", () => {
  const person = (id: number, row: number) => ({ id, name: "An", birth: 19900902, unit: "", row });
  const placesOf = (...files: Parameters<typeof repeatedPeople>[0]) =>
    repeatedPeople(files).map(({ maskedId, places }) => [maskedId, ...places.map(({ file, row }) => [file, row])]);
  expect(placesOf([person(1, 4), person(0, 5)], [person(2, 9)])).toEqual([[null, [0, 5], [1, 9]]]);
  expect(placesOf([person(1, 4)], [person(2, 9)], [{ ...person(0, 1), birth: 19900903 }])).toEqual([]);
});
