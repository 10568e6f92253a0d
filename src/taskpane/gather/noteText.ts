import type { GatherTexts } from "../../text/gatherTexts";
import type { GatherState } from "./gatherState";

/** What is said of what goes on, or was done last; "" where nothing is. */
export function noteText(
  { files, reading, listing, note, replaced, answerNotKept }: GatherState,
  { page, count }: GatherTexts,
): string {
  const read = files.filter(({ outcome }) => outcome !== null);
  const now = files.find(({ key }) => key === reading);
  if (now !== undefined) return page.readingFile(count(read.length + 1), count(files.length), now.file.name);
  if (listing !== null) return page.listing[listing.stage](count(listing.done), count(listing.of));
  const again = [
    ...(replaced.length === 0 ? [] : [page.replaced(replaced.join(", "))]),
    ...(answerNotKept ? [page.answerNotKept] : []),
  ];
  switch (note?.kind) {
    case undefined:
      return again.join(" ");
    case "read": {
      const counted = read.filter(({ outcome }) => outcome?.kind === "counted");
      return [page.read(count(read.length), count(counted.length)), ...again].join(" ");
    }
    case "stopped":
      return [page.stopped(count(read.length), count(files.length - read.length)), ...again].join(" ");
    case "noDesk":
      return page.noDesk;
    case "listStopped":
      return page.listStopped;
    case "listed": {
      const { sheetName, shown, people, without } = note;
      return [
        people === 0 ? page.nobodyListed : page.listed(count(people), sheetName),
        ...(shown ? [] : [page.listNotShown]),
        ...(without.length === 0 ? [] : [page.listedWithout(without.join(", "))]),
      ].join(" ");
    }
    case "expected":
      return note.kept ? page.expectedKept : page.expectedNotKept;
  }
}
