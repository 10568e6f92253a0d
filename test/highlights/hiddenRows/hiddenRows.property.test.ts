import fc from "fast-check";
import { planHiding, planShowing } from "../../../src/highlights/hiddenRows/hiddenRows";
import type { RowSpan } from "../../../src/grid/rowSpan";

const sheet = fc.array(fc.record({ hidden: fc.boolean(), wanted: fc.boolean() }), { minLength: 1, maxLength: 60 });

const flags = (rows: readonly boolean[]) => ({ top: 3, hidden: Uint8Array.from(rows, Number) });

/** Rows from 3 on for which something holds. */
const rowsOf = (rows: readonly boolean[]) => rows.flatMap((holds, place) => (holds ? [place + 3] : []));

function changed(rows: readonly boolean[], runs: readonly RowSpan[], hidden: boolean): boolean[] {
  return rows.map((before, place) =>
    runs.some(({ first, last }) => place + 3 >= first && place + 3 <= last) ? hidden : before,
  );
}

/** The rows after hiding, and the record of it. */
function hide(rows: readonly boolean[], wanted: readonly boolean[], before: Parameters<typeof planHiding>[2] = null) {
  const plan = planHiding(flags(rows), rowsOf(wanted), before);
  return { rows: changed(changed(rows, plan.show, false), plan.hide, true), record: plan.record };
}

function show(rows: readonly boolean[], record: ReturnType<typeof hide>["record"]) {
  const plan = planShowing(flags(rows), record);
  return { rows: changed(rows, plan.show, false), exact: plan.exact };
}

test("hidden rows are those hidden before and those wanted; shown again, they are as before", () => {
  fc.assert(
    fc.property(sheet, (cells) => {
      const before = cells.map(({ hidden }) => hidden);
      const wanted = cells.map((cell) => cell.wanted);
      const { rows, record } = hide(before, wanted);
      expect(rows).toEqual(cells.map((cell) => cell.hidden || cell.wanted));
      expect(show(rows, record)).toEqual({ rows: before, exact: true });
    }),
  );
});

test("also where rows were inserted, or rows that are shown deleted, meanwhile", () => {
  const edits = fc.array(fc.record({ at: fc.nat(100), insert: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(sheet, edits, (cells, meanwhile) => {
      const names = cells.map((_, row) => row);
      const { rows, record } = hide(
        cells.map(({ hidden }) => hidden),
        cells.map(({ wanted }) => wanted),
      );
      const now = names.map((name) => ({ name, hidden: rows[name] === true }));
      for (const { at, insert } of meanwhile) {
        const place = at % (now.length + 1);
        if (insert) now.splice(place, 0, { name: -1, hidden: false });
        else if (now[place]?.hidden === false) now.splice(place, 1);
      }
      const after = show(
        now.map(({ hidden }) => hidden),
        record,
      );
      expect(after.exact).toBe(true);
      expect(after.rows).toEqual(now.map(({ name }) => cells[name]?.hidden === true));
    }),
  );
});

test("hiding once more for another check leaves the way back as it was", () => {
  const twice = fc.array(fc.record({ hidden: fc.boolean(), wanted: fc.boolean(), then: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(twice, (cells) => {
      const before = cells.map(({ hidden }) => hidden);
      const first = hide(
        before,
        cells.map(({ wanted }) => wanted),
      );
      const second = hide(
        first.rows,
        cells.map(({ then }) => then),
        first.record,
      );
      expect(second.rows).toEqual(cells.map((cell) => cell.hidden || cell.then));
      expect(show(second.rows, second.record)).toEqual({ rows: before, exact: true });
    }),
  );
});

test("what was hidden and then undone by hand leaves nothing to show, and what others hid as it is", () => {
  fc.assert(
    fc.property(sheet, (cells) => {
      const before = cells.map(({ hidden }) => hidden);
      const wanted = cells.map((cell) => cell.wanted);
      const { record } = hide(before, wanted);
      expect(show(before, record)).toEqual({ rows: before, exact: true });
      expect(hide(before, wanted, record)).toEqual(hide(before, wanted));
    }),
  );
});

test("where others hid or showed rows meanwhile, all are shown and it is said", () => {
  const { rows, record } = hide([true, false, false, false], [false, true, false, true]);
  expect(rows).toEqual([true, true, false, true]);
  expect(show([true, true, true, true], record)).toEqual({ rows: [false, false, false, false], exact: false });
  expect(show([true, false, false, true], record)).toEqual({ rows: [false, false, false, false], exact: false });
});

test("what is remembered stays short, however many rows are hidden", () => {
  const many = Array.from({ length: 20_000 }, (_, row) => row % 2 === 0);
  const { record } = hide(new Array<boolean>(20_000).fill(false), many);
  expect(record).toEqual({ hidden: 10_000, ours: [{ first: 0, last: 9999 }] });
});
