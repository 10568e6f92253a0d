import { fieldAt } from "../roster/field";
import { IdKind, Said } from "../roster/roster";
import { isTwelveDigits, isYes } from "./formula";
import type { Rule } from "./rule";

/** What "Đã cấp CCCD" says of somebody against what the ID cell says; null where the ID cell decides nothing. */
function issuedByCell(kind: number | undefined): boolean | null {
  switch (kind) {
    case IdKind.whole:
    case IdKind.padded:
      return true;
    case IdKind.old:
    case IdKind.passport:
    case IdKind.notIssued:
      return false;
    default:
      return null;
  }
}

/** The column "Đã cấp CCCD" says one thing, the ID cell the other: both cells. The ID cell decides. */
export const citizenIdContradiction: Rule = {
  id: "citizen-id-contradiction",
  severity: "check",
  needs: ["citizenId"],
  optional: ["citizenIdIssued", "citizenIdNotIssued"],
  answeredIn: ["citizenId"],
  check({ idKind, said, saidField }, from, to, report) {
    for (let person = from; person < to; person++) {
      if (said[person] === Said.nothing) continue;
      const issued = issuedByCell(idKind[person]);
      if (issued !== null && issued !== (said[person] === Said.yes))
        report(person, "citizenId", fieldAt(saidField[person]));
    }
  },
  stays({ citizenId = "", citizenIdIssued, citizenIdNotIssued }) {
    const issued = citizenIdIssued === undefined ? "" : `,${isYes(citizenIdIssued)}`;
    const not = citizenIdNotIssued === undefined ? "" : `,ISBLANK(${citizenIdNotIssued})`;
    return `NOT(AND(${isTwelveDigits(citizenId)}${issued}${not}))`;
  },
};
