import { cellAddress, columnLetters } from "../../src/grid/address";
import type { Field } from "../../src/roster/field";
import type { Truth } from "../support/truth";
import { findingsBetween, findingsOfPerson, level2FieldOf, type ExpectedFinding } from "./expectedFindings";
import { shownBy, type LaidOut } from "./rosterPlan";
import type { Says } from "./says";
import { addressOf, type SheetDraft } from "./sheetDraft";

/** The day on which every roster is read. */
export const TODAY = "2026-11-25";

type Fields = ReadonlySet<Field>;

function idCount({ id, issue }: Says): "issued" | "notIssued" | "idToVerify" {
  if (id === "toVerify") return "idToVerify";
  return id === "issued" || (id === "blank" && issue === "yes") ? "issued" : "notIssued";
}

function level2Count({ level2 }: Says): "done" | "notDone" | "level2ToVerify" {
  return level2 === "toVerify" ? "level2ToVerify" : level2 === "done" ? "done" : "notDone";
}

/** How many are so; null where the column that tells is missing. */
function countIf(says: readonly Says[], known: boolean, isSo: (says: Says) => boolean): number | null {
  return known ? says.filter(isSo).length : null;
}

const knowsId = (fields: Fields): boolean => fields.has("citizenId");
const knowsLevel2 = (fields: Fields): boolean => level2FieldOf(fields) !== null;

function totals(says: readonly Says[], fields: Fields): Truth["totals"] {
  const ids = (kind: ReturnType<typeof idCount>) => countIf(says, knowsId(fields), (one) => idCount(one) === kind);
  const level2 = (kind: ReturnType<typeof level2Count>) =>
    countIf(says, knowsLevel2(fields), (one) => level2Count(one) === kind);
  return {
    total: says.length,
    issued: ids("issued"),
    notIssued: ids("notIssued"),
    idToVerify: ids("idToVerify"),
    done: level2("done"),
    notDone: level2("notDone"),
    level2ToVerify: level2("level2ToVerify"),
    pending: countIf(says, knowsLevel2(fields), (one) => one.level2 === "waiting" || one.level2 === "approved"),
  };
}

function reasonOf({ reason, level2 }: Says): string {
  if (reason !== null && reason !== "error") return reason.category;
  return level2 === "waiting" ? "waiting_approval" : level2 === "approved" ? "not_activated" : "none";
}

function reasons(says: readonly Says[], fields: Fields): Truth["reasons"] {
  if (!knowsLevel2(fields)) return {};
  const categories = says.filter((one) => level2Count(one) === "notDone").map(reasonOf);
  return Object.fromEntries(
    [...new Set(categories)].sort().map((category) => [category, categories.filter((one) => one === category).length]),
  );
}

function units(says: readonly Says[], fields: Fields): Truth["units"] {
  const told = says.map(({ unit }) => unit).filter((unit) => unit !== null);
  if (told.length === 0) return null;
  return [...new Set(told)].map((name) => {
    const members = says.filter(({ unit }) => unit === name);
    return {
      name,
      total: members.length,
      issued: countIf(members, knowsId(fields), (one) => idCount(one) === "issued"),
      done: countIf(members, knowsLevel2(fields), ({ level2 }) => level2 === "done"),
    };
  });
}

function oneStop(says: readonly Says[], fields: Fields): Truth["oneStop"] {
  const staff = says.filter((one) => one.oneStop);
  if (!knowsLevel2(fields) || (!fields.has("oneStop") && staff.length === 0)) return null;
  return { total: staff.length, done: staff.filter(({ level2 }) => level2 === "done").length };
}

/** Whether there is a unit column that tells nobody's unit, nor does a section: said once, of the sheet. */
function tellsNoUnit({ people }: LaidOut, fields: Fields): boolean {
  return (
    fields.has("unit") &&
    people.every(({ written: { says, person } }) => says.unit === null && person.unitCell !== "error")
  );
}

function findings(laidOut: LaidOut, fields: Fields): Truth["findings"] {
  const { people, columnOf } = laidOut;
  const saidOfSheet = tellsNoUnit(laidOut, fields) ? "missing-unit" : null;
  const rowOf = new Map(people.map(({ row, written }) => [written, row]));
  const all = people.map(({ written }) => written);
  const found: [number, ExpectedFinding][] = [
    ...people.flatMap(({ row, written }) =>
      findingsOfPerson(written, fields).map((finding): [number, ExpectedFinding] => [row, finding]),
    ),
    ...findingsBetween(all, fields).map(({ written, finding }): [number, ExpectedFinding] => [
      rowOf.get(written) ?? 0,
      finding,
    ]),
  ];
  return found
    .filter(([, { rule }]) => rule !== saidOfSheet)
    .map(([row, { rule, field }]) => ({ rule, row, column: columnOf(field) }))
    .sort((a, b) => a.row - b.row || a.column - b.column || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, row, column }) => ({ rule, cell: cellAddress(row, column) }));
}

function sheetFindings(laidOut: LaidOut, fields: Fields): string[] {
  const { people, sheet } = laidOut;
  if (people.length === 0) return ["no-people"];
  return [
    ...[knowsId(fields), knowsLevel2(fields)].flatMap((knows) => (knows ? [] : ["column-missing"])),
    ...(people.some(({ row }) => sheet.hiddenRows.has(row)) ? ["hidden-people"] : []),
    ...(tellsNoUnit(laidOut, fields) ? ["missing-unit"] : []),
  ];
}

/** What belongs to the user and must stay as it is. */
export function keep(sheet: SheetDraft, sheets: readonly SheetDraft[]): Truth["keep"] {
  const others = sheets.filter((other) => other !== sheet);
  const named = (state: SheetDraft["state"]) => others.filter((other) => other.state === state).map(({ name }) => name);
  const optional = {
    hiddenColumns: [...sheet.hiddenColumns].map(columnLetters),
    hiddenSheets: named("hidden"),
    userSheets: named("visible"),
  };
  return {
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1),
    ...Object.fromEntries(Object.entries(optional).filter(([, values]) => values.length > 0)),
    ...(sheet.frozen === null ? {} : { frozen: sheet.frozen }),
    ...(sheet.filter === null ? {} : { autoFilter: addressOf(sheet.filter) }),
    ...(sheet.table === null ? {} : { table: addressOf(sheet.table) }),
  };
}

/** What must be found in a roster, from what it was built to say. @param sheets all sheets of the workbook */
export function expectedTruth(about: string, laidOut: LaidOut, sheets: readonly SheetDraft[]): Truth {
  const { plan, sheet, header, people, columnOf } = laidOut;
  const { fields } = shownBy(plan);
  const says = people.map(({ written }) => written.says);
  const fielded = plan.columns.flatMap(({ field, key }) => (field === null ? [] : [[field, key] as const]));
  return {
    about,
    today: TODAY,
    sheet: sheet.name,
    header: { first: header.first + 1, last: header.last + 1 },
    columns: Object.fromEntries(fielded.map(([field, key]) => [field, columnLetters(columnOf(key))])),
    people: people.length,
    personRows: people.map(({ row }) => row + 1),
    totals: totals(says, fields),
    oneStop: oneStop(says, fields),
    reasons: reasons(says, fields),
    units: units(says, fields),
    findings: findings(laidOut, fields),
    sheetFindings: sheetFindings(laidOut, fields),
    keep: keep(sheet, sheets),
    ...(plan.answers.length > 0 && { answers: plan.answers.map((answer) => answer(laidOut)) }),
  };
}
