import { createSupplement } from "../../../src/taskpane/supplement/createSupplement";
import { now } from "../paneWith";

const remembered = { deadline: "2026-12-05", contact: "Bà Mẫu" };

function supplementWith(replaced: Partial<Parameters<typeof createSupplement>[0]> = {}) {
  const host = {
    recallWish: vitest.fn().mockResolvedValue(remembered),
    rememberWish: vitest.fn().mockResolvedValue(undefined),
    now: () => now,
    ...replaced,
  };
  const fail = vitest.fn();
  return { host, fail, supplement: createSupplement(host, fail) };
}

test("opens with what was remembered of this day; opened twice, what was typed first stays", async () => {
  const { host, supplement } = supplementWith();
  const again = supplement.fill();
  await supplement.fill();
  supplement.change({ contact: "Ông Ví" });
  await again;
  await supplement.fill();
  expect(host.recallWish).toHaveBeenCalledWith(now);
  expect(supplement.getState()).toEqual({ ...remembered, contact: "Ông Ví" });
});

test.each([[{ contact: "Ông Ví" }], [{ deadline: "2026-12-31" }]])(
  "%j is kept though the field keeps the focus, once no more is typed",
  async (typed) => {
    vitest.useFakeTimers();
    const { host, supplement } = supplementWith();
    await supplement.fill();
    supplement.change(typed);
    vitest.advanceTimersByTime(499);
    expect(host.rememberWish).not.toHaveBeenCalled();
    vitest.advanceTimersByTime(1);
    expect(vitest.mocked(host.rememberWish).mock.calls).toEqual([[{ ...remembered, ...typed }]]);
    vitest.useRealTimers();
  },
);

test("as the pane closes it is kept at once", async () => {
  const { host, supplement } = supplementWith();
  await supplement.fill();
  supplement.change({ contact: "Ông Ví" });
  const kept = supplement.remember();
  expect(host.rememberWish).toHaveBeenCalledTimes(1);
  await kept;
});

test("what fails is said", async () => {
  const refused = vitest.fn().mockRejectedValue("x");
  const { fail, supplement } = supplementWith({ recallWish: refused, rememberWish: refused });
  await supplement.fill();
  expect(fail).toHaveBeenCalledTimes(1);
  expect(supplement.getState()).toBeNull();
  supplement.change({ contact: "Ông Ví" });
  await supplement.remember();
  expect(fail).toHaveBeenCalledTimes(2);
});
