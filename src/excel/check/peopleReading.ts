import type { RowSpan } from "../../grid/rowSpan";
import { countRows, ourRowsInOrder, type RowFlags } from "../../highlights/hiddenRows/hiddenRows";
import type { Layout } from "../../roster/layout";
import { columnsToRead, type ColumnRun, type RowBlock } from "../../roster/rows/rowBlock";
import { breathe } from "../host/breathe";
import { asHostError, HostError } from "../host/hostError";
import { askForRows, blockOfRows, type AskedRows } from "./askedRows";
import { readFilledRows } from "./readFilledRows";
import { askForColumnFonts, type ColumnFonts } from "./readFonts";
import type { SheetHead } from "./readHead";
import { readHiddenRowsQuietly } from "./readHiddenRowsQuietly";

/** Cells in one round trip: about 2 MB of JSON, under half of what Excel on the web takes (5 MB). */
const CELLS_PER_CHUNK = 100_000;
const ROWS_PER_CHUNK = 10_000;
/** Below this, a payload that is still too large is no matter of its size. */
const LEAST_ROWS = 100;

/** How the people of a sheet are read. */
export interface ReadOptions {
  /** The date used for ages and future dates. */
  today: Date;
  /** Rows read so far and rows in all; called at least once a chunk. */
  onProgress: (rowsDone: number, rowsInAll: number) => void;
  /** Aborting stops between chunks: nothing has been written then, and the promise rejects with the signal's reason. */
  signal: AbortSignal;
}

/** More spans of rows are not asked for at once: some 700 bytes each. */
const SPANS_PER_CHUNK = 500;
/** Fewer rows than this are read, be they blank or not. */
const FEW_ROWS = 2_000;
/**
 * Into how many parts what is left is cut, to skip what is blank, after a chunk that was blank for the most part; after
 * three of them no more.
 */
const SURVEYS: readonly number[] = [128, 1_024, 3_000];

/** Some rows, and whether they are hidden, where that is not known yet; of the first ones also of those above them. */
interface AskedSpan extends AskedRows {
  rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/**
 * Reads the people of one sheet, chunk by chunk: while one is fetched, the one before is read. Where a chunk is blank
 * for the most part, Excel is asked first in which of the rows below something stands.
 */
export class PeopleReading {
  private readonly runs: readonly ColumnRun[];
  private readonly firstRow: number;
  private rowsPerChunk: number;
  /** What is not read yet, from the top. */
  private rest: RowSpan[];
  private surveys = 0;
  /** Fonts of the columns: they come with the first chunk that comes. */
  fonts: ColumnFonts = {};
  private fontsCame = false;
  /** Tells for one hidden row after the other whether we hid it; such a row counts as shown. */
  private readonly weHid: () => boolean;
  /** From here on that has not been asked. */
  private nextFlag: number;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly head: SheetHead,
    private readonly layout: Layout,
    /** Which rows are hidden, where that was asked before; null: it comes with the rows. */
    private flags: RowFlags | null,
  ) {
    this.runs = columnsToRead(layout);
    this.firstRow = layout.header.last + 1;
    this.weHid = head.ourHiddenRows === null ? () => false : ourRowsInOrder(head.ourHiddenRows);
    // Which rows are ours is told by their order among all hidden ones of the sheet.
    this.nextFlag = Math.min(head.used.top, this.firstRow);
    this.rest = this.firstRow > head.used.bottom ? [] : [{ first: this.firstRow, last: head.used.bottom }];
    const columns = this.runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    // No more than there are: what is too large is to be halved at once.
    const rowsInAll = head.used.bottom - layout.header.last;
    this.rowsPerChunk = Math.min(ROWS_PER_CHUNK, Math.ceil(CELLS_PER_CHUNK / columns), rowsInAll);
  }

  async read(take: (block: RowBlock) => Promise<void>, { onProgress, signal }: ReadOptions): Promise<void> {
    const rowsInAll = this.head.used.bottom - this.firstRow + 1;
    onProgress(0, rowsInAll);
    let arrived: readonly RowBlock[] = [];
    while (this.rest.length > 0 || arrived.length > 0) {
      signal.throwIfAborted();
      if (this.mayBeBlankBelow(arrived)) await this.survey();
      const asked = this.rest.length > 0 ? this.ask() : null;
      const fetched = asked === null ? null : this.context.sync().then(() => asked);
      // it is awaited below, once what is there has been read
      fetched?.catch(() => undefined);
      for (const block of arrived) await take(block);
      if (arrived.length > 0) {
        onProgress((this.rest[0]?.first ?? this.head.used.bottom + 1) - this.firstRow, rowsInAll);
        await breathe();
      }
      const spans = await this.orSmaller(fetched);
      arrived = spans.map((span) => this.blockOf(span));
      const end = spans.at(-1);
      if (end !== undefined) this.rest = below(this.rest, end.firstRow + end.rowCount - 1);
      await breathe();
    }
  }

