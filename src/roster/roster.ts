import type { DateCode } from "../grid/excelDate";
import type { Field } from "./field";
import type { Layout } from "./layout";
import type { MarkedField } from "./markAnswers";
import type { UnclearWord } from "./questions/wordTally";
import type { SuspectCells } from "./legacy/suspectCells";

/** What an ID cell says (design §5, "What a cell means"). */
export const IdKind = {
  blank: 0,
  /** "chưa có" and the like: said to be not issued. */
  notIssued: 1,
  /** 9 or 8 digits: CMND. */
  old: 2,
  /** A foreigner's passport number. */
  passport: 3,
  malformed: 4,
  /** 12 digits that no one can have: unknown birthplace code, or a century to come. */
  impossible: 5,
  /** 12 digits, possible. */
  whole: 6,
  /** 10 or 11 digits that pad to a possible number. */
  padded: 7,
  error: 8,
} as const;
export type IdKind = (typeof IdKind)[keyof typeof IdKind];

/** Whether a person's level 2 is reached (design §2, `Level2`), and the readings that cannot be counted. */
export const Level2 = { blank: 0, done: 1, pending: 2, no: 3, unclear: 4, contradiction: 5, error: 6 } as const;
export type Level2 = (typeof Level2)[keyof typeof Level2];

/** An explicit "Đã cấp CCCD" column: nothing said, yes, no. */
export const Said = { nothing: 0, yes: 1, no: 2 } as const;
export type Said = (typeof Said)[keyof typeof Said];

/** What a gender cell, or the heading above a birth date, says. */
export const Gender = { unknown: 0, male: 1, female: 2 } as const;
export type Gender = (typeof Gender)[keyof typeof Gender];

/**
 * A cell of text: nothing in it, something, an error value; where notes serve for reasons, something that is no known
 * reason.
 */
export const Text = { blank: 0, given: 1, error: 2, note: 3 } as const;
export type Text = (typeof Text)[keyof typeof Text];

/** `Roster.unit` where there is no index. */
export const NO_UNIT = -1;
/** `Roster.unit` where the unit cell holds an error value. */
export const UNIT_ERROR = -2;

/** How somebody's level 2 reads. */
export interface Level2Of {
  level2: Level2;
  /** Index into REASON_CATEGORIES. */
  category: number;
}

/** Level-2 marks of one letter that only their font can tell. */
export interface SymbolMark {
  person: number;
  /** The letter under "Đã …" and the one under "Chưa …"; undefined where what stands there can be told. */
  letters: { level2: string | undefined; level2Not: string | undefined };
  /**
   * How the person reads where the letters are a tick, a cross, an empty box: by the first, and for each of these by
   * the second.
   */
  readings: readonly (readonly Level2Of[])[];
}

/**
 * A mark of which the sheet leaves open whether it says yes or no, and the user has not said so yet: it is counted as
 * neither.
 */
export interface OpenMark {
  field: MarkedField;
  /** The sign, or the folded word. */
  key: string;
  isSign: boolean;
  people: number;
}

/**
 * What is kept of each person: entry `i` of every array is the same person. A `…Field` array holds indexes into FIELDS.
 */
export interface People {
  /** Sheet row, from 0, ascending. */
  row: Int32Array;
  nameText: Uint8Array;
  /** 1: the (family) name's cell is untidy, 2: the given name's, 4: the middle name's, where these are apart. */
  nameUntidy: Uint8Array;
  /** Bits of the fields that are in an old font, see `legacyBit`. */
  legacy: Uint8Array;
  /** Of those, the ones that are VNI; the others are TCVN3. */
  legacyVni: Uint8Array;
  birth: Int32Array;
  birthField: Uint8Array;
  gender: Uint8Array;
  genderField: Uint8Array;
  idKind: Uint8Array;
  /** The 12-digit number where there is one (whole, padded), else 0. Exact: below 2^53. */
  idNumber: Float64Array;
  /** 1 where something had to be taken out, or the cell holds a number. */
  idUntidy: Uint8Array;
  /** 1 where the text is in scientific notation. */
  idScientific: Uint8Array;
  /** How many digits the cell holds; 255 for more. */
  idDigits: Uint8Array;
  /** 1 where the nationality is another than Vietnamese. */
  foreign: Uint8Array;
  /** Last day on which the card holds, as a `CardExpiry`. */
  cardExpiry: Int32Array;
  said: Uint8Array;
  saidField: Uint8Array;
  level2: Uint8Array;
  level2Field: Uint8Array;
  reasonText: Uint8Array;
  /**
   * Index into REASON_CATEGORIES: why somebody is not done. A category of its own for waiting words where no reason is
   * given.
   */
  reasonCategory: Uint8Array;
  /** Index into `units`, NO_UNIT where none can be told, UNIT_ERROR for an error value. */
  unit: Int32Array;
  /** 1 for staff of the Bộ phận Một cửa. */
  oneStop: Uint8Array;
}

