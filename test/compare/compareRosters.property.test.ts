import fc from "fast-check";
import { compareRosters, type RosterChanges } from "../../src/compare/compareRosters";
import type { Pair } from "../../src/compare/pairPeople";
import type { CellValue } from "../../src/grid/cellValue";
import type { Roster } from "../../src/roster/roster";
import { outcomeOf } from "../support/plans";
import { randomRowsOf } from "../support/randomRoster";
import { rosterOfRows } from "../support/rosterOfRows";

const compare = (before: Roster, after: Roster): RosterChanges => outcomeOf(compareRosters(before, after));

const LISTS = [
  "joined",
  "left",
  "changedId",
  "changedUnit",
  "newlyDone",
  "noLongerDone",
  "unsureBefore",
  "unsureAfter",
] as const satisfies readonly (keyof RosterChanges)[];

/** Two rosters that have much in common: the second has some rows of the first, some of its own, in any order. */
const rosters: fc.Arbitrary<[before: Roster, after: Roster]> = randomRowsOf(4)
  .chain(([heads = [], ...people]) =>
    fc.tuple(
      fc.constant(heads),
      fc.constant(people),
      fc.shuffledSubarray(people, { minLength: 1 }),
      fc.array(
        fc.record({
          row: fc.nat(people.length - 1),
          column: fc.integer({ min: 2, max: heads.length }),
          from: fc.nat(people.length - 1),
        }),
        { maxLength: 4 },
      ),
    ),
  )
  .map(([heads, people, kept, edits]) => {
    const after = kept.map((cells) => [...cells]);
    for (const { row, column, from } of edits) {
      const cells = after[row % after.length];
      const value: CellValue | undefined = people[from]?.[column];
      if (cells !== undefined && value !== undefined) cells[column] = value;
    }
    return [rosterOfRows([heads, ...people]), rosterOfRows([heads, ...after])];
  });

const swapped = (pairs: readonly Pair[]): Pair[] =>
  pairs.map(({ before, after }) => ({ before: after, after: before })).sort((a, b) => a.after - b.after);

test("a roster compared with itself: nothing changed", () => {
  fc.assert(
    fc.property(randomRowsOf(1), (rows) => {
      const roster = rosterOfRows(rows);
      const changes = compare(roster, roster);
      for (const list of LISTS) expect(changes[list]).toEqual([]);
    }),
  );
});

test("comparing the other way round says the opposite", () => {
  fc.assert(
    fc.property(rosters, ([before, after]) => {
      const [there, back] = [compare(before, after), compare(after, before)];
      expect(back).toEqual({
        comparable: there.comparable,
        joined: there.left,
        left: there.joined,
        changedId: swapped(there.changedId),
        changedUnit: swapped(there.changedUnit),
        newlyDone: swapped(there.noLongerDone),
        noLongerDone: swapped(there.newlyDone),
        level2Unclear: swapped(there.level2Unclear),
        unsureBefore: there.unsureAfter,
        unsureAfter: there.unsureBefore,
      });
    }),
  );
});

test("counts add up, and nobody stands in two of the lists that say who is who", () => {
  fc.assert(
    fc.property(rosters, ([before, after]) => {
      const { joined, left, unsureBefore, unsureAfter } = compare(before, after);
      expect(after.count - unsureAfter.length).toBe(before.count - unsureBefore.length + joined.length - left.length);
      expect(new Set([...joined, ...unsureAfter]).size).toBe(joined.length + unsureAfter.length);
      expect(new Set([...left, ...unsureBefore]).size).toBe(left.length + unsureBefore.length);
    }),
  );
});

test("the order of the rows says nothing", () => {
  const sizes = ({ comparable: _, ...lists }: RosterChanges) =>
    Object.fromEntries(Object.entries(lists).map(([list, people]) => [list, people.length]));
  fc.assert(
    fc.property(
      randomRowsOf(2).chain(([heads = [], ...people]) =>
        fc.tuple(
          fc.constant(heads),
          fc.constant([heads, ...people]),
          fc.shuffledSubarray(people, { minLength: people.length }),
        ),
      ),
      ([heads, rows, shuffled]) => {
        // ditto marks and sections are about the row above
        fc.pre(!heads.includes("Đơn vị"));
        expect(sizes(compare(rosterOfRows(rows), rosterOfRows([heads, ...shuffled])))).toEqual(
          sizes(compare(rosterOfRows(rows), rosterOfRows(rows))),
        );
      },
    ),
  );
});

describe("what was planted is found, whoever the others are", () => {
  const HEADS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2"];
  const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Kim Chi", "Phạm Dũng", "Nguyễn Văn An"];
  interface Planned {
    at: number;
    done: boolean;
    fate: "stays" | "left" | "joined" | "turned" | "otherId";
  }
  const planned = fc.array(
    fc.record<Omit<Planned, "at">>({
      done: fc.boolean(),
      fate: fc.constantFrom("stays", "stays", "left", "joined", "turned", "otherId"),
    }),
    { minLength: 3, maxLength: 40 },
  );
  const rowOf = ({ at, done }: Planned, isAfter: boolean, fate: Planned["fate"]): CellValue[] => {
    const year = 60 + (at % 40);
    const digits = String(isAfter && fate === "otherId" ? 500_000 + at : at).padStart(6, "0");
    const isDone = isAfter && fate === "turned" ? !done : done;
    const birth = `${String((at % 28) + 1).padStart(2, "0")}/0${String((at % 9) + 1)}/19${String(year)}`;
    return [
      at + 1,
      NAMES[at % NAMES.length] ?? "",
      birth,
      "Phòng Thu",
      `0010${String(year)}${digits}`,
      isDone ? "x" : "chưa",
    ];
  };

  test("people of known IDs and birth dates", () => {
    fc.assert(
      fc.property(planned, (plan) => {
        const people = plan.map((of, at) => ({ ...of, at }));
        const rows = (isAfter: boolean, gone: Planned["fate"]) =>
          people.filter(({ fate }) => fate !== gone).map((person) => rowOf(person, isAfter, person.fate));
        const [before, after] = [rows(false, "joined"), rows(true, "left")];
        fc.pre(before.length > 0 && after.length > 0);
        const changes = compare(rosterOfRows([HEADS, ...before]), rosterOfRows([HEADS, ...after]));
        const count = (isMeant: (person: Planned) => boolean) => people.filter(isMeant).length;
        expect({
          joined: changes.joined.length,
          left: changes.left.length,
          changedId: changes.changedId.length,
          newlyDone: changes.newlyDone.length,
          noLongerDone: changes.noLongerDone.length,
          unsure: changes.unsureBefore.length + changes.unsureAfter.length,
        }).toEqual({
          joined: count(({ fate }) => fate === "joined"),
          left: count(({ fate }) => fate === "left"),
          changedId: count(({ fate }) => fate === "otherId"),
          newlyDone: count(({ fate, done }) => fate === "turned" && !done),
          noLongerDone: count(({ fate, done }) => fate === "turned" && done),
          unsure: 0,
        });
      }),
    );
  });
});
