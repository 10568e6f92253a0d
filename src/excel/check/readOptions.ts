/** How the people of a sheet are read. */
export interface ReadOptions {
  /** The date used for ages and future dates. */
  today: Date;
  /** Rows read so far and rows in all; called at least once a chunk. */
  onProgress: (rowsDone: number, rowsInAll: number) => void;
  /** Aborting stops between chunks: nothing has been written then, and the promise rejects with the signal's reason. */
  signal: AbortSignal;
}
