import type { Truth } from "../support/truth";
import type { RosterCase } from "./cases";
import { expectedTruth, keep, TODAY } from "./expectedTruth";
import { NumberMaker } from "./numberMaker";
import { layOut } from "./layOut";
import { drawNotRoster, type NotRoster } from "./notRosters";
import { plainPlan } from "./plainPlan";
import { Random } from "./random";
import { shownBy } from "./rosterPlan";
import type { SheetDraft } from "./sheetDraft";
import { makeStaff } from "./staff";
import type { Trouble } from "./trouble";

/** The sheets of a workbook in the order of their tabs, and what must be found in it. */
export interface MadeRoster {
  sheets: SheetDraft[];
  truth: Truth;
}

function makeNotRoster(about: string, content: NotRoster): MadeRoster {
  const sheet = drawNotRoster(content);
  const nobody = {
    total: 0,
    issued: 0,
    notIssued: 0,
    idToVerify: 0,
    done: 0,
    notDone: 0,
    level2ToVerify: 0,
    pending: 0,
  };
  const truth: Truth = {
    about,
    today: TODAY,
    sheet: sheet.name,
    header: null,
    columns: {},
    people: 0,
    personRows: [],
    totals: nobody,
    oneStop: null,
    reasons: {},
    units: null,
    findings: [],
    sheetFindings: ["no-roster"],
    keep: keep(sheet, [sheet]),
  };
  return { sheets: [sheet], truth };
}

function makeTroubled({ name, number, about }: RosterCase, troubles: readonly Trouble[]): MadeRoster {
  const random = new Random(name);
  const plan = plainPlan(random);
  for (const { change } of troubles) change(plan);
  const numbers = new NumberMaker(number, random);
  const people = makeStaff(plan.staff, shownBy(plan), numbers, random);
  const stock = { people, numbers, random };
  for (const change of plan.changePeople) change(people, stock);
  const laidOut = layOut(plan, people, random);
  const sheets = [
    ...plan.sheetsBefore.map((make) => make(stock)),
    laidOut.sheet,
    ...plan.sheetsAfter.map((make) => make(stock)),
  ];
  return { sheets, truth: expectedTruth(about, laidOut, sheets) };
}

/** Makes a workbook and its truth; the same on every run. */
export function makeRoster(rosterCase: RosterCase): MadeRoster {
  const { content, about } = rosterCase;
  return "lines" in content ? makeNotRoster(about, content) : makeTroubled(rosterCase, content);
}
