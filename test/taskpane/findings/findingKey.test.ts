import { findingKey, findingPlace } from "../../../src/taskpane/findings/findingKey";
import { checkedRows, PEOPLE } from "./checkedRows";

const { findings } = checkedRows();

test("a finding is known by its rule and its cell, and found again", () => {
  expect(findingKey(findings, 2)).toEqual({ rule: "missing-citizen-id", row: 2, column: 3 });
  for (let index = 0; index < findings.length; index++)
    expect(findingPlace(findings, findingKey(findings, index))).toEqual({ index, there: true });
});

test("one that was cured is stood for by the next of its rule, or by the end of them", () => {
  const [, second, third] = PEOPLE.map((_, index) => ({ rule: "missing-citizen-id", row: index + 1, column: 3 }));
  const cured = checkedRows(PEOPLE.with(1, ["Nguyễn Văn An", "Phòng Thu", "001099012347", "x", ""])).findings;
  expect(second && findingPlace(findings, second)).toEqual({ index: 2, there: true });
  expect(second && findingPlace(cured, second)).toEqual({ index: 1, there: false });
  expect(third && findingPlace(findings, third)).toEqual({ index: 3, there: false });
  expect(findingPlace(cured, { rule: "level-2-without-citizen-id", row: 2, column: 4 })).toBeNull();
});

test("another cell of the same row is another finding", () => {
  expect(findingPlace(findings, { rule: "missing-citizen-id", row: 2, column: 9 })).toEqual({ index: 2, there: false });
});