/** A list of people who belong to the staff no more. */
export interface GoneList {
  /** Sheet row of its title, from 0. */
  row: number;
  people: number;
}

/** People on the sheet who stand outside the roster and are not counted. */
export interface LeftOut {
  /** "within": in the row of somebody who is counted. */
  where: "above" | "within" | "below";
  /** Sheet row of the first of them, from 0. */
  row: number;
  people: number;
}

/**
 * The people found in a grid, as columns: a million people fit.
 * Only what rules, summary and pane need is kept; the cells themselves stay in Excel.
 */
export interface Roster extends People {
  sheetName: string;
  layout: Layout;
  /** yyyymmdd of the day the roster was read. */
  today: DateCode;
  /** Number of people. */
  count: number;
  /** Names as they stand in the cells, Họ and Tên joined; `nameOf` gives them as a person reads them. */
  name: readonly string[];
  /** First spelling of each unit, in order of appearance; as a person reads it once `decideLegacy` has decided. */
  units: readonly string[];
  /** Whether a column, a unit, a section or a position tells of the Bộ phận Một cửa at all. */
  tellsOneStop: boolean;
  /** People with the same ID are linked in rings: the next one, or -1 for who shares it with nobody. */
  nextSameId: Int32Array;
  /**
   * Likewise people with the same full birth date whose names seem to fold to the same letters (by hash: to be
   * compared).
   */
  nextSameName: Int32Array;
  /** Cells that may be in an old font: `decideLegacy` makes `legacy` of them. */
  suspects: SuspectCells;
  /** Level-2 marks of one letter: `decideLegacy` reads those that are in a font of symbols. */
  symbolMarks: readonly SymbolMark[];
  /**
   * Fields in whose columns cells are merged over several rows: what stands in the first is said of all people in them.
   */
  mergedFields: readonly Field[];
  /** Error values in mapped cells. */
  errors: readonly { person: number; field: Field }[];
  /** How many of the people stand in hidden or filtered-out rows. */
  hiddenPeople: number;
  /** Sheet rows (from 0) where another table with its own headings begins, which was left out. */
  otherTables: readonly number[];
  /**
   * Titles of lists of those who have left, by their sheet rows (from 0), and how many stand below each: they are left
   * out.
   */
  goneLists: readonly GoneList[];
  /**
   * Who else stands above the headings, in somebody's row and below the last person, but for those who have left and
   * whoever is counted already.
   */
  leftOut: readonly LeftOut[];
  /**
   * Sheet rows (from 0) with a text alone that may be a section or not, and people below whom it leaves without a unit.
   */
  doubtfulSections: readonly number[];
  /** Sheet rows (from 0) with a text alone that may be a section's name or somebody's, who is not counted then. */
  doubtfulNames: readonly number[];
  /**
   * Where no column tells level 2: sheet row (from 0) of the first section that does, "Đã kích hoạt". What it says is
   * counted of nobody.
   */
  statusSection: number | null;
  /** Texts of rows in which nobody stands that explain marks ("x là chưa cài"), the first few of them. */
  legends: readonly string[];
  /** Marks of other columns that are in doubt, the most frequent first. */
  openMarks: readonly OpenMark[];
  /** Words of the level-2 columns that say nothing by themselves, answered for or not, the most frequent first. */
  unclearWords: readonly UnclearWord[];
}
