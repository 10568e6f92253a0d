import { hasField, level2Field } from "../roster/fieldsOfLayout";
import { reasonCategoryIndex } from "../roster/cells/reasonCategory";
import { Level2, type Roster } from "../roster/roster";
import { unitNameOf } from "../roster/unitNameOf";
import { countOfId, countOfLevel2 } from "./counting";
import { isForeigner } from "./isForeigner";

/**
 * What somebody who is not done has to do next, after the letter's Appendix I, section 2b, and what is true today
 * (docs/domain.md): `card-and-level-2` no CCCD: the police of any commune, card and level 2 together; `register` has a
 * CCCD: the commune police or where cards are issued; `immigration` is a foreigner: the immigration office; `wait`
 * registered: wait for the SMS; `activate` approved: activate as the SMS says.
 */
export type Step = (typeof STEPS)[number];

/** Steps in the order in which a person takes them. */
export const STEPS = ["card-and-level-2", "register", "immigration", "wait", "activate"] as const;

/**
 * Those of the steps for which one has to meet the commune police: what they are asked to come to the office for (the
 * letter, item 2).
 */
export const STEPS_AT_POLICE: readonly Step[] = ["card-and-level-2", "register"];

/** A person who has no CCCD or no level 2 yet (design §2). The name is read once it is shown: most never are. */
export interface ToDo {
  person: number;
  unit: string;
  step: Step;
  /** Where the sheet says so, from 0. */
  row: number;
  column: number;
}

const APPROVED = reasonCategoryIndex("not_activated");
const WAITING = reasonCategoryIndex("waiting_approval");

function stepOf(roster: Roster, person: number, notIssued: boolean): Step {
  if (notIssued) return "card-and-level-2";
  const category = roster.reasonCategory[person];
  if (category === APPROVED) return "activate";
  if (roster.level2[person] === Level2.pending || category === WAITING) return "wait";
  return isForeigner(roster, person) ? "immigration" : "register";
}

/**
 * Everybody who has no CCCD or no level 2 yet, in the order of the sheet. What is still to verify is no to-do, nor is a
 * CCCD that a foreigner cannot have.
 */
export function findToDos(roster: Roster): readonly ToDo[] {
  const { columns } = roster.layout;
  const level2Column = columns[level2Field(roster.layout)]?.index;
  const idColumn = columns.citizenId?.index;
  const tellsLevel2 = hasField(roster.layout, "level2");
  const toDos: ToDo[] = [];
  for (let person = 0; person < roster.count; person++) {
    const notIssued =
      idColumn !== undefined && countOfId(roster, person) === "notIssued" && !isForeigner(roster, person);
    const notDone = tellsLevel2 && countOfLevel2(roster, person) === "notDone";
    const column = notIssued ? idColumn : notDone ? level2Column : undefined;
    if (column === undefined) continue;
    toDos.push({
      person,
      unit: unitNameOf(roster, person),
      step: stepOf(roster, person, notIssued),
      row: roster.row[person] ?? 0,
      column,
    });
  }
  return toDos;
}
