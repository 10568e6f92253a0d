import { isDraft } from "../../../src/summary/isDraft";
import type { Summary, Tally } from "../../../src/summary/summary";
import { totalLines } from "../../../src/taskpane/totals/totalLines";

const settled: Tally = {
  total: 10,
  issued: 8,
  notIssued: 2,
  idToVerify: 0,
  done: 7,
  notDone: 3,
  level2ToVerify: 0,
  pending: 0,
};

const summary = (totals: Partial<Tally>): Summary => ({
  totals: { ...settled, ...totals },
  oneStop: null,
  reasons: [],
  units: null,
  hiddenPeople: 0,
  foreigners: 0,
});

const shown = (totals: Partial<Tally>) => totalLines(summary(totals)).map(({ label, count, of }) => [label, count, of]);

test("the letter's lines in its order, and nothing to verify that is not there", () => {
  expect(shown({})).toEqual([
    ["total", 10, null],
    ["issued", 8, 10],
    ["notIssued", 2, 10],
    ["done", 7, 10],
    ["notDone", 3, 10],
  ]);
  expect(isDraft(summary({}))).toBe(false);
});

test("pending, and what is still to be verified, follow", () => {
  expect(shown({ pending: 1, idToVerify: 2, level2ToVerify: 3 }).slice(5)).toEqual([
    ["pending", 1, 10],
    ["idToVerify", 2, 10],
    ["level2ToVerify", 3, 10],
  ]);
  expect(isDraft(summary({ idToVerify: 2 }))).toBe(true);
  expect(isDraft(summary({ level2ToVerify: 3 }))).toBe(true);
});

test("what cannot be counted stays a line", () => {
  expect(shown({ done: null, notDone: null, level2ToVerify: null, pending: null })).toEqual([
    ["total", 10, null],
    ["issued", 8, 10],
    ["notIssued", 2, 10],
    ["done", null, 10],
    ["notDone", null, 10],
  ]);
});
