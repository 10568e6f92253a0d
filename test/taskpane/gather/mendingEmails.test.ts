import { gatherSeen, type SeenFile } from "../../../src/gather/gatherFiles";
import { repeatedPeople } from "../../../src/gather/repeatedPeople";
import { runToEnd } from "../../../src/grid/runToEnd";
import { emailsAsText, filesToMend } from "../../../src/taskpane/gather/mendingEmails";
import { countsOf } from "../../support/manyOffices";

const fileOf = (name: string): SeenFile => ({
  fileName: `${name}.xlsx`,
  outcome: { kind: "counted", counts: countsOf(50, {}), report: null, content: name, isStale: null, roster: null },
});
const peopleOf = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: 96090000000 + first + at,
    name: `Nguyễn Văn ${String(first + at)}`,
    birth: 0,
    unit: "",
    row: at,
  }));

/** Fifty people of the first office stand in the second too; the third has its own, and nothing to mend. */
const gathered = {
  ...gatherSeen(
    ["BHXH Một", "BHXH Hai", "BHXH Ba"].map(fileOf),
    repeatedPeople([peopleOf(0, 50), peopleOf(0, 60), peopleOf(900, 50)]),
  ),
  keys: [7, 8, 9],
};

test("the offices that have something to mend are written to, in their order, and others not", () => {
  expect([...filesToMend(gathered)]).toEqual([7, 8]);
  const greeted = (of: ReadonlySet<number>) =>
    runToEnd(emailsAsText(gathered, of))
      .split("\n")
      .filter((line) => line.startsWith("Kính gửi"));
  expect(greeted(filesToMend(gathered))).toEqual(["Kính gửi: BHXH Một", "Kính gửi: BHXH Hai"]);
  expect(greeted(new Set([8]))).toEqual(["Kính gửi: BHXH Hai"]);
  expect(greeted(new Set([9]))).toEqual([]);
});

test("an email names each of its people in a step of its own, and is made of nobody else's", () => {
  const steps = [...emailsAsText(gathered, new Set([7]))].length;
  expect(steps).toBe(50 + 50);
  const text = runToEnd(emailsAsText(gathered, new Set([7])));
  expect(text.match(/Nguyễn Văn \d+ \(hàng \d+\)/gu)).toHaveLength(50);
  expect(text).toContain("Nguyễn Văn 49 (hàng 50)");
});
