import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { maskNumbers } from "../../grid/maskNumbers";
import { FIELDS, type Field } from "../../roster/field";
import { hasField } from "../../roster/fieldsOfLayout";
import { decodeLegacy } from "../../roster/legacy/decodeLegacy";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { RULES } from "../../rules/index";
import { ruleOf } from "../../rules/ruleOf";
import { keyedPerson } from "../supplement/keyedPerson";
import { lineKey, type LineKey } from "../supplement/lineKey";
import { isAnswered, textsOf, type FormerLine } from "../supplement/readAnswers";
import { fieldOfColumn, supplementLines } from "../supplement/supplementLines";
import { askedLine } from "../supplement/supplementPages";
import type { SupplementWords } from "../supplement/supplementWords";
import type { Answer, FileAnswers, Untaken, WhyUntaken } from "./answer";
import { readAnswer, type AnswerContext } from "./readAnswer";
import { saysId } from "./saysId";

/** What was asked: a finding of a rule, and the field of its cell; "" where that serves none. */
interface Asked {
  rule: string;
  field: Field | "";
}

const ofKey = new Map<string, Asked>();
for (const { id: rule } of RULES)
  for (const field of [...FIELDS, ""] as const)
    ofKey.set(lineKey({ unit: "", name: "", citizenId: "", rule, field, row: 0 }).what, { rule, field });

/** The people of a roster by what keys say of them. */
class KeyedPeople {
  private readonly byKey = new Map<string, number[]>();
  private readonly keys: LineKey[] = [];

  private constructor(private readonly roster: Roster) {}

  /** It stops after everybody. */
  static *of(roster: Roster): Generator<void, KeyedPeople> {
    const people = new KeyedPeople(roster);
    for (let person = 0; person < roster.count; person++) {
      people.add(person, lineKey({ ...keyedPerson(roster, person), rule: "", field: "" }));
      yield;
    }
    return people;
  }

  private add(person: number, key: LineKey): void {
    this.keys.push(key);
    const same = this.byKey.get(key.person);
    if (same === undefined) this.byKey.set(key.person, [person]);
    else same.push(person);
  }

  /**
   * Unit, name and masked ID must agree; an ID may have been written into the roster, or taken out of it, since: of
   * several of one unit and name any may be who had none. The row says nothing of who it is, but tells apart those who
   * stood on the sheet; the key tells whether there were others who did not: of several the one who is left may be
   * another.
   */
  ofLine(key: LineKey, name: string, asked: AskedRows): number | "nobody" | "several" {
    const known = this.byKey.get(key.person) ?? [];
    const sharesName = key.others.ofName || asked.ofPerson(key) > 1;
    const sharesId = key.others.ofId || asked.ofId(key) > 1;
    if (sharesName && (key.citizenId === "" || sharesId)) return known.length === 0 ? "nobody" : "several";
    if (key.citizenId === "") return only(known);
    const idOf = (person: number) => this.keys[person]?.citizenId;
    const exact = known.filter((person) => idOf(person) === key.citizenId);
    if (exact.length > 0) return only(exact);
    const without = known.filter((person) => idOf(person) === "" && !sharesName);
    if (without.length > 0) return only(without);
    return sharesId ? "nobody" : this.ofNameAndId(name, key.citizenId);
  }

  /** Where unit or spelling were changed since. */
  private ofNameAndId(name: string, citizenId: string): number | "nobody" | "several" {
    const fold = foldText(name);
    const alike = this.keys.flatMap((key, person) =>
      key.citizenId === citizenId && foldText(maskNumbers(keyedPerson(this.roster, person).name)) === fold
        ? [person]
        : [],
    );
    return only(alike);
  }
}

/** How many people bore one key when the lines of a file were written, by the rows in which they stood. */
class AskedRows {
  private readonly rows = new Map<string, Set<number>>();

  constructor(lines: readonly FormerLine[]) {
    for (const { key } of lines)
      if (key !== null)
        for (const bearer of [key.person, `${key.person}-${key.citizenId}`]) {
          const rows = this.rows.get(bearer) ?? new Set<number>();
          this.rows.set(bearer, rows.add(key.row));
        }
  }

  /** Of that unit and name. */
  ofPerson({ person }: LineKey): number {
    return this.rows.get(person)?.size ?? 0;
  }

  /** Of that unit, name and masked ID. */
  ofId({ person, citizenId }: LineKey): number {
    return this.rows.get(`${person}-${citizenId}`)?.size ?? 0;
  }
}

