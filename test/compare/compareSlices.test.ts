import { compareRosters } from "../../src/compare/compareRosters";
import type { Roster } from "../../src/roster/roster";
import { rosterOfRows } from "../support/rosterOfRows";

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];

/** So many people, each of whom the other list has too. */
const rosterOf = (people: number, mark: string): Roster =>
  rosterOfRows([
    HEADS,
    ...Array.from({ length: people }, (_, at) => [
      at + 1,
      `Nguyễn Văn Mẫu ${String(at)}`,
      `0960900${String(at).padStart(5, "0")}`,
      mark,
    ]),
  ]);

test("it stops some times for everybody of either list, so that no step is longer in a long one", () => {
  const stepsOf = (people: number) => {
    const steps = compareRosters(rosterOf(people, ""), rosterOf(people, "x"));
    let count = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) return { count, done: step.value.newlyDone.length };
      count++;
    }
  };
  const [few, many] = [stepsOf(50), stepsOf(500)];
  expect([few.done, many.done]).toEqual([50, 500]);
  // two identities, four kinds of bearers, whether they are a pair, by unit, and what changed about them
  expect(few.count).toBeGreaterThanOrEqual(9 * 50);
  expect(many.count).toBe(10 * few.count);
});
