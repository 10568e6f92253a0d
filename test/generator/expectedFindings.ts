import type { Field } from "../../src/roster/field";
import type { RuleId } from "./cell";
import { nameOf } from "./person";
import type { Says, WrittenPerson } from "./says";
import { disagreements } from "./writeCitizenId";

/** A finding about one cell of a person. */
export interface ExpectedFinding {
  rule: RuleId;
  field: Field;
}

type Fields = ReadonlySet<Field>;

function ofId({ id, number, issue, level2, birth, gender }: Says, level2Field: Field | null): ExpectedFinding[] {
  const found: ExpectedFinding[] = [];
  const notIssued = id === "saidMissing" || id === "old" || (id === "blank" && issue !== "yes");
  if (id === "blank" && issue !== "no") found.push({ rule: "missing-citizen-id", field: "citizenId" });
  if (level2 === "done" && notIssued && level2Field !== null)
    found.push({ rule: "level-2-without-citizen-id", field: level2Field });
  if (number === null) return found;
  const differs = disagreements({ birth, gender }, number);
  if (birth !== null && differs.year)
    for (const field of ["citizenId", birth.field] as const) found.push({ rule: "citizen-id-birth-year", field });
  if (gender !== null && differs.gender)
    for (const field of ["citizenId", gender.field] as const) found.push({ rule: "citizen-id-gender", field });
  return found;
}

function ofIssue({ id, issue }: Says, fields: Fields): ExpectedFinding[] {
  const disagrees =
    (issue === "no" && id === "issued") || (issue === "yes" && ["old", "passport", "saidMissing"].includes(id));
  if (!disagrees) return [];
  const marked = issue === "no" && fields.has("citizenIdNotIssued") ? "citizenIdNotIssued" : "citizenIdIssued";
  return [
    { rule: "citizen-id-contradiction", field: "citizenId" },
    { rule: "citizen-id-contradiction", field: marked },
  ];
}

function ofLevel2({ level2, reason, oneStop }: Says, level2Field: Field, fields: Fields): ExpectedFinding[] {
  const found: ExpectedFinding[] = [];
  if (level2 === "blank") found.push({ rule: "missing-level-2", field: level2Field });
  if (oneStop && level2 !== "done" && level2 !== "toVerify")
    found.push({ rule: "one-stop-not-level-2", field: level2Field });
  if (!fields.has("reason")) return found;
  if (level2 === "no" && reason === null) found.push({ rule: "missing-reason", field: "reason" });
  if (level2 === "done" && reason !== null && reason !== "error")
    found.push({ rule: "reason-though-done", field: "reason" });
  return found;
}

/** Where findings about level 2 point: the first of its columns; null where there is none. */
export function level2FieldOf(fields: Fields): Field | null {
  return (["level2", "level2Date", "level2Not"] as const).find((field) => fields.has(field)) ?? null;
}

/** What must be found in one person's row: what its cells were written to hold, and what follows from two of them. */
export function findingsOfPerson({ person, cells, says }: WrittenPerson, fields: Fields): ExpectedFinding[] {
  const level2Field = level2FieldOf(fields);
  const own = (Object.entries(cells) as [Field, (typeof cells)[Field]][])
    .filter(([field]) => fields.has(field))
    .flatMap(([field, cell]) => (cell?.rules ?? []).map((rule) => ({ rule, field })));
  return [
    ...own,
    ...(fields.has("citizenId") ? [...ofId(says, level2Field), ...ofIssue(says, fields)] : []),
    ...(level2Field === null ? [] : ofLevel2(says, level2Field, fields)),
    ...(fields.has("unit") && says.unit === null && person.unitCell !== "error"
      ? [{ rule: "missing-unit", field: "unit" } as const]
      : []),
  ];
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string | null): T[][] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), item]);
  }
  return [...byKey.values()].filter(({ length }) => length > 1);
}

/** What must be found between people: one number on two of them; one name and birth date under two numbers. */
export function findingsBetween(
  people: readonly WrittenPerson[],
  fields: Fields,
): { written: WrittenPerson; finding: ExpectedFinding }[] {
  if (!fields.has("citizenId")) return [];
  const nameField: Field = fields.has("fullName") ? "fullName" : "givenName";
  const duplicates = groups(people, ({ says }) => says.number?.digits ?? null).flat();
  const same = groups(people, ({ person, says }) =>
    says.name === null || says.birth === null || says.birth.whole === null
      ? null
      : `${nameOf(person)} ${says.birth.whole}`,
  ).filter((group) => new Set(group.map(({ says }) => says.number?.digits ?? says)).size > 1);
  return [
    ...duplicates.map((written) => ({
      written,
      finding: { rule: "duplicate-citizen-id", field: "citizenId" } as const,
    })),
    ...same
      .flat()
      .map((written) => ({ written, finding: { rule: "possible-same-person", field: nameField } as const })),
  ];
}