function only(people: readonly number[]): number | "nobody" | "several" {
  const [person] = people;
  return person === undefined ? "nobody" : people.length > 1 ? "several" : person;
}

/**
 * Lines that are asked for now, by their texts: for those that bear no key. Of texts that are not one line's alone
 * null.
 */
function* askedByTexts(
  roster: Roster,
  findings: FindingList,
  words: SupplementWords,
): Generator<void, ReadonlyMap<string, (Asked & { person: number }) | null>> {
  const asked = new Map<string, (Asked & { person: number }) | null>();
  for (const unit of supplementLines(roster, findings).units)
    for (const line of unit.lines) {
      const { person, rule, cells } = line.finding;
      const texts = textsOf(askedLine(line, unit, words).texts);
      const field = fieldOfColumn(roster.layout, cells[0]?.column);
      asked.set(texts, asked.has(texts) ? null : { person, rule, field });
      yield;
    }
  return asked;
}

/** Tells of whom a rule still finds something. Each rule's findings are looked through once. */
function finder(findings: FindingList): (person: number, rule: string) => boolean {
  const people = new Map<string, ReadonlySet<number>>();
  return (person, rule) => {
    const { from = 0, to = 0 } = findings.groups.find((group) => group.rule === rule) ?? {};
    const found =
      people.get(rule) ?? new Set(Array.from({ length: to - from }, (_, at) => findings.personAt(from + at)));
    people.set(rule, found);
    return found.has(person);
  };
}

/**
 * What came back on a sheet for the units, by the people of the roster as it is now (design §11). Everybody is known by
 * the key of the line, else by its texts, never by where it stands; what is nobody's for sure, or no answer, is given
 * with why. A generator, so that the caller decides when to go on.
 */
export function* lineAnswers(
  lines: readonly FormerLine[],
  { roster, findings }: { roster: Roster; findings: FindingList },
  words: SupplementWords,
): Generator<void, FileAnswers> {
  const answers: Answer[] = [];
  const untaken: Untaken[] = [];
  const people = yield* KeyedPeople.of(roster);
  const askedRows = new AskedRows(lines);
  const isFound = finder(findings);
  const context: AnswerContext = { today: roster.today, marks: words.choices.mark.texts };
  let byTexts: ReadonlyMap<string, (Asked & { person: number }) | null> | null = null;

  const take = (
    line: FormerLine,
    said: CellValue,
    person: number,
    fields: readonly Field[],
    isAsked: boolean,
  ): void => {
    const leave = (why: WhyUntaken) => untaken.push(untakenLine(line, String(said), why));
    let why: WhyUntaken = "byHand";
    for (const field of fields) {
      const value = readAnswer(field, said, context);
      if (value === null) return;
      if (typeof value === "string") {
        if (field === fields[0]) why = value;
      } else if (hasField(roster.layout, field)) {
        answers.push({ person, field, value, unasked: isAsked ? "always" : "never" });
        return;
      } else why = "noColumn";
    }
    leave(why);
  };

  for (const line of lines) {
    if (!isAnswered(line)) continue;
    yield;
    const { key, name } = line;
    // what is typed in an old font is taken for what it says, as a mark in it is
    const [typedId, answer] = [line.typedId.trim(), (decodeLegacy(line.answer, "") ?? line.answer).trim()];
    if (key === null) byTexts ??= yield* askedByTexts(roster, findings, words);
    const ofTexts = key === null ? (byTexts?.get(textsOf(line)) ?? null) : null;
    const asked = key === null ? ofTexts : (ofKey.get(key.what) ?? null);
    const person = key === null ? (ofTexts?.person ?? "unknownLine") : people.ofLine(key, name, askedRows);
    if (typeof person === "string") {
      untaken.push(untakenLine(line, [typedId, answer].filter((text) => text !== "").join("; "), person));
      continue;
    }
    if (typedId !== "") take(line, typedId, person, ["citizenId"], !saysId(roster, person));
    if (answer === "") continue;
    const said = typeof line.value === "number" ? line.value : answer;
    if (asked === null) untaken.push(untakenLine(line, answer, "unknownLine"));
    else take(line, said, person, fieldsOf(asked), isFound(person, asked.rule));
  }
  return { answers, untaken };
}

function fieldsOf({ rule, field }: Asked): readonly Field[] {
  return ruleOf(rule)?.answeredIn ?? (field === "" ? [] : [field]);
}

function untakenLine({ row, name }: FormerLine, said: string, why: WhyUntaken): Untaken {
  return { why, row, name: maskNumbers(cleanText(name)), said: maskNumbers(cleanText(said)) };
}
