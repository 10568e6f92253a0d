import { stayingInPane } from "../../../../src/taskpane/components/parts/stayingInPane";

class FocusableElement {
  readonly focus = vitest.fn();
}

/** What becomes of the focus where selecting a cell takes it to the sheet, or does not. */
async function focusAfter(stays: boolean, taken: boolean): Promise<number> {
  const focused = new FocusableElement();
  let hasFocus = true;
  vitest.stubGlobal("HTMLElement", FocusableElement);
  vitest.stubGlobal("document", { activeElement: focused, hasFocus: () => hasFocus });
  await stayingInPane(stays, () => {
    hasFocus = !taken;
    return Promise.resolve();
  });
  return focused.focus.mock.calls.length;
}

test.each([
  ["taken back where Excel moved it", true, true, 1],
  ["left alone where it stayed", true, false, 0],
  ["left with the sheet where the user wants that", false, true, 0],
])("the keyboard is %s", async (_, stays, taken, calls) => {
  await expect(focusAfter(stays, taken)).resolves.toBe(calls);
});
