import { formatHashes, HASHES, parseHashes, type BlankHashes } from "../report/reportBlanks";

/** For ever: workbooks carry it. */
const VERSION = "1";
const NOTE = new RegExp(`^${VERSION}\\|(${HASHES})$`, "u");

/** What is kept with the mark of the province's report: what the form said of its blanks. */
export const formatProvinceNote = (blanks: BlankHashes): string => `${VERSION}|${formatHashes(blanks)}`;

/** Null where it is no note of ours, or of a later version. */
export function parseProvinceNote(note: string): BlankHashes | null {
  const [, hashes] = NOTE.exec(note) ?? [];
  return hashes === undefined ? null : parseHashes(hashes);
}
