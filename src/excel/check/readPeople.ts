import { dateCodeOf } from "../../grid/excelDate";
import { ourRowsInOrder, type RowFlags } from "../../highlights/hiddenRows/hiddenRows";
import type { Layout } from "../../roster/layout";
import type { Roster } from "../../roster/roster";
import { columnsToRead, type ColumnRun, type RowBlock } from "../../roster/rows/rowBlock";
import { mergedSpans } from "../../roster/rows/mergedDown";
import { RosterReader } from "../../roster/rows/rosterReader";
import { askForRows, blockOfRows, type AskedRows } from "./askedRows";
import { breathe } from "../host/breathe";
import { asHostError, HostError } from "../host/hostError";
import { askForColumnFonts, readFonts, type ColumnFonts } from "./readFonts";
import { readHiddenRowsQuietly } from "./readHiddenRowsQuietly";
import type { SheetHead } from "./readHead";

/** Cells in one round trip: about 2 MB of JSON, under half of what Excel on the web takes (5 MB). */
const CELLS_PER_CHUNK = 100_000;
const ROWS_PER_CHUNK = 10_000;
/** Below this, a payload that is still too large is no matter of its size. */
const LEAST_ROWS = 100;

/** More rows than this are not kept for checking again only what changed: each row has its values held twice, in the rows and in the roster. */
const MOST_ROWS_KEPT = 100_000;

/** How the people of a sheet are read. */
export interface ReadOptions {
  /** The date used for ages and future dates. */
  today: Date;
  /** Rows read so far and rows in all; called at least once a chunk. */
  onProgress: (rowsDone: number, rowsInAll: number) => void;
  /** Aborting stops between chunks: nothing has been written then, and the promise rejects with the signal's reason. */
  signal: AbortSignal;
}

/** Some rows, and whether they are hidden, where that is not known yet; of the first ones also of those above them. */
interface AskedChunk extends AskedRows {
  rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** Reads the people of one sheet, chunk by chunk: while one is fetched, the one before is read. */
class PeopleReading {
  private readonly runs: readonly ColumnRun[];
  private readonly firstRow: number;
  private rowsPerChunk: number;
  /** Fonts of the columns: they come with the first chunk that comes. */
  fonts: ColumnFonts = {};
  private fontsCame = false;
  /** Tells for one hidden row after the other whether we hid it; such a row counts as shown. */
  private readonly weHid: () => boolean;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly head: SheetHead,
    private readonly layout: Layout,
    /** Which rows are hidden, where that was asked before; null: it comes with the rows. */
    private readonly flags: RowFlags | null,
  ) {
    this.runs = columnsToRead(layout);
    this.firstRow = layout.header.last + 1;
    this.weHid = head.ourHiddenRows === null ? () => false : ourRowsInOrder(head.ourHiddenRows);
    const columns = this.runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    // No more than there are: what is too large is to be halved at once.
    const rowsInAll = head.used.bottom - layout.header.last;
    this.rowsPerChunk = Math.min(ROWS_PER_CHUNK, Math.ceil(CELLS_PER_CHUNK / columns), rowsInAll);
  }

  async read(take: (block: RowBlock) => void, { onProgress, signal }: ReadOptions): Promise<void> {
    const rowsInAll = this.head.used.bottom - this.firstRow + 1;
    onProgress(0, rowsInAll);
    let next = this.firstRow;
    let arrived: AskedChunk | null = null;
    while (next <= this.head.used.bottom || arrived !== null) {
      signal.throwIfAborted();
      const asked = next <= this.head.used.bottom ? this.ask(next) : null;
      const fetched = asked === null ? null : this.context.sync().then(() => asked);
      if (arrived !== null) {
        take(this.blockOf(arrived));
        onProgress(arrived.firstRow + arrived.rowCount - this.firstRow, rowsInAll);
        await breathe();
      }
      arrived = await this.orSmaller(fetched);
      if (arrived !== null) next = arrived.firstRow + arrived.rowCount;
      await breathe();
    }
  }