  /**
   * The rows that were fetched. Where they were too many for one answer, chunks are halved, and none says to ask again.
   */
  private async orSmaller(fetched: Promise<readonly AskedSpan[]> | null): Promise<readonly AskedSpan[]> {
    try {
      const spans = await fetched;
      this.fontsCame = true;
      return spans ?? [];
    } catch (error) {
      const refusal = asHostError(error);
      if (!(refusal instanceof HostError) || refusal.kind !== "payload" || this.rowsPerChunk <= LEAST_ROWS)
        throw refusal;
      this.rowsPerChunk = Math.ceil(this.rowsPerChunk / 2);
      return [];
    }
  }

  private ask(): readonly AskedSpan[] {
    const { sheet, used, someRowsHidden } = this.head;
    if (!this.fontsCame) this.fonts = askForColumnFonts(sheet, this.layout, this.firstRow, used.bottom);
    return firstRows(this.rest, this.rowsPerChunk).map(({ first, last }) => {
      const from = this.flagsFrom(first);
      const rows = sheet.getRangeByIndexes(from, 0, last + 1 - from, 1);
      const rowProperties = someRowsHidden && this.flags === null ? rows.getRowProperties({ rowHidden: true }) : null;
      return { ...askForRows(sheet, this.layout, this.runs, first, last - first + 1), rowProperties };
    });
  }

  private flagsFrom(firstRow: number): number {
    return firstRow === this.firstRow ? Math.min(this.head.used.top, firstRow) : firstRow;
  }

  /**
   * Whether what is left is worth being asked for what is blank of it. It is not where the order of all hidden rows has
   * to be known, blank ones too, and Excel does not tell them at once, as on a protected sheet.
   */
  private mayBeBlankBelow(arrived: readonly RowBlock[]): boolean {
    const { someRowsHidden, ourHiddenRows, protected: isProtected } = this.head;
    if (this.surveys >= SURVEYS.length || countRows(this.rest) < FEW_ROWS) return false;
    if (someRowsHidden && ourHiddenRows !== null && this.flags === null && isProtected) return false;
    const rows = arrived.reduce((sum, { rowCount }) => sum + rowCount, 0);
    return arrived.reduce((sum, block) => sum + countBlankRows(block), 0) > rows / 2;
  }

  private async survey(): Promise<void> {
    const { context, head, runs, rest } = this;
    const columns = { first: runs[0]?.first ?? 0, last: runs.at(-1)?.last ?? 0 };
    this.rest = await readFilledRows(context, head.sheet, columns, rest, SURVEYS[this.surveys++] ?? 1);
    if (head.someRowsHidden && head.ourHiddenRows !== null) this.flags ??= await readHiddenRowsQuietly(context, head);
  }

  private blockOf(asked: AskedSpan): RowBlock {
    const hidden = this.hiddenRows(asked);
    this.nextFlag = asked.firstRow + asked.rowCount;
    return blockOfRows(asked, hidden && hidden.map((flag) => flag && !this.weHid()).slice(-asked.rowCount));
  }

  /** Whether rows are hidden, these and all from those before on. */
  private hiddenRows({ rowProperties, firstRow, rowCount }: AskedSpan): boolean[] | null {
    if (rowProperties !== null) return rowProperties.value.map(({ rowHidden }) => rowHidden === true);
    if (this.flags === null) return null;
    const { top, hidden } = this.flags;
    return Array.from(hidden.subarray(this.nextFlag - top, firstRow + rowCount - top), (flag) => flag === 1);
  }
}

/** The first of some rows, so many at most. */
function firstRows(spans: readonly RowSpan[], most: number): RowSpan[] {
  const some: RowSpan[] = [];
  let room = most;
  for (const { first, last } of spans.slice(0, SPANS_PER_CHUNK)) {
    if (room === 0) break;
    const end = Math.min(last, first + room - 1);
    some.push({ first, last: end });
    room -= end - first + 1;
  }
  return some;
}

/** What of some rows lies below one. */
function below(spans: readonly RowSpan[], row: number): RowSpan[] {
  return spans.filter(({ last }) => last > row).map(({ first, last }) => ({ first: Math.max(first, row + 1), last }));
}

function countBlankRows({ rowCount, runs }: RowBlock): number {
  let blank = 0;
  for (let row = 0; row < rowCount; row++)
    if (runs.every((values) => values[row]?.every((value) => value === "") !== false)) blank++;
  return blank;
}
