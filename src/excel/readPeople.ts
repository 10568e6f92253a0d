import { dateCodeOf } from "../grid/excelDate";
import { ourRowsInOrder } from "../report/hiddenRows";
import type { Layout } from "../roster/layout";
import type { Roster } from "../roster/roster";
import { columnsToRead, type ColumnRun, type RowBlock } from "../roster/rowBlock";
import { RosterReader } from "../roster/rosterReader";
import type { RowSpan } from "../roster/unitReader";
import { breathe } from "./breathe";
import { asHostError, HostError } from "./hostError";
import { askForColumnFonts, readFonts, type ColumnFonts } from "./readFonts";
import { valuesOf, type SheetHead } from "./readHead";
import type { ReadOptions } from "./readOptions";

/** Cells in one round trip: about 2 MB of JSON, under half of what Excel on the web takes (5 MB). */
const CELLS_PER_CHUNK = 100_000;
const ROWS_PER_CHUNK = 10_000;
/** Below this, a payload that is still too large is no matter of its size. */
const LEAST_ROWS = 100;

/** Some rows that were asked for; read them after the next sync. */
interface AskedRows {
  firstRow: number;
  rowCount: number;
  runs: readonly Excel.Range[];
  ids: Excel.Range | null;
  /** Of these rows; with the first ones, also of those above them. */
  rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

function mergedUnits({ merged }: SheetHead, layout: Layout): RowSpan[] {
  const unit = layout.columns.unit?.index;
  return merged
    .filter(({ top, bottom, left, right }) => unit !== undefined && bottom > top && left <= unit && right >= unit)
    .map(({ top, bottom }) => ({ first: top, last: bottom }));
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
  ) {
    this.runs = columnsToRead(layout);
    this.firstRow = layout.header.last + 1;
    this.weHid = head.ourHiddenRows === null ? () => false : ourRowsInOrder(head.ourHiddenRows);
    const columns = this.runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    // No more than there are: what is too large is to be halved at once.
    const rowsInAll = head.used.bottom - layout.header.last;
    this.rowsPerChunk = Math.min(ROWS_PER_CHUNK, Math.ceil(CELLS_PER_CHUNK / columns), rowsInAll);
  }

  async read(reader: RosterReader, { onProgress, signal }: ReadOptions): Promise<void> {
    const rowsInAll = this.head.used.bottom - this.firstRow + 1;
    onProgress(0, rowsInAll);
    let next = this.firstRow;
    let arrived: AskedRows | null = null;
    while (next <= this.head.used.bottom || arrived !== null) {
      signal.throwIfAborted();
      const asked = next <= this.head.used.bottom ? this.ask(next) : null;
      const fetched = asked === null ? null : this.context.sync().then(() => asked);
      if (arrived !== null) {
        reader.push(this.blockOf(arrived));
        onProgress(arrived.firstRow + arrived.rowCount - this.firstRow, rowsInAll);
        await breathe();
      }
      arrived = await this.orSmaller(fetched);
      if (arrived !== null) next = arrived.firstRow + arrived.rowCount;
      await breathe();
    }
  }

  /** The rows that were fetched. Where they were too many for one answer, chunks are halved and null says to ask again. */
  private async orSmaller(fetched: Promise<AskedRows> | null): Promise<AskedRows | null> {
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

  private ask(firstRow: number): AskedRows {
    if (!this.fontsCame)
      this.fonts = askForColumnFonts(this.head.sheet, this.layout, this.firstRow, this.head.used.bottom);
    const rowCount = Math.min(this.rowsPerChunk, this.head.used.bottom - firstRow + 1);
    const runs = this.runs.map(({ first, last }) => {
      const range = this.head.sheet.getRangeByIndexes(firstRow, first, rowCount, last - first + 1);
      range.load("values");
      return range;
    });
    const id = this.layout.columns.citizenId?.index;
    const ids = id === undefined ? null : this.head.sheet.getRangeByIndexes(firstRow, id, rowCount, 1);
    ids?.load("numberFormat");
    // Which rows are ours is told by their order among all hidden ones of the sheet.
    const from = firstRow === this.firstRow ? Math.min(this.head.used.top, firstRow) : firstRow;
    const rows = this.head.sheet.getRangeByIndexes(from, 0, firstRow + rowCount - from, 1);
    const rowProperties = this.head.someRowsHidden ? rows.getRowProperties({ rowHidden: true }) : null;
    return { firstRow, rowCount, runs, ids, rowProperties };
  }

  private blockOf({ firstRow, rowCount, runs, ids, rowProperties }: AskedRows): RowBlock {
    return {
      firstRow,
      rowCount,
      runs: runs.map(valuesOf),
      idFormats: ids === null ? null : (ids.numberFormat as string[][]),
      hidden: rowProperties === null ? null : this.hiddenByUser(rowProperties.value).slice(-rowCount),
    };
  }

  private hiddenByUser(rows: readonly Excel.RowProperties[]): boolean[] {
    return rows.map(({ rowHidden }) => rowHidden === true && !this.weHid());
  }
}

/**
 * Reads the people below a header. Round trips: one a chunk of at most 10,000 rows, and one for fonts where a column has several. Throws
 * HostError, or the signal's reason.
 */
export async function readPeople(
  context: Excel.RequestContext,
  head: SheetHead,
  layout: Layout,
  options: ReadOptions,
): Promise<Roster> {
  const reader = new RosterReader(layout, {
    sheetName: head.sheet.name,
    today: dateCodeOf(options.today),
    rowsInAll: head.used.bottom - layout.header.last,
    mergedUnits: mergedUnits(head, layout),
  });
  const reading = new PeopleReading(context, head, layout);
  await reading.read(reader, options);
  const roster = reader.finish();
  if (roster.count > 0) await readFonts(context, head.sheet, roster, reading.fonts);
  return roster;
}
