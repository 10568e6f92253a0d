import { isDraft } from "../../src/summary/isDraft";
import type { Tally } from "../../src/summary/summary";

const totals: Tally = {
  total: 9,
  issued: 9,
  notIssued: 0,
  idToVerify: 0,
  done: 9,
  notDone: 0,
  level2ToVerify: 0,
  pending: 0,
};

test.each<[idToVerify: number | null, level2ToVerify: number | null, draft: boolean]>([
  [0, 0, false],
  [1, 0, true],
  [0, 1, true],
  [2, 3, true],
  [null, 0, false],
  [0, null, false],
  [null, null, false],
  [null, 1, true],
  [1, null, true],
])("with %p IDs and %p levels to verify, a draft: %p", (idToVerify, level2ToVerify, draft) => {
  expect(isDraft({ totals: { ...totals, idToVerify, level2ToVerify } })).toBe(draft);
});

test("people who stand on the sheet and are not counted make a draft", () => {
  expect(isDraft({ totals, leavesOut: true })).toBe(true);
});
