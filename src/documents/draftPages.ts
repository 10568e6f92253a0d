/**
 * The pages of a sheet while its rows are put one below the other: where each begins. Rows count from 0, heights are in
 * points.
 */
export class DraftPages {
  /** The first row of each page. */
  private readonly tops = [0];
  /** Height of the rows on the last page. */
  private used = 0;
  /** Rows that begin a page wherever they stand. */
  private readonly breaks = new Set<number>();
  private listTop = Infinity;
  /** Height of what is printed again on every page that follows. */
  private repeated = 0;

  /** @param most pages beyond these end by themselves */
  constructor(
    readonly height: number,
    private readonly most: number,
  ) {}

  /** Whether so much has room on the last page. */
  haveRoom(height: number): boolean {
    return this.used + height <= this.height;
  }

  /** Whether a page begins between a row and the last one. */
  tear(row: number): boolean {
    return (this.tops.at(-1) ?? 0) > row;
  }

  /** Whether the last page is made to begin where it was planned. */
  get isPlanned(): boolean {
    return this.tops.length < this.most;
  }

  /** Pages end by themselves from a row on. */
  beginList(row: number): void {
    this.listTop = row;
  }

  /** What is so high is printed again on every page that follows. */
  repeat(height: number): void {
    this.repeated = height;
  }

  /** Puts the next row on the last page, or on a new one if it has no room there. */
  place(row: number, height: number): void {
    const begins = this.breaks.has(row) && this.tops.at(-1) !== row;
    if (begins || !this.haveRoom(height)) {
      this.tops.push(row);
      this.used = this.repeated;
    }
    this.used += height;
  }

  /** Begins a page with a row, and places that one and all below it anew. */
  breakBefore(row: number, heights: readonly number[]): void {
    while (this.tops.length > 1 && (this.tops.at(-1) ?? 0) >= row) this.tops.pop();
    this.tops.push(row);
    this.breaks.add(row);
    this.used = this.repeated;
    for (const [at, height] of heights.entries()) this.place(row + at, height);
  }

  /**
   * The rows before which a page is made to begin. These are all pages there are, but those of a list: programs and
   * printers reckon heights each in its own way, and a page that ended a row later than was planned would throw all
   * after it out of place.
   */
  get breakRows(): readonly number[] {
    return this.tops.slice(1, this.most).filter((row) => row < this.listTop || this.breaks.has(row));
  }
}
