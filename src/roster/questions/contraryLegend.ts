import { cleanText, isBlankCell } from "../../grid/cleanText";
import { toneKey } from "../../grid/toneKey";
import type { Grid } from "../../grid/grid";
import type { ColumnSampler } from "../columns/columnSample";
import { deniedSigns } from "../cells/deniedSigns";
import { legendTexts } from "../cells/legendTexts";
import { level2MarkReader } from "../cells/level2MarkReader";
import { lineLegend } from "../cells/lineLegend";
import { Mark } from "../cells/mark";
import { headingParts } from "../headings/headingParts";
import type { Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import { Level2, type Roster } from "../roster";
import { legendKey } from "./answeredLegend";

/** More different values are no marks. */
const MOST_MARKS = 20;

/** A mark for comparing: a cross is typed as ×, or as x, and a tick as v. */
const signKey = (text: string): string =>
  toneKey(text)
    .replace(/^×$/u, "x")
    .replace(/^[✓✔√☑✅]\ufe0f?$/u, "v");

/** A legend by which those marked in the level-2 column are not done, in the sheet's own words. */
export interface ContraryLegend {
  text: string;
  /** It says that who has nothing there is done. */
  blankIsDone: boolean;
}

/** The texts over the headings, where legends stand that are not below the people. */
function textsAbove(head: Grid, { layout }: Roster): string[] {
  return head.rows.slice(0, Math.max(0, layout.header.first - head.top)).flatMap(legendTexts);
}

/** A sign and what explains it, as a text by itself. */
const EXPLAINED_SIGN = /^["'“‘(]?\S["'”’)]?\s*[:=]/u;

/** The first column right of all that serve, counted in the head, in which nothing stands: behind it is no list. */
function gapOf({ rows, top, left }: Grid, { header, columns }: Layout): number {
  const last = Math.max(...Object.values(columns).map(({ index }) => index - left));
  const width = rows[0]?.length ?? 0;
  const below = rows.slice(Math.max(0, header.first - top));
  for (let i = last + 1; i < width; i++) if (below.every((row) => isBlankCell(row[i] ?? ""))) return i;
  return width;
}

/** "x: chưa" in a cell right of the headings or of the first people, or in cells of their own beside the list. */
function textsBeside(head: Grid, { layout }: Roster): string[] {
  const serving = new Set(Object.values(layout.columns).map(({ index }) => index - head.left));
  const gap = gapOf(head, layout);
  return head.rows.slice(Math.max(0, layout.header.first - head.top)).flatMap((row) => {
    const own = row
      .slice(0, gap)
      .filter(
        (value, i): value is string => typeof value === "string" && !serving.has(i) && EXPLAINED_SIGN.test(value),
      );
    return [...own, ...legendTexts(row.slice(gap))];
  });
}

const TITLE = /^(?:danh sách|ds|thống kê|tổng hợp|bảng|biểu|rà soát|list)(?!\p{L})/iu;
/** Marks that say nothing by themselves. */
const BARE_MARK = /^[xv1]$/u;

/** "DANH SÁCH CÁN BỘ CHƯA CÀI VNEID": whoever is marked below such a title may be marked for that. */
function isDenyingTitle(text: string): boolean {
  if (!TITLE.test(text)) return false;
  const { parts, stance } = headingParts(text.replace(TITLE, ""));
  return stance === "no" && parts.has("account") && !parts.has("reason");
}

/**
 * A legend on the sheet, or in the heading, that says the opposite of what the marks of the level-2 column are read as:
 * "x là chưa cài, để trống là đã cài" turns all totals round; or a line that may say so in other words. undefined:
 * there is none, or it was answered. Who says which column serves level 2 has not said how its marks are meant.
 */
export function contraryLegend(
  head: Grid,
  roster: Roster,
  samples: ColumnSampler,
  { legends = {} }: LayoutChoice,
): ContraryLegend | undefined {
  const { level2, level2Not } = roster.layout.columns;
  if (level2 === undefined || level2Not !== undefined) return undefined;
  const read = level2MarkReader(roster.layout, roster.today);
  const marks = new Set(samples.firstTexts(level2.index, MOST_MARKS).map(signKey));
  const hasBlank = roster.level2.subarray(0, roster.count).includes(Level2.blank);
  for (const text of [level2.heading, ...textsAbove(head, roster), ...textsBeside(head, roster), ...roster.legends]) {
    const legend = lineLegend(text);
    const blankIsDone = legend.get("") === Mark.yes;
    const isContrary = [...legend].some(([sign, mark]) => {
      if (sign === "") return blankIsDone && hasBlank;
      return (
        marks.has(signKey(sign)) &&
        ((mark === Mark.no && read(sign) === Mark.yes) || (mark === Mark.yes && read(sign) === Mark.no))
      );
    });
    const mayDeny = (): boolean =>
      text !== level2.heading &&
      [...deniedSigns(text)].some((sign) => !legend.has(sign) && marks.has(signKey(sign)) && read(sign) === Mark.yes);
    const isOfMarked = (): boolean =>
      isDenyingTitle(cleanText(text)) && [...marks].some((sign) => BARE_MARK.test(sign) && read(sign) === Mark.yes);
    if ((isContrary || mayDeny() || isOfMarked()) && legends[legendKey(text)] !== null)
      return { text: cleanText(text), blankIsDone };
  }
  return undefined;
}
