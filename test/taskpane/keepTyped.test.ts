import { keepTyped } from "../../src/taskpane/keepTyped";

beforeEach(() => vitest.useFakeTimers());
afterEach(() => vitest.useRealTimers());

test("what was typed is kept half a second after the last key, as it is then, once", () => {
  const keep = vitest.fn().mockResolvedValue(undefined);
  const { typed } = keepTyped<string>(keep);
  typed("B");
  vitest.advanceTimersByTime(400);
  typed("BH");
  vitest.advanceTimersByTime(499);
  expect(keep).not.toHaveBeenCalled();
  vitest.advanceTimersByTime(1);
  expect(keep.mock.calls).toEqual([["BH"]]);
  vitest.advanceTimersByTime(10_000);
  expect(keep).toHaveBeenCalledTimes(1);
});

test("asked for, it is kept at once, and not again; nothing typed is nothing kept", async () => {
  const keep = vitest.fn().mockResolvedValue(undefined);
  const { typed, keepNow } = keepTyped<string>(keep);
  await keepNow();
  expect(keep).not.toHaveBeenCalled();
  typed("");
  const kept = keepNow();
  expect(keep.mock.calls).toEqual([[""]]);
  await kept;
  await keepNow();
  vitest.advanceTimersByTime(10_000);
  expect(keep).toHaveBeenCalledTimes(1);
});

test("what is typed while it is being kept is kept after that", async () => {
  const keep = vitest.fn().mockResolvedValue(undefined);
  const { typed, keepNow } = keepTyped<string>(keep);
  typed("B");
  const first = keepNow();
  typed("BH");
  await first;
  vitest.advanceTimersByTime(500);
  expect(keep.mock.calls).toEqual([["B"], ["BH"]]);
});
