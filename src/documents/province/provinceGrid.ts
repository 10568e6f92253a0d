import { PAGE, type UnitSpans } from "../report/reportGrid";
import type { DraftPage, Span } from "../draftCell";

/**
 * As many columns as the report of an office has, in millimetres, so that head, results and signatures stand in the
 * same; narrower where the table of the offices needs it.
 */
export const PROVINCE_PAGE: DraftPage = {
  ...PAGE,
  columns: [11, 35, 12, 8, 3, 11, 11, 11, 11, 11, 10, 10, 10.5, 10.5],
};

const span = (from: number, to = from): Span => ({ from, to });

/** Columns of the table of offices: of a final report, and of one with remarks or people to verify. */
export interface OfficeSpans extends Omit<UnitSpans, "idToVerify" | "level2ToVerify"> {
  toVerify: Span | null;
  oneStopTotal: Span;
  oneStopDone: Span;
  state: Span | null;
}
export const OFFICES: OfficeSpans = {
  name: span(1, 3),
  total: span(4, 5),
  issued: span(6),
  notIssued: span(7),
  done: span(8),
  notDone: span(9),
  share: span(10, 11),
  toVerify: null,
  oneStopTotal: span(12),
  oneStopDone: span(13),
  state: null,
};
export const REMARKED_OFFICES: OfficeSpans = {
  name: span(1),
  total: span(2),
  issued: span(3, 4),
  notIssued: span(5),
  done: span(6),
  notDone: span(7),
  share: span(8),
  toVerify: span(9),
  oneStopTotal: span(10),
  oneStopDone: span(11),
  state: span(12, 13),
};

/** Columns of the list of offices that were not counted, and of that of people who stand in several. */
export const ABSENT_LIST = { name: span(1, 4), why: span(5, 13) };
export const REPEATED_LIST = {
  citizenId: span(1),
  name: span(2, 5),
  office: span(6, 9),
  unit: span(10, 11),
  row: span(12, 13),
};