  /** The rows that were fetched. Where they were too many for one answer, chunks are halved and null says to ask again. */
  private async orSmaller(fetched: Promise<AskedChunk> | null): Promise<AskedChunk | null> {
    try {
      const rows = await fetched;
      this.fontsCame = true;
      return rows;
    } catch (error) {
      const refusal = asHostError(error);
      if (!(refusal instanceof HostError) || refusal.kind !== "payload" || this.rowsPerChunk <= LEAST_ROWS)
        throw refusal;
      this.rowsPerChunk = Math.ceil(this.rowsPerChunk / 2);
      return null;
    }
  }

  private ask(firstRow: number): AskedChunk {
    const { sheet, used, someRowsHidden } = this.head;
    if (!this.fontsCame) this.fonts = askForColumnFonts(sheet, this.layout, this.firstRow, used.bottom);
    const rowCount = Math.min(this.rowsPerChunk, used.bottom - firstRow + 1);
    const from = this.flagsFrom(firstRow);
    const rows = sheet.getRangeByIndexes(from, 0, firstRow + rowCount - from, 1);
    const rowProperties = someRowsHidden && this.flags === null ? rows.getRowProperties({ rowHidden: true }) : null;
    return { ...askForRows(sheet, this.layout, this.runs, firstRow, rowCount), rowProperties };
  }

  /** Which rows are ours is told by their order among all hidden ones of the sheet. */
  private flagsFrom(firstRow: number): number {
    return firstRow === this.firstRow ? Math.min(this.head.used.top, firstRow) : firstRow;
  }

  private blockOf(asked: AskedChunk): RowBlock {
    const hidden = this.hiddenRows(asked);
    return blockOfRows(asked, hidden && hidden.map((flag) => flag && !this.weHid()).slice(-asked.rowCount));
  }

  private hiddenRows({ rowProperties, firstRow, rowCount }: AskedChunk): boolean[] | null {
    if (rowProperties !== null) return rowProperties.value.map(({ rowHidden }) => rowHidden === true);
    if (this.flags === null) return null;
    const { top, hidden } = this.flags;
    return Array.from(hidden.subarray(this.flagsFrom(firstRow) - top, firstRow + rowCount - top), (flag) => flag === 1);
  }
}

function readerOf(head: SheetHead, layout: Layout, today: Date): RosterReader {
  return new RosterReader(layout, {
    sheetName: head.sheet.name,
    today: dateCodeOf(today),
    rowsInAll: head.used.bottom - layout.header.last,
    merged: mergedSpans(head.merged ?? [], layout),
    words: head.words,
  });
}

/** People, and the rows they were read from; null where those are too many to be kept. */
export interface PeopleRead {
  roster: Roster;
  rows: readonly RowBlock[] | null;
}

/**
 * Reads the people below a header. Round trips: one a chunk of at most 10,000 rows, and one for fonts where a column has several; where only
 * reads may be sent, more for fonts, and one or more where rows are hidden. Throws HostError, or the signal's reason.
 */
export async function readPeople(
  context: Excel.RequestContext,
  head: SheetHead,
  layout: Layout,
  options: ReadOptions,
): Promise<PeopleRead> {
  const reader = readerOf(head, layout, options.today);
  const rows: RowBlock[] | null = head.used.bottom - layout.header.last > MOST_ROWS_KEPT ? null : [];
  const flags = head.quiet && head.someRowsHidden ? await readHiddenRowsQuietly(context, head) : null;
  const reading = new PeopleReading(context, head, layout, flags);
  await reading.read((block) => {
    reader.push(block);
    rows?.push(block);
  }, options);
  const roster = reader.finish();
  if (roster.count > 0) await readFonts(context, head, roster, reading.fonts);
  return { roster, rows };
}

/**
 * Reads the people out of rows that are at hand. No round trip, but one for fonts where a column has several. Throws HostError, or the
 * signal's reason.
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
  for (const block of rows) {
    reader.push(block);
    await breathe();
    signal.throwIfAborted();
  }
  const roster = reader.finish();
  if (roster.count > 0) await readFonts(context, head, roster, fonts);
  return { roster, rows };
}
