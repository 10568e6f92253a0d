import { stepsByUnit } from "../../src/summary/stepsByUnit";

const none = { "card-and-level-2": 0, register: 0, immigration: 0, wait: 0, activate: 0 };

test("units as they come, who has none last; the steps add up", () => {
  const people = [
    { unit: "", step: "wait" },
    { unit: "B", step: "register" },
    { unit: "A", step: "card-and-level-2" },
    { unit: "B", step: "register" },
    { unit: "B", step: null },
    { unit: "A", step: "activate" },
  ] as const;
  expect(stepsByUnit(people)).toEqual([
    { unit: "B", steps: { ...none, register: 2 }, unclear: 1, total: 3 },
    { unit: "A", steps: { ...none, "card-and-level-2": 1, activate: 1 }, unclear: 0, total: 2 },
    { unit: "", steps: { ...none, wait: 1 }, unclear: 0, total: 1 },
  ]);
});

test("nobody, no units", () => {
  expect(stepsByUnit([])).toEqual([]);
});
