/**
 * So many bytes of cells go in one request, and in one answer. Excel on the web takes 5 MB (Microsoft's "Resource
 * limits and performance optimization for Office Add-ins"); the rest is for what stands beside them.
 */
const BYTES_AT_ONCE = 3_500_000;

const encoder = new TextEncoder();

const bytesOf = (row: readonly unknown[]): number => encoder.encode(JSON.stringify(row)).length;

/** Rows in parts, each small enough for a request. */
export function rowParts<Row extends readonly unknown[]>(rows: readonly Row[], mostRows = Infinity): Row[][] {
  const parts: Row[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const part = parts.at(-1);
    bytes += bytesOf(row);
    if (part !== undefined && part.length < mostRows && bytes <= BYTES_AT_ONCE) part.push(row);
    else {
      parts.push([row]);
      bytes = bytesOf(row);
    }
  }
  return parts;
}

/** Sends what is queued before more is queued than one request takes. */
export class RequestRoom {
  private queued = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** To be called before the cells of a part are queued. A round trip where they would be too many. */
  async make(part: readonly (readonly unknown[])[]): Promise<void> {
    const bytes = part.reduce((sum, row) => sum + bytesOf(row), 0);
    if (this.queued > 0 && this.queued + bytes > BYTES_AT_ONCE) {
      await this.context.sync();
      this.queued = 0;
    }
    this.queued += bytes;
  }
}
