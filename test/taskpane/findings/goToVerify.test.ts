import { NO_FILTER } from "../../../src/taskpane/findings/findingFilter";
import { goToVerify } from "../../../src/taskpane/findings/goToVerify";
import { vi } from "../../../src/text/vi/vi";
import { checkedWith } from "../paneWith";
import { checkedRows, PEOPLE, resultOf, type PersonRow } from "./checkedRows";

/** A pane after a check of some people. */
async function listOf(people: readonly PersonRow[]) {
  const checkSheet = vitest.fn().mockResolvedValueOnce(resultOf(people));
  const { host, pane } = await checkedWith({ checkSheet, previewSheet: () => new Promise(() => undefined) });
  return { host, list: pane.findings, checked: checkedRows(people).findings };
}

const open: readonly PersonRow[] = [...PEOPLE, ["Bùi Văn Út", "Phòng Thu", "123", "lạ", ""]];

test("people to verify are gone to with one press: they alone are shown, their groups unfolded, at the first the user is", async () => {
  const { host, list, checked } = await listOf(open);
  void list.setFilter({ ...NO_FILTER, unit: "Văn phòng" }, vi);
  await list.choose(0);
  await goToVerify(list, checked, vi);
  const { shown, current, filter, reveal, open: unfolded } = list.getState();
  expect(filter).toEqual({ ...NO_FILTER, toVerify: true });
  expect(shown).toHaveLength(2);
  expect(current).toBe(shown?.[0]);
  expect(reveal).toEqual({ index: current, focus: true });
  expect([...unfolded]).toEqual(expect.arrayContaining(["malformed-citizen-id", "unclear-level-2"]));
  expect(host.selectCell).toHaveBeenLastCalledWith(expect.objectContaining({ sheetId: "7" }), 5, 3, false);
});

test("where nobody is to verify, nothing is gone to", async () => {
  const { host, list, checked } = await listOf(PEOPLE);
  await goToVerify(list, checked, vi);
  expect(list.getState()).toMatchObject({ current: null, reveal: null, shown: new Int32Array() });
  expect(host.selectCell).not.toHaveBeenCalled();
});
