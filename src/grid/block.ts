/** A block of cells, rows and columns from 0, both ends included. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}
