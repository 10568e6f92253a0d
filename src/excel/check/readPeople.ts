import { dateCodeOf } from "../../grid/excelDate";
import type { Layout } from "../../roster/layout";
import type { Roster } from "../../roster/roster";
import { mergedSpans } from "../../roster/rows/mergedDown";
import type { RowBlock } from "../../roster/rows/rowBlock";
import { RosterReader } from "../../roster/rows/rosterReader";
import { breathe } from "../host/breathe";
import { inSlices } from "../host/inSlices";
import type { KeptSheet } from "./checkResult";
import { PeopleReading, type ReadOptions } from "./peopleReading";
import { fontNames, readFonts, type ColumnFonts } from "./readFonts";
import type { SheetHead } from "./readHead";
import { readHiddenRowsQuietly } from "./readHiddenRowsQuietly";

/**
 * More rows than this are not kept for checking again only what changed: each row has its values held twice, in the
 * rows and in the roster.
 */
const MOST_ROWS_KEPT = 100_000;

function readerOf(head: SheetHead, layout: Layout, today: Date): RosterReader {
  return new RosterReader(layout, {
    sheetName: head.sheet.name,
    today: dateCodeOf(today),
    rowsInAll: head.used.bottom - layout.header.last,
    merged: mergedSpans(head.merged ?? [], layout),
    words: head.words,
  });
}

/** So many rows are read in some 2 ms. */
const ROWS_PER_STEP = 500;

/** Reads a block, letting the pane breathe meanwhile. Rejects with the signal's reason. */
function push(reader: RosterReader, block: RowBlock, signal: AbortSignal): Promise<void> {
  function* steps(): Generator<void, void> {
    for (let from = 0; from < block.rowCount; from += ROWS_PER_STEP) {
      reader.push(block, from, Math.min(from + ROWS_PER_STEP, block.rowCount));
      yield;
      signal.throwIfAborted();
    }
  }
  return inSlices(steps());
}

/** The roster of what was read. It takes some 15 ms of 100,000 people, and has them to itself. */
async function finish(reader: RosterReader): Promise<Roster> {
  await breathe();
  const roster = reader.finish();
  await breathe();
  return roster;
}

/** People, and the rows they were read from; null where those are too many to be kept. */
export interface PeopleRead {
  roster: Roster;
  rows: readonly RowBlock[] | null;
  fonts: KeptSheet["fonts"];
}

/**
 * Reads the people below a header. Round trips: one a chunk of at most 10,000 rows, and one for fonts where a column
 * has several; up to three where most rows are blank, which are skipped then; where only reads may be sent, more for
 * fonts, and one or more where rows are hidden. Throws HostError, or the signal's reason.
 */
export async function readPeople(
  context: Excel.RequestContext,
  head: SheetHead,
  layout: Layout,
  options: ReadOptions,
): Promise<PeopleRead> {
  const reader = readerOf(head, layout, options.today);
  let rows: RowBlock[] | null = [];
  let rowsRead = 0;
  const flags = head.quiet && head.someRowsHidden ? await readHiddenRowsQuietly(context, head) : null;
  const reading = new PeopleReading(context, head, layout, flags);
  await reading.read(async (block) => {
    await push(reader, block, options.signal);
    rowsRead += block.rowCount;
    if (rowsRead > MOST_ROWS_KEPT) rows = null;
    rows?.push(block);
  }, options);
  const roster = await finish(reader);
  if (roster.count > 0) await readFonts(context, head, roster, reading.fonts);
  return { roster, rows, fonts: fontNames(reading.fonts) };
}

/**
 * Reads the people out of rows that are at hand. No round trip, but one for fonts where a column has several. Throws
 * HostError, or the signal's reason.
 * @param fonts asked for in a request that has been answered
 */
export async function readPeopleAgain(
  context: Excel.RequestContext,
  head: SheetHead,
  layout: Layout,
  rows: readonly RowBlock[],
  fonts: ColumnFonts,
  { today, signal }: ReadOptions,
): Promise<PeopleRead> {
  const reader = readerOf(head, layout, today);
  for (const block of rows) await push(reader, block, signal);
  const roster = await finish(reader);
  if (roster.count > 0) await readFonts(context, head, roster, fonts);
  return { roster, rows, fonts: fontNames(fonts) };
}
