import { NO_FILTER } from "../../../src/taskpane/findings/findingFilter";
import { vi } from "../../../src/text/vi/vi";
import { checkedWith } from "../paneWith";
import { PEOPLE, resultOf, type PersonRow } from "./checkedRows";

/** A pane after a check of some people, and after further checks of others. */
async function listOf(...rosters: (readonly PersonRow[])[]) {
  const checkSheet = vitest.fn();
  for (const people of rosters) checkSheet.mockResolvedValueOnce(resultOf(people));
  // what the columns are shown as is no part of this: it is never read
  const { host, pane } = await checkedWith({ checkSheet, previewSheet: () => new Promise(() => undefined) });
  return { host, pane, list: pane.findings };
}

/** Waits for the filter to come to its end. */
async function filtered({ list }: Awaited<ReturnType<typeof listOf>>): Promise<number[] | null> {
  while (list.getState().filtering)
    await new Promise<void>((done) => {
      const stop = list.subscribe(() => {
        stop();
        done();
      });
    });
  const { shown } = list.getState();
  return shown === null ? null : [...shown];
}

const cured = PEOPLE.with(1, ["Nguyễn Văn An", "Phòng Thu", "001099012347", "x", ""]);

describe("steps", () => {
  test("lead through all findings and end at both ends, select each cell and unfold its rule", async () => {
    const { host, list } = await listOf(PEOPLE);
    expect([list.canStep(-1), list.canStep(1)]).toEqual([true, true]);
    const passed: (number | null)[] = [];
    while (list.canStep(1)) {
      await list.step(1, true);
      passed.push(list.getState().current);
    }
    expect(passed).toEqual([0, 1, 2, 3, 4, 5]);
    expect(host.selectCell).toHaveBeenNthCalledWith(1, expect.objectContaining({ sheetId: "7" }), 2, 4, false);
    expect(host.selectCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheetId: "7" }), 4, 2, false);
    expect(list.getState()).toMatchObject({ reveal: { index: 5, focus: true } });
    expect([...list.getState().open].sort()).toEqual([
      "level-2-without-citizen-id",
      "missing-citizen-id",
      "missing-level-2",
      "missing-reason",
      "missing-unit",
    ]);
    await list.step(1, true);
    expect(list.getState().current).toBe(5);
    await list.step(-1, false);
    expect(list.getState()).toMatchObject({ current: 4, reveal: { index: 4, focus: false } });
  });

  test("backwards begin at the end", async () => {
    const { list } = await listOf(PEOPLE);
    await list.step(-1, true);
    expect(list.getState().current).toBe(5);
  });

  test("pass over what the filter hides, also from a finding that it hides", async () => {
    const opened = await listOf(PEOPLE);
    const { list } = opened;
    await list.choose(3);
    void list.setFilter({ ...NO_FILTER, text: "hoa" }, vi);
    expect(await filtered(opened)).toEqual([1, 3, 5]);
    list.moveTo(2, false);
    await list.step(1, true);
    expect(list.getState().current).toBe(3);
    list.moveTo(2, false);
    await list.step(-1, true);
    expect(list.getState().current).toBe(1);
    await list.step(-1, true);
    expect(list.getState().current).toBe(1);
  });
});

describe("the next check", () => {
  test("finds the filter and the current finding as they were, though their indexes are others", async () => {
    const opened = await listOf(PEOPLE, cured);
    const { list, pane } = opened;
    void list.setFilter({ ...NO_FILTER, severity: "missing" }, vi);
    expect(await filtered(opened)).toEqual([1, 2, 3, 4, 5]);
    await list.choose(3);
    await pane.check();
    expect(await filtered(opened)).toEqual([0, 1, 2, 3]);
    expect(list.getState()).toMatchObject({ current: 1, filter: { severity: "missing" } });
  });

  test("goes on with the next one where the current one was cured", async () => {
    const { list, pane } = await listOf(PEOPLE, cured);
    await list.choose(2);
    await pane.check();
    expect(list.getState().current).toBeNull();
    await list.step(1, false);
    expect(list.getState().current).toBe(1);
  });

  test("with nothing found leaves nothing to step to", async () => {
    const { list, pane } = await listOf(PEOPLE, [["Lê Thị Hoa", "Phòng Thu", "001199054321", "x", ""]]);
    await list.choose(2);
    await pane.check();
    expect(list.getState().current).toBeNull();
    expect([list.canStep(-1), list.canStep(1)]).toEqual([false, false]);
  });
});

test("another sheet begins without the filter of the one before", async () => {
  const checkSheet = vitest
    .fn()
    .mockResolvedValueOnce(resultOf())
    .mockResolvedValueOnce({ ...resultOf(), sheetId: "8" });
  const { pane } = await checkedWith({ checkSheet });
  void pane.findings.setFilter({ ...NO_FILTER, unit: "Văn phòng" }, vi);
  pane.findings.setOpen("missing-reason", true);
  await pane.findings.choose(2);
  pane.choose("8");
  await pane.check();
  expect(pane.findings.getState()).toMatchObject({
    filter: NO_FILTER,
    shown: null,
    current: null,
    // the first group, and the first of which anything can be put right here
    open: new Set(["level-2-without-citizen-id", "missing-reason"]),
  });
});

test("a list in whose first group something can be put right has that one unfolded alone", async () => {
  const { list } = await listOf([["Trần Đình Ân", "Văn phòng", "001099012345", "chưa", ""]]);
  expect(list.getState().open).toEqual(new Set(["missing-reason"]));
});

test("copying copies what the filter shows, and says so", async () => {
  const opened = await listOf(PEOPLE);
  const { host, list, pane } = opened;
  void list.setFilter({ ...NO_FILTER, unit: "Văn phòng" }, vi);
  await filtered(opened);
  await pane.copyFindings(vi);
  expect(await vitest.mocked(host.copyText).mock.calls[0]?.[0]).toBe(
    [
      vi.pane.copyHeadings.join("\t"),
      [
        "F4",
        "Trần Đình Ân",
        "Văn phòng",
        "Thiếu",
        vi.rules["missing-reason"].name,
        vi.rules["missing-reason"].sentence({}),
      ].join("\t"),
    ].join("\n"),
  );
  expect(pane.getState()).toMatchObject({ notice: { kind: "copied", lines: 1, filtered: true } });
});

test("a cell beside the first is selected when it is chosen", async () => {
  const { host, list } = await listOf(PEOPLE);
  await list.choose(0, { row: 7, column: 8 });
  expect(host.selectCell).toHaveBeenCalledWith(expect.objectContaining({ sheetId: "7" }), 7, 8, false);
  expect(list.getState().current).toBe(0);
});
