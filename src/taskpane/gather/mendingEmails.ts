import { isToMend, mendingEmail, type MendingEmail } from "../../gather/mendingEmail";
import { officeOf } from "../../gather/officeOf";
import type { RepeatedPerson } from "../../gather/repeatedPeople";
import { mendingWords } from "../../text/documents/mending";
import type { GatheredNow } from "./gatheredOf";

/** The keys of the files in which their offices have something to mend. */
export const filesToMend = ({ files, keys }: GatheredNow): ReadonlySet<number> =>
  new Set(
    keys.filter((_, at) => {
      const file = files[at];
      return file !== undefined && isToMend(file, mendingWords);
    }),
  );

/** Between emails that are put on the clipboard together. */
const BETWEEN = `\n\n${"-".repeat(40)}\n\n`;

/** An email as it is put on the clipboard: its subject, a blank line, its body. */
const emailAsText = ({ subject, body }: MendingEmail): string => `${subject}\n\n${body}`;

/** By the index of a file, those of its people who stand in others too. It stops after everybody. */
function* repeatedByFile(repeated: readonly RepeatedPerson[]): Generator<void, ReadonlyMap<number, RepeatedPerson[]>> {
  const byFile = new Map<number, RepeatedPerson[]>();
  for (const person of repeated) {
    yield;
    for (const file of new Set(person.places.map((place) => place.file))) {
      const people = byFile.get(file) ?? [];
      if (people.length === 0) byFile.set(file, people);
      people.push(person);
    }
  }
  return byFile;
}

/**
 * The emails to the offices of these files, in the order of the files, as they are put on the clipboard. Each step is
 * short.
 */
export function* emailsAsText(
  { files, keys, repeated }: GatheredNow,
  wanted: ReadonlySet<number>,
): Generator<void, string> {
  const offices = files.map(({ fileName, outcome }) => officeOf(fileName, outcome));
  const byFile = yield* repeatedByFile(repeated);
  const emails: string[] = [];
  for (const [at, file] of files.entries()) {
    if (!wanted.has(keys[at] ?? -1)) continue;
    const email = yield* mendingEmail(file, at, byFile.get(at) ?? [], offices, mendingWords);
    if (email !== null) emails.push(emailAsText(email));
  }
  return emails.join(BETWEEN);
}
