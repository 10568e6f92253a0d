/** Somebody on the sheet who stands outside the roster. */
export interface PersonElsewhere {
  /** Sheet row, from 0. */
  row: number;
  /** Folded. */
  name: string;
  /** The 12-digit number beside it; 0 where there is none. */
  id: number;
}
