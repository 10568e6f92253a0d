import type { GatherTexts } from "../../text/gatherTexts";
import type { Copied, GatherState } from "./gatherState";

function copiedText({ read, of, byHand }: Copied, { page, count }: GatherTexts): string {
  if (byHand !== null) return page.copyByHand;
  return read < of ? page.copiedSoFar(count(read), count(of)) : page.copied;
}

/** What goes on; null where nothing does. */
function progressText({ files, reading, listing }: GatherState, { page, count }: GatherTexts): string | null {
  const now = files.find(({ key }) => key === reading);
  if (now === undefined)
    return listing === null ? null : page.listing[listing.stage](count(listing.done), count(listing.of));
  const read = files.filter(({ outcome }) => outcome !== null).length;
  return page.readingFile(count(read + 1), count(files.length), now.file.name);
}

/** What was done last, a sentence each. */
function doneSentences(
  { files, note, replaced, answerNotKept }: GatherState,
  { page, count }: GatherTexts,
): readonly string[] {
  const read = files.filter(({ outcome }) => outcome !== null);
  const again = [
    ...(replaced.length === 0 ? [] : [page.replaced(replaced.join(", "))]),
    ...(answerNotKept ? [page.answerNotKept] : []),
  ];
  switch (note?.kind) {
    case undefined:
      return again;
    case "read": {
      const counted = read.filter(({ outcome }) => outcome?.kind === "counted");
      return [page.read(count(read.length), count(counted.length)), ...again];
    }
    case "stopped":
      return [page.stopped(count(read.length), count(files.length - read.length)), ...again];
    case "noDesk":
      return [page.noDesk];
    case "listStopped":
      return [page.listStopped];
    case "listed": {
      const { sheetName, shown, people, without } = note;
      return [
        people === 0 ? page.nobodyListed : page.listed(count(people), sheetName),
        ...(shown ? [] : [page.listNotShown]),
        ...(without.length === 0 ? [] : [page.listedWithout(without.join(", "))]),
      ];
    }
    case "expected":
      return [note.kept ? page.expectedKept : page.expectedNotKept];
  }
}

/** What is said of what goes on, or was done last, and of what she copied meanwhile; "" where nothing is. */
export function noteText(state: GatherState, words: GatherTexts): string {
  const copied = state.copied === null ? [] : [copiedText(state.copied, words)];
  const progress = progressText(state, words);
  return progress === null ? [...doneSentences(state, words), ...copied].join(" ") : [progress, ...copied].join(". ");
}
