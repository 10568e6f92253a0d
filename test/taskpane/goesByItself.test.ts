import { goesByItself } from "../../src/taskpane/goesByItself";

beforeEach(() => vitest.useFakeTimers());
afterEach(() => vitest.useRealTimers());

/** A notice with nobody at it; `at` says whether anybody is from now on. */
function shown() {
  let attended = false;
  const end = vitest.fn();
  const stop = goesByItself(() => attended, end);
  return { end, stop, at: (now: boolean) => (attended = now) };
}

test("a notice goes after eight seconds, and not before", () => {
  const { end, stop } = shown();
  vitest.advanceTimersByTime(7_999);
  expect(end).not.toHaveBeenCalled();
  vitest.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledTimes(1);
  stop();
});

test("it stays for as long as somebody is at it, and eight seconds from then on", () => {
  const { end, at } = shown();
  vitest.advanceTimersByTime(5_000);
  at(true);
  vitest.advanceTimersByTime(60_000);
  at(false);
  vitest.advanceTimersByTime(7_999);
  expect(end).not.toHaveBeenCalled();
  vitest.advanceTimersByTime(1);
  expect(end).toHaveBeenCalledTimes(1);
});

test("one that is taken away before ends nothing any more", () => {
  const { end, stop } = shown();
  vitest.advanceTimersByTime(3_000);
  stop();
  vitest.advanceTimersByTime(60_000);
  expect(end).not.toHaveBeenCalled();
});
