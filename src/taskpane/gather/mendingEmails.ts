import { mendingEmail, type MendingEmail } from "../../gather/mendingEmail";
import { officeOf } from "../../gather/officeOf";
import { mendingWords } from "../../text/documents/mending";
import type { GatheredNow } from "./gatheredOf";

/** The emails to the offices that have something to mend, by the keys of their files, in the order of the files. */
export function mendingEmails({ files, keys, repeated }: GatheredNow): ReadonlyMap<number, MendingEmail> {
  const offices = files.map(({ fileName, outcome }) => officeOf(fileName, outcome));
  return new Map(
    files.flatMap((file, at): [number, MendingEmail][] => {
      const email = mendingEmail(file, at, repeated, offices, mendingWords);
      const key = keys[at];
      return email === null || key === undefined ? [] : [[key, email]];
    }),
  );
}
