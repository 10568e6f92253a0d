import fc from "fast-check";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import type { Block } from "../../../src/grid/block";
import { SHEET_STYLES, type SheetStyleName } from "../../../src/documents/sheetStyles";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { STEPS } from "../../../src/summary/toDos";
import { Level2 } from "../../../src/roster/roster";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { planReport } from "../../support/plans";

/** Names and units as rosters have them, and as nobody should type them. */
const typed = fc.oneof(
  fc.constantFrom(
    "Văn phòng",
    "Phòng Thu",
    "H' Lan",
    "=1+1",
    "+84 912 345 678",
    "-x",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'x",
  ),
  fc.stringMatching(/^[=+\-@\t\r'0-9 .ăơ]{1,30}$/u),
);

const person: fc.Arbitrary<ReportPerson> = fc.record(
  {
    name: typed,
    unit: typed,
    id: fc.constantFrom<NonNullable<ReportPerson["id"]>>("issued", "notIssued", "toVerify"),
    level2: fc.constantFrom(...(Object.keys(Level2) as (keyof typeof Level2)[])),
    reason: fc.constantFrom(...REASON_CATEGORIES.map(({ id }) => id)),
    step: fc.constantFrom(...STEPS),
    oneStop: fc.boolean(),
  },
  { requiredKeys: ["name"] },
);
const people = fc.array(person, { maxLength: 60 });

const planOf = (staff: readonly ReportPerson[]) => planReport(reportFactsOf(staff), reportWords);

/**
 * What stands under a heading of the results in the line that begins with an item; 0 where a final report has no such
 * line.
 */
function numberOf({ values }: SheetPlan, item: string, head: string = reportWords.heads.count): number {
  const column = values.find((row) => row.includes(reportWords.heads.item))?.indexOf(head) ?? -1;
  const line = values.find((row) => row[1] === item);
  const value = line === undefined && !isDraft(values) ? 0 : line?.[column];
  return typeof value === "number" ? value : Number.NaN;
}

const isDraft = (values: SheetPlan["values"]) => values.some(([first]) => first === reportWords.draft);

function styleOf({ styled }: SheetPlan, row: number, column: number): SheetStyleName | undefined {
  const holds = ({ top, left, bottom, right }: Block) =>
    row >= top && row <= bottom && column >= left && column <= right;
  return styled.find(({ blocks }) => blocks.some(holds))?.style;
}

describe("a report about any people", () => {
  test("adds up", () => {
    fc.assert(
      fc.property(people, (staff) => {
        const plan = planOf(staff);
        const { lines, moreLines } = reportWords;
        const of = (item: string, head?: string) => numberOf(plan, item, head);
        expect(of(lines.total)).toBe(staff.length);
        expect(of(lines.issued) + of(lines.notIssued) + of(moreLines.idToVerify)).toBe(staff.length);
        expect(of(lines.done) + of(lines.notDone) + of(moreLines.level2ToVerify)).toBe(staff.length);
        if (staff.length > 0) {
          const share = (item: string) => of(item, reportWords.heads.share);
          const shares = share(lines.issued) + share(lines.notIssued) + share(moreLines.idToVerify);
          expect(shares).toBeCloseTo(100, 9);
        }
        const first = plan.values.findIndex((row) => row[1] === lines.reasons) + 1;
        const last = plan.values.findIndex(([ordinal], row) => row >= first && typeof ordinal === "number");
        const count = plan.values.find((row) => row.includes(reportWords.heads.item))?.indexOf(reportWords.heads.count);
        const counts = plan.values.slice(first, last).map((row) => Number(row[count ?? -1]));
        expect(counts.filter((each) => !Number.isNaN(each)).reduce((sum, each) => sum + each, 0)).toBe(
          of(lines.notDone),
        );
      }),
    );
  });

  test("has units that add up to the totals", () => {
    fc.assert(
      fc.property(people, (staff) => {
        const { values } = planOf(staff);
        const head = values.findIndex((row) => row.includes(reportWords.unitHeads.citizenId));
        fc.pre(head >= 0);
        const under = (values[head + 1] ?? []).flatMap((value, column) =>
          value === null || value === reportWords.heads.share ? [] : [column],
        );
        const columns = [values[head]?.indexOf(reportWords.unitHeads.total) ?? -1, ...under];
        const sum = values.findIndex((row, index) => index > head && row[1] === reportWords.sum);
        for (const column of columns) {
          const numbers = values.slice(head + 2, sum).map((row) => row[column]);
          const added = numbers.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
          expect(added).toBe(values[sum]?.[column]);
        }
      }),
    );
  });

  test("lists as many as are not done", () => {
    fc.assert(
      fc.property(people, (staff) => {
        const { values, titleRows } = planOf(staff);
        const notDone = staff.filter(({ level2 = "done" }) => ["blank", "pending", "no"].includes(level2));
        fc.pre(notDone.length > 0);
        const ordinals = values.slice(titleRows.first + 1).map(([ordinal]) => ordinal);
        expect(ordinals.filter((ordinal) => typeof ordinal === "number")).toEqual(notDone.map((_, index) => index + 1));
      }),
    );
  });

  test("shows no number of nine digits or more", () => {
    const long = /\d(?:[\s.-]?\d){8,}/u;
    const isShort = (value: string | number | null) =>
      typeof value === "string" ? !long.test(value) : (value ?? 0) < 1e8;
    fc.assert(fc.property(people, (staff) => planOf(staff).values.flat().every(isShort)));
  });

  test("holds no text that Excel could take for a formula, a number or a date, but in cells formatted as text", () => {
    // Texts that begin with a letter or bracket are words; "a)" is an ordinal, "1. Khó khăn …" one of the report's own
    // headings.
    const harmless = /^(?:[\p{L}(]|\d\. \p{L})/u;
    fc.assert(
      fc.property(people, (staff) => {
        const plan = planOf(staff);
        const formats = plan.values.flatMap((row, r) =>
          row.flatMap((value, c) => {
            if (typeof value !== "string" || harmless.test(value)) return [];
            const style = styleOf(plan, r, c);
            return [style && SHEET_STYLES[style].numberFormat];
          }),
        );
        expect(new Set(formats)).toEqual(new Set(["@"]));
      }),
    );
  });

  test("gives every cell that holds something a style, and blocks that stay inside the sheet", () => {
    fc.assert(
      fc.property(people, (staff) => {
        const plan = planOf(staff);
        const { values, columnWidths, rowHeights, styled, merges, tables, blankLines } = plan;
        const bare = values.flatMap((row, r) => row.filter((value, c) => value !== null && !styleOf(plan, r, c)));
        expect(bare).toEqual([]);
        const blocks = [...styled.flatMap((style) => style.blocks), ...merges.map(({ block }) => block)];
        const outside = [...blocks, ...tables, ...blankLines].filter(
          ({ top, left, bottom, right }) =>
            top > bottom || left > right || bottom >= values.length || right >= columnWidths.length,
        );
        expect(outside).toEqual([]);
        expect(rowHeights).toHaveLength(values.length);
      }),
    );
  });

  test("needs no more blocks for many people than for few, but for the names of units on further pages", () => {
    const staff = (count: number) =>
      Array.from({ length: count }, (_, index): ReportPerson => ({
        name: "An",
        unit: `Đơn vị ${index % 5}`,
        level2: "no",
      }));
    const blocks = (count: number) => {
      const plan = planOf(staff(count));
      return { pages: plan.pageBreaks.length, blocks: plan.styled.flatMap((style) => style.blocks).length };
    };
    const [few, many] = [blocks(30), blocks(3000)];
    expect(many.blocks - few.blocks).toBeLessThanOrEqual(5 * (many.pages - few.pages));
  });
});
