import { cellAddress } from "../../grid/address";
import { maskNumbers } from "../../grid/maskNumbers";
import { finishDraft } from "../finishDraft";
import { SheetDraft, type DraftCell, type DraftPage } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import type { SheetStyleName } from "../sheetStyles";
import { countLines, type SupplementLine, type SupplementLines, type SupplementUnit } from "./supplementLines";
import type { SupplementWords } from "./supplementWords";

/** More lines than this are not written: the request would pass the 5 MB that Excel on the web takes. The sheet says so. */
export const MOST_LINES = 10_000;

/** Number, name, ID, cell, what is wrong, what to do, and room to write in. */
const PAGE: DraftPage = { orientation: "landscape", columns: [10, 44, 32, 17, 55, 52, 42] };
const WHOLE = { from: 0, to: PAGE.columns.length - 1 };

/** What the sheet for the units is written from: the outcome of a check. */
export interface SupplementFacts {
  lines: SupplementLines;
  /** The sheet that was checked. */
  sheetName: string;
  checkedAt: Date;
}

function row(values: readonly (string | number)[], styles: readonly SheetStyleName[]): DraftCell[] {
  return values.map((value, column) => ({
    span: { from: column, to: column },
    value,
    style: styles[column] ?? "text",
  }));
}

const LINE_STYLES: readonly SheetStyleName[] = ["ordinal", "text", "text", "text", "text", "text", "text"];

function addLine(draft: SheetDraft, ordinal: number, line: SupplementLine, words: SupplementWords): void {
  const { finding, name, citizenId } = line;
  const cells = finding.cells.map((cell) => cellAddress(cell.row, cell.column)).join(", ");
  const said = [
    name === "" ? words.nameless : name,
    citizenId,
    cells,
    maskNumbers(words.sentence(finding)),
    words.advice(finding.rule),
  ];
  draft.add(row([ordinal, ...said, ""], LINE_STYLES));
}

/** A unit's heading, on one page with its first line, and its lines. */
function addUnit(
  draft: SheetDraft,
  { name, people, lines }: SupplementUnit,
  shown: readonly SupplementLine[],
  words: SupplementWords,
): void {
  const top = draft.next;
  const value = words.unit(name ?? words.unitless, people, lines.length);
  draft.add([{ span: WHOLE, value, style: "textBold" }]);
  shown.forEach((line, index) => {
    addLine(draft, index + 1, line, words);
    if (index === 0) draft.keepTogether(top);
  });
}

/**
 * Lays out the sheet that goes back to the units: by unit, person and cell, what is missing or wrong, what to do, and room to fill in
 * (design §7, "The sheet for the units"). Pure: the same facts give the same sheet.
 */
export function planSupplement({ lines, sheetName, checkedAt }: SupplementFacts, words: SupplementWords): SheetPlan {
  const draft = new SheetDraft(PAGE);
  const { ordinal, name, citizenId, cell, what, advice, answer } = words.heads;
  draft.line(words.title, "title");
  draft.line(words.source(maskNumbers(sheetName), checkedAt), "subtitle");
  draft.gap(8);
  const count = countLines(lines);
  draft.line(count === 0 ? words.nothing : words.request, "paragraph");
  if (lines.leftOut > 0) draft.line(words.leftOut(lines.leftOut), "paragraph");
  if (count > MOST_LINES) draft.line(words.cut(MOST_LINES, count), "paragraph");
  if (count === 0) return finishDraft(draft, { first: 0, last: 0 });
  draft.gap(6);

  const top = draft.next;
  const heads = [ordinal, name, citizenId, cell, what, advice, answer];
  draft.add(
    row(
      heads,
      heads.map(() => "columnHead" as const),
    ),
  );
  draft.beginList();
  let room = MOST_LINES;
  for (const unit of lines.units) {
    const shown = unit.lines.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) addUnit(draft, unit, shown, words);
  }
  draft.ruleFrom(top);
  return finishDraft(draft, { first: top, last: top });
}
