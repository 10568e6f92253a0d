import { HostError, type HostErrorKind } from "../../src/excel/host/hostError";
import { failureOf, failureText } from "../../src/taskpane/failure";
import { en } from "../../src/text/en/en";
import { vi } from "../../src/text/vi/vi";

const hostErrorKinds: Record<HostErrorKind, true> = {
  "no-workbook": true,
  "no-active-sheet": true,
  "sheet-gone": true,
  "sheet-hidden": true,
  "sheet-protected": true,
  "workbook-protected": true,
  "cell-editing": true,
  payload: true,
  "lost-session": true,
  "other-workbook-active": true,
  "read-only": true,
  "filtered-range": true,
  "merged-range": true,
  "pivot-table": true,
  conflict: true,
  unsupported: true,
  "undo-not-merged": true,
  "table-in-place": true,
  "no-answer": true,
  "needs-check": true,
  unknown: true,
};

test.each([
  [
    "a host error",
    new HostError("payload", "ResponsePayloadSizeLimitExceeded", "x"),
    { kind: "host", reason: "payload", code: "ResponsePayloadSizeLimitExceeded" },
  ],
  ["a script that did not load", Object.assign(new Error("x"), { name: "ChunkLoadError" }), { kind: "partNotLoaded" }],
  ["a bug", new TypeError("x is undefined"), { kind: "bug", detail: "TypeError: x is undefined" }],
  ["anything", "odd", { kind: "bug", detail: "odd" }],
])("%s", (_name, thrown, failure) => {
  expect(failureOf(thrown)).toEqual(failure);
});

test("every kind of host error has words of its own in both languages", () => {
  const kinds = Object.keys(hostErrorKinds) as HostErrorKind[];
  for (const texts of [vi, en]) {
    const titles = kinds.map((reason) => failureText(texts, { kind: "host", reason, code: "C" }).title);
    expect(new Set(titles).size).toBe(kinds.length);
  }
});

test("the host's code is shown where there is one, a bug says that it is one", () => {
  expect(failureText(vi, { kind: "host", reason: "unknown", code: "GeneralException" }).code).toBe(
    "Mã lỗi: GeneralException",
  );
  expect(failureText(vi, { kind: "host", reason: "unknown", code: "" }).code).toBeNull();
  const bug = failureText(vi, { kind: "bug", detail: "TypeError: x" });
  expect(bug).toMatchObject({ title: "Lỗi của chương trình", code: null });
  expect(bug.sentence).toContain("TypeError: x");
});
