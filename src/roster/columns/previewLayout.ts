import type { Grid } from "../../grid/grid";
import type { Field } from "../field";
import { headerOptions, lastRowsOf, type HeaderOption } from "../headings/headerOptions";
import { headingSignature } from "../headings/headingSignature";
import type { Column, Layout } from "../layout";
import type { LayoutChoice } from "../layoutChoice";
import { asksForLevels } from "../questions/findQuestions";
import type { Roster } from "../roster";
import { shower, type HeadedColumn, type ShownColumns } from "./shownColumns";

/** A column as it is shown, with its first values. ID numbers are masked. */
export interface PreviewedColumn extends Column {
  samples: readonly string[];
}

/** How a sheet would be read. Rows and columns are counted from 0 over the whole sheet. */
export interface LayoutPreview {
  /** Of the headings; null where there are none. */
  signature: string | null;
  header: Layout["header"] | null;
  /** Rows to choose the first of the header from. */
  headerOptions: readonly HeaderOption[];
  /** Rows to choose its last from. */
  lastRows: readonly number[];
  /** Columns to choose from, from the left. */
  headed: readonly HeadedColumn[];
  columns: Partial<Record<Field, PreviewedColumn>>;
  ambiguous: readonly Field[];
  /** A lone "Chưa …" column: the user may say that blank means done. */
  loneNot: PreviewedColumn | null;
  blankMeansDone: boolean;
  /** Whether numbers of the level-2 column are read as levels; null where nothing is to be said of it. */
  holdsLevels: boolean | null;
  people: number;
  /** Units with people in them; null where no unit can be told. */
  units: number | null;
}

/** The preview of a sheet on which nothing looks like headings; rows are still offered where there are some. */
export function previewWithoutHeader(head: Grid | null): LayoutPreview {
  const options = head === null ? [] : headerOptions(head);
  return {
    signature: null,
    header: null,
    headerOptions: options.map(({ header, texts }) => ({ header, texts: texts.map(shower(texts)) })),
    lastRows: [],
    headed: [],
    columns: {},
    ambiguous: [],
    loneNot: null,
    blankMeansDone: false,
    holdsLevels: null,
    people: 0,
    units: null,
  };
}

function countUnits({ unit }: Roster): number | null {
  const inUse = new Set(unit.filter((index) => index >= 0)).size;
  return inUse === 0 ? null : inUse;
}

/**
 * The preview of a sheet that has headings.
 * @param roster null where the headings are of no roster
 * @param samples the first values of the columns, as they may be shown
 */
export function previewLayout(
  head: Grid,
  layout: Layout,
  { headed, byField }: ShownColumns,
  choice: LayoutChoice,
  roster: Roster | null,
  samples: ReadonlyMap<Field, readonly string[]>,
): LayoutPreview {
  const columns: LayoutPreview["columns"] = {};
  for (const [field, column] of byField) columns[field] = { ...column, samples: samples.get(field) ?? [] };
  const loneNot = layout.loneNot === undefined ? null : (columns.level2Not ?? null);
  const blankMeansDone = layout.blankMeansDone === true;
  if (loneNot !== null && !blankMeansDone) delete columns.level2Not;
  return {
    ...previewWithoutHeader(head),
    signature: headingSignature(head, layout.header),
    header: layout.header,
    lastRows: lastRowsOf(head, layout.header.first),
    headed,
    columns,
    ambiguous: layout.ambiguous,
    loneNot,
    blankMeansDone,
    holdsLevels: asksForLevels(layout, choice) ? layout.holdsLevels === true : null,
    people: roster?.count ?? 0,
    units: roster === null ? null : countUnits(roster),
  };
}
