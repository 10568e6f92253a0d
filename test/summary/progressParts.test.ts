import { progressParts } from "../../src/summary/progressParts";

const counted = { total: 10, done: 6, notDone: 3, level2ToVerify: 1 };

test.each([
  ["everybody stands in one part", counted, { done: 6, notDone: 3, toVerify: 1 }],
  ["nobody to count", { total: 0, done: 0, notDone: 0, level2ToVerify: 0 }, null],
  ["nobody done", { ...counted, done: 0 }, { done: 0, notDone: 3, toVerify: 1 }],
  ["done not counted", { ...counted, done: null }, null],
  ["not done not counted", { ...counted, notDone: null }, null],
  ["to verify not counted", { ...counted, level2ToVerify: null }, null],
  ["no level-2 column", { total: 10, done: null, notDone: null, level2ToVerify: null }, null],
])("%s", (_what, tally, parts) => {
  expect(progressParts(tally)).toEqual(parts);
});
