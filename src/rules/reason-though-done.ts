import { Level2, Text } from "../roster/roster";
import { isBlankOrZero } from "./formula";
import type { Rule } from "./rule";

/** A reason for not being done, though level 2 is done: one of the two is out of date. */
export const reasonThoughDone: Rule = {
  id: "reason-though-done",
  severity: "check",
  needs: ["level2", "reason"],
  answeredIn: [],
  check({ level2, reasonText }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (level2[person] === Level2.done && reasonText[person] === Text.given) report(person, "reason");
    }
  },
  stays: ({ reason = "" }) => `NOT(${isBlankOrZero(reason)})`,
};
