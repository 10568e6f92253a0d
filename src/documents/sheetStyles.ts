/** How a cell of the report looks. Sizes are points; the font is the same for all (`SHEET_FONT`). */
export interface SheetStyle {
  size: number;
  bold: boolean;
  italic: boolean;
  align: "Left" | "Center" | "Right";
  vertical: "Top" | "Center" | "Bottom";
  /** What is left empty above and below the text together. */
  room: number;
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
  room: 5,
  numberFormat: "@",
};
const centred: SheetStyle = { ...text, align: "Center" };
/** Of the table of the results, which has to stand on the first page. */
const result: SheetStyle = { ...text, size: 13, room: 3 };
const count: SheetStyle = { ...result, align: "Center", numberFormat: "#,##0" };
const share: SheetStyle = { ...count, numberFormat: "0.0" };
/** Lines without a frame round them. */
const heading: SheetStyle = { ...centred, room: 2 };
const title: SheetStyle = { ...heading, size: 14, bold: true };

/**
 * Sizes and weights after Nghị định 30/2020, Phụ lục I. Names of persons and units only ever stand in styles with "@".
 */
export const SHEET_STYLES = {
  superior: heading,
  office: { ...heading, bold: true },
  nation: { ...heading, bold: true, vertical: "Bottom" },
  motto: { ...heading, size: 13, bold: true, vertical: "Bottom" },
  /** Dashes for the lines under letterhead, motto and title: small ones, which come close to any length. */
  rule: { ...heading, size: 8, vertical: "Top" },
  number: { ...heading, size: 13 },
  title,
  /** The name of an annex. */
  annexTitle: { ...title, size: 13 },
  addressee: { ...heading, size: 14 },
  /** "(Kèm theo …)", the date line. */
  subtitle: { ...heading, size: 13, italic: true },
  section: { ...text, size: 13, bold: true, numberFormat: "General" },
  /** The table of the results is set larger than the others. */
  resultHead: { ...result, align: "Center", bold: true },
  resultOrdinal: { ...result, align: "Center", numberFormat: "General" },
  result,
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
  tightCount: { ...count, size: 11, room: 5 },
  tightCountBold: { ...count, size: 11, bold: true },
  smallCount: { ...count, size: 8 },
  smallCountBold: { ...count, size: 8, bold: true },
  share,
  shareBold: { ...share, bold: true },
  unitShare: { ...share, size: 11 },
  unitShareBold: { ...share, size: 11, bold: true },
  /** In place of a number that cannot be told. */
  unknown: { ...result, align: "Center", italic: true },
  remark: { ...text, size: 11, italic: true, room: 3 },
  /** A remark where room is short. */
  state: { ...text, size: 9, italic: true, room: 3 },
  /** Sentences of the report's own. Not "@": Excel shows longer texts in that format as ####. */
  paragraph: { ...text, vertical: "Top", numberFormat: "General" },
  /** Remarks that stand below their table. */
  note: { ...text, size: 11, italic: true, vertical: "Top", numberFormat: "General" },
  /** How the numbers came about: for whoever checks them. */
  smallPrint: { ...text, size: 10, vertical: "Top", numberFormat: "General" },
  /** "@": a line that is begun with a dash would be taken for a formula. */
  blankLine: { ...text, size: 13 },
  /** Beside one another titles begin at the same height, however many lines each has. */
  signerTitle: { ...centred, size: 13, bold: true, vertical: "Top" },
  signerHint: { ...centred, italic: true },
  recipientsHead: { ...text, bold: true, italic: true, vertical: "Bottom" },
  recipients: { ...text, size: 11, vertical: "Top" },
} as const satisfies Record<string, SheetStyle>;

/** A style by its name. */
export type SheetStyleName = keyof typeof SHEET_STYLES;
