import type { Step } from "../../summary/toDos";
import type { DraftPage, Span } from "../draftCell";

/**
 * The columns that all parts of the report share, in millimetres; wider ones are made of several. The first has room
 * for "STT" in one line, and each that holds numbers for one of its style: Excel shows ### for one that does not.
 */
export const PAGE: DraftPage = {
  orientation: "portrait",
  columns: [11, 40, 5, 12, 5, 11.5, 11.5, 12.5, 5, 6.5, 11, 11, 11, 12],
  mostPages: 100,
};

const span = (from: number, to = from): Span => ({ from, to });

export const WHOLE = span(0, 13);
export const ORDINAL = span(0);

/** Letterhead and Quốc hiệu, which is longer; the letterhead of an annex has nothing beside it. */
export const HEAD = { left: span(0, 3), right: span(4, 13), ofAnnex: span(0, 5) };
/** Place and date below Quốc hiệu: a long place takes some of the room of the number beside it. */
export const DATED: readonly [Span, ...Span[]] = [HEAD.right, span(3, 13)];
/** "Nơi nhận", at the left of the signature or below. */
export const RECIPIENTS = span(0, 4);

/** Columns of a table of results: with remarks, and without. */
export interface ResultSpans {
  item: Span;
  count: Span;
  share: Span;
  remark: Span | null;
}
export const RESULTS: ResultSpans = { item: span(1, 9), count: span(10, 11), share: span(12, 13), remark: null };
export const REMARKED_RESULTS: ResultSpans = {
  item: span(1, 6),
  count: span(7, 8),
  share: span(9, 10),
  remark: span(11, 13),
};

/** Columns of the table of units: with those who are to be verified, and without. */
export interface UnitSpans {
  name: Span;
  total: Span;
  issued: Span;
  notIssued: Span;
  idToVerify: Span | null;
  done: Span;
  notDone: Span;
  level2ToVerify: Span | null;
  share: Span;
}
export const UNITS: UnitSpans = {
  name: span(1, 5),
  total: span(6),
  issued: span(7),
  notIssued: span(8, 9),
  idToVerify: null,
  done: span(10),
  notDone: span(11),
  level2ToVerify: null,
  share: span(12, 13),
};
export const VERIFIED_UNITS: UnitSpans = {
  name: span(1, 4),
  total: span(5),
  issued: span(6),
  notIssued: span(7),
  idToVerify: span(8, 9),
  done: span(10),
  notDone: span(11),
  level2ToVerify: span(12),
  share: span(13),
};

/** Columns of the table of next steps: without foreigners, and with their own step. */
export interface StepSpans {
  unit: Span;
  total: Span;
  steps: Readonly<Record<Step, Span | null>>;
  unclear: Span;
}
export const STEP_TABLE: StepSpans = {
  unit: span(1, 5),
  total: span(6),
  steps: { "card-and-level-2": span(7), register: span(8, 9), immigration: null, wait: span(10), activate: span(11) },
  unclear: span(12, 13),
};
export const FOREIGN_STEP_TABLE: StepSpans = {
  ...STEP_TABLE,
  steps: {
    "card-and-level-2": span(7),
    register: span(8, 9),
    immigration: span(10),
    wait: span(11),
    activate: span(12),
  },
  unclear: span(13),
};

/** Columns of the list of those not done. */
export const NOT_DONE_LIST = { name: span(1, 4), reason: span(5, 9), step: span(10, 13) };

/**
 * Where the blocks of one, two or three signers stand, none beside another without room between; the head of the office
 * signs on the right.
 */
export const SIGNERS: readonly (readonly Span[])[] = [
  [],
  [span(6, 13)],
  [span(0, 4), span(7, 13)],
  [span(0, 1), span(3, 7), span(9, 13)],
];
/**
 * Place and date stand over them, longer than a block where there are three; a long place begins further to the left.
 */
export const SIGNED_AT: readonly [Span, ...Span[]] = [span(5, 13), span(3, 13)];
