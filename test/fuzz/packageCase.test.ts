import { createHash } from "node:crypto";
import { packageOf, type PackageCase } from "./packageCase";

test("a case is the same file whenever it is made", async () => {
  const one: PackageCase = {
    roster: "01-first-row",
    damages: [
      { kind: "replace", part: 3, at: 5_000, length: 3, text: "<" },
      { kind: "empty", part: 1 },
      { kind: "double", part: 2 },
    ],
    bytes: [{ at: 40, value: 7 }],
  };
  const made = async (now: string) => {
    vitest.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
    const file = await packageOf(one);
    vitest.useRealTimers();
    return createHash("sha256").update(file).digest("hex");
  };
  expect(await made("2027-08-09T10:11:12Z")).toBe(await made("2026-01-02T03:04:05Z"));
});
