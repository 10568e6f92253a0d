import { answerKind } from "../../../src/documents/supplement/answerKind";
import { RULES } from "../../../src/rules/index";

test("what each rule is answered with", () => {
  const kinds = RULES.map(({ id }) => [id, answerKind(id)] as const).filter(([, kind]) => kind !== "text");
  expect(Object.fromEntries(kinds)).toEqual({
    "one-stop-not-level-2": "mark",
    "level-2-contradiction": "mark",
    "duplicate-citizen-id": "citizenId",
    "impossible-citizen-id": "citizenId",
    "malformed-citizen-id": "citizenId",
    "missing-citizen-id": "citizenId",
    "missing-level-2": "mark",
    "missing-reason": "reason",
    "old-id-number": "citizenId",
    "unclear-level-2": "mark",
  });
});
