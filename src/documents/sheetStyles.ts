/** How a cell of the report looks. Sizes are points; the font is the same for all (`SHEET_FONT`). */
export interface SheetStyle {
  size: number;
  bold: boolean;
  italic: boolean;
  align: "Left" | "Center" | "Right";
  vertical: "Top" | "Center";
  /** Excel's own notation. "@" makes what is written text, whatever it looks like. */
  numberFormat: "@" | "General" | "#,##0" | "0.0";
}

/** Nghị định 30/2020, Phụ lục I: Times New Roman throughout. */
export const SHEET_FONT = "Times New Roman";

const text: SheetStyle = {
  size: 12,
  bold: false,
  italic: false,
  align: "Left",
  vertical: "Center",
  numberFormat: "@",
};
const count: SheetStyle = { ...text, align: "Center", numberFormat: "#,##0" };
const centred: SheetStyle = { ...text, align: "Center" };
const title: SheetStyle = { ...centred, size: 14, bold: true };

/** Sizes and weights after Nghị định 30/2020, Phụ lục I. Names of persons and units only ever stand in styles with "@". */
export const SHEET_STYLES = {
  superior: centred,
  office: { ...centred, bold: true },
  nation: { ...centred, bold: true },
  motto: { ...centred, size: 13, bold: true },
  title,
  /** "(Kèm theo …)", the date line. */
  subtitle: { ...centred, size: 13, italic: true },
  section: { ...text, size: 13, bold: true, numberFormat: "General" },
  columnHead: { ...centred, bold: true },
  /** Over the numbers of the units, where room is short. */
  narrowHead: { ...centred, size: 10, bold: true },
  ordinal: { ...centred, numberFormat: "General" },
  text,
  textBold: { ...text, bold: true },
  /** Beside a name in a long list. */
  detail: { ...text, size: 11 },
  count,
  countBold: { ...count, bold: true },
  /** Where room is short (`countStyle.ts`). */
  tightCount: { ...count, size: 11 },
  tightCountBold: { ...count, size: 11, bold: true },
  smallCount: { ...count, size: 8 },
  smallCountBold: { ...count, size: 8, bold: true },
  share: { ...count, numberFormat: "0.0" },
  shareBold: { ...count, bold: true, numberFormat: "0.0" },
  /** In place of a number that cannot be told. */
  unknown: { ...centred, italic: true },
  remark: { ...text, size: 11, italic: true },
  /** Sentences of the report's own. Not "@": Excel shows longer texts in that format as ####. */
  paragraph: { ...text, vertical: "Top", numberFormat: "General" },
  /** How the numbers came about: for whoever checks them. */
  smallPrint: { ...text, size: 10, vertical: "Top", numberFormat: "General" },
  /** "@": a line that is begun with a dash would be taken for a formula. */
  blankLine: { ...text, size: 13 },
  signerTitle: { ...centred, size: 13, bold: true },
  signerHint: { ...centred, italic: true },
} as const satisfies Record<string, SheetStyle>;

/** A style by its name. */
export type SheetStyleName = keyof typeof SHEET_STYLES;
