import { maskNumbers } from "../../grid/maskNumbers";
import { ORDINAL } from "../report/reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Keep, Span, TableRow } from "../draftCell";
import { ABSENT_LIST, REPEATED_LIST } from "./provinceGrid";
import type { ProvinceFacts } from "./provinceFacts";
import type { ProvinceWords } from "./provinceWords";

/** More people than this are not listed: where one office sent its file twice, all of it is repeated. */
const MOST_REPEATED = 500;

const head = (span: Span, value: string): DraftCell => ({ span, value, style: "columnHead" });
const text = (span: Span, value: string): DraftCell => ({ span, value: maskNumbers(value), style: "text" });
const detail = (span: Span, value: string): DraftCell => ({ span, value: maskNumbers(value), style: "detail" });
const ordinal = (value: number | null): DraftCell => ({ span: ORDINAL, value, style: "ordinal" });

/** The offices that were not counted, and why. It stops after every row. */
export function* addAbsent(
  draft: SheetDraft,
  { absent }: ProvinceFacts,
  { heads, absentHeads }: ProvinceWords,
  keep: Keep,
): Generator<void, void> {
  const rows = absent.map(({ name, why }, at): TableRow => ({
    cells: [ordinal(at + 1), text(ABSENT_LIST.name, name), detail(ABSENT_LIST.why, why)],
  }));
  yield* draft.addTable(
    rows,
    () => {
      draft.add([
        head(ORDINAL, heads.ordinal),
        head(ABSENT_LIST.name, absentHeads.office),
        head(ABSENT_LIST.why, absentHeads.why),
      ]);
    },
    keep,
  );
}

/** The people who stand in several offices, with all their places, a row each. It stops after every row. */
export function* addRepeated(
  draft: SheetDraft,
  { repeated }: ProvinceFacts,
  words: ProvinceWords,
  keep: Keep,
): Generator<void, void> {
  const spans = REPEATED_LIST;
  const mayBe = repeated.filter(({ maskedId }) => maskedId === null).length;
  draft.line(words.repeatedCounted(repeated.length - mayBe, mayBe), "paragraph");
  const rows = repeated.slice(0, MOST_REPEATED).flatMap(({ maskedId, places }, at) =>
    places.map(({ office, name, unit, row }, place): TableRow => ({
      cells: [
        ordinal(place === 0 ? at + 1 : null),
        detail(spans.citizenId, place === 0 ? (maskedId ?? words.mayBeOne) : ""),
        text(spans.name, name),
        detail(spans.office, office),
        detail(spans.unit, unit),
        { span: spans.row, value: row + 1, style: "ordinal" },
      ],
    })),
  );
  const { citizenId, name, office, unit, row } = words.repeatedHeads;
  yield* draft.addTable(
    rows,
    () => {
      draft.add([
        head(ORDINAL, words.heads.ordinal),
        head(spans.citizenId, citizenId),
        head(spans.name, name),
        head(spans.office, office),
        head(spans.unit, unit),
        head(spans.row, row),
      ]);
    },
    keep,
  );
  if (repeated.length > MOST_REPEATED) draft.line(words.repeatedCut(MOST_REPEATED, repeated.length), "paragraph");
}
