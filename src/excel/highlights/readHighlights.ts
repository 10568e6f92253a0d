import { refusalOfPart } from "../host/hostError";
import { askForFormat, ourHighlights, unfinishedHighlights } from "./setHighlights";

/** More would take longer than anybody waits: what is left then counts as unreadable. */
const MOST_REQUESTS = 100;

/** The highlights of ours on a sheet, by the ids of their conditional formats. */
export interface HighlightsRead {
  ours: readonly string[];
  /** The half-made ones among them. */
  unfinished: readonly string[];
  /** Whether Excel shows some conditional formats to nobody: of those it is not known whose they are. */
  someUnreadable: boolean;
}

/**
 * Reads the conditional formats of a sheet where Excel refuses to show them all at once (office-js #5222, #6827,
 * #6835): in halves, down to the single ones that cannot be read, by reads alone. One round trip for each part. Throws
 * HostError only where Excel refuses everything.
 */
export async function readHighlights(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<HighlightsRead> {
  const formats: Excel.ConditionalFormat[] = [];
  let someUnreadable = false;
  let requests = 0;
  const read = async (first: number, count: number): Promise<void> => {
    if (count === 0) return;
    const all = sheet.getRange().conditionalFormats;
    const asked = Array.from({ length: count }, (_, i) => askForFormat(all.getItemAt(first + i)));
    const isRead = ++requests <= MOST_REQUESTS && (await isAnswered(context));
    if (isRead) formats.push(...asked);
    else if (count === 1 || requests > MOST_REQUESTS) someUnreadable = true;
    else {
      const half = Math.ceil(count / 2);
      await read(first, half);
      await read(first + half, count - half);
    }
  };
  const count = sheet.getRange().conditionalFormats.getCount();
  if (await isAnswered(context)) await read(0, answerOf(count));
  else someUnreadable = true;
  return { ours: ourHighlights(formats), unfinished: unfinishedHighlights(formats), someUnreadable };
}

function answerOf({ value }: OfficeExtension.ClientResult<number>): number {
  return value;
}

/** Sends what was asked; false where Excel refuses a part of it. */
async function isAnswered(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (thrown) {
    refusalOfPart(thrown);
    return false;
  }
}
