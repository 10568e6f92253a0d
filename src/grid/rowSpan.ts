/** Neighbouring rows, both ends included, from 0. */
export interface RowSpan {
  first: number;
  last: number;
}
