import type { DateCode } from "../grid/excelDate";
import type { SheetFinding } from "../rules/finding";
import { brokenSums, type CountedSum } from "./brokenSums";
import type { GatheredFile } from "./gatherFiles";
import { officeOf } from "./officeOf";
import type { RepeatedPerson } from "./repeatedPeople";
import type { Unreadable } from "./unreadableFile";

/** An email, to be pasted. */
export interface MendingEmail {
  subject: string;
  body: string;
}

/** The words of the email to an office: what it has to mend in its file. Each of `items` is a sentence. */
export interface MendingWords {
  readonly subject: (office: string) => string;
  readonly greeting: (office: string) => string;
  readonly opening: (fileName: string) => string;
  readonly closing: readonly string[];
  readonly item: (ordinal: number, sentence: string) => string;
  readonly items: {
    readonly unreadable: (why: Unreadable) => string;
    readonly nothing: string;
    readonly otherRosters: (sheets: readonly string[]) => string;
    readonly onSeveralSheets: (people: number) => string;
    readonly otherReports: (sheets: readonly string[]) => string;
    readonly otherPeriod: (day: DateCode) => string;
    readonly stale: string;
    readonly typedOver: (values: readonly string[]) => string;
    readonly brokenSum: (sum: CountedSum) => string;
    /** null: of that finding an office has nothing to mend. */
    readonly sheetFinding: (finding: SheetFinding) => string | null;
    readonly found: (rule: string, count: number) => string;
    /** null: it may be one person. */
    readonly repeated: (maskedId: string | null, here: string, elsewhere: readonly string[]) => string;
  };
  /** Where somebody stands; sheet row from 0. */
  readonly place: (name: string, unit: string, row: number) => string;
  readonly placeIn: (office: string, name: string, unit: string, row: number) => string;
}

/** Why a file is not ours to blame on its office: it was moved while we read, or the program has a fault. */
const OURS: ReadonlySet<Unreadable> = new Set<Unreadable>(["gone", "fault"]);

function itemsOf({ outcome, concerns }: GatheredFile, { items }: MendingWords): string[] {
  if (outcome.kind === "unreadable") return OURS.has(outcome.why) ? [] : [items.unreadable(outcome.why)];
  if (outcome.kind === "nothing") return [items.nothing];
  const { counts, report, roster, isStale } = outcome;
  const asksForSheet = report === null && roster?.isChosen === false && roster.otherRosters.length > 0;
  const isOfOtherPeriod = concerns.some(({ kind }) => kind === "otherPeriod" || kind === "farFromToday");
  const typedOver = report?.typedOver.map(String) ?? [];
  return [
    ...(asksForSheet ? [items.otherRosters([roster.sheetName, ...roster.otherRosters.map(({ name }) => name)])] : []),
    ...concerns.flatMap(({ kind, count }) => (kind === "onSeveralSheets" ? [items.onSeveralSheets(count)] : [])),
    ...(report?.isChosen === false && report.otherReports.length > 0
      ? [items.otherReports([report.sheetName, ...report.otherReports.map(({ name }) => name)])]
      : []),
    ...(isOfOtherPeriod && typeof report?.day === "number" ? [items.otherPeriod(report.day)] : []),
    ...(isStale === true ? [items.stale] : []),
    ...(typedOver.length > 0 ? [items.typedOver(typedOver)] : []),
    ...brokenSums(counts).map(items.brokenSum),
    ...new Set((roster?.sheetFindings ?? []).flatMap((finding) => items.sheetFinding(finding) ?? [])),
    ...(roster?.findings ?? []).map(({ rule, count }) => items.found(rule, count)),
  ];
}

/** Whether an office has something to mend in its file. */
export const isToMend = (file: GatheredFile, words: MendingWords): boolean =>
  file.concerns.some(({ kind }) => kind === "repeated" || kind === "mayBeRepeated") || itemsOf(file, words).length > 0;

/**
 * What an office is written to about its file; null where it has nothing to mend. People who stand in another office
 * too are named with masked IDs. It stops after everybody of them.
 * @param offices the name of each file's office
 * @param at the index of the file
 */
export function* mendingEmail(
  file: GatheredFile,
  at: number,
  repeated: readonly RepeatedPerson[],
  offices: readonly string[],
  words: MendingWords,
): Generator<void, MendingEmail | null> {
  const items = itemsOf(file, words);
  for (const { maskedId, places } of repeated) {
    yield;
    const here = places.filter((place) => place.file === at);
    if (here.length === 0) continue;
    const there = places.filter((place) => place.file !== at);
    const elsewhere = there.map((place) => words.placeIn(offices[place.file] ?? "", place.name, place.unit, place.row));
    const found = here.map(({ name, unit, row }) => words.place(name, unit, row)).join("; ");
    items.push(words.items.repeated(maskedId, found, elsewhere));
  }
  if (items.length === 0) return null;
  const office = officeOf(file.fileName, file.outcome);
  const body = [
    words.greeting(office),
    "",
    words.opening(file.fileName),
    ...items.map((sentence, index) => words.item(index + 1, sentence)),
    "",
    ...words.closing,
  ];
  return { subject: words.subject(office), body: body.join("\n") };
}
