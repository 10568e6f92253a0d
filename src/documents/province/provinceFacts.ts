import type { OfficeCounts } from "../report/reportFigures";
import type { ReportParticulars } from "../report/reportParticulars";

/** An office that was counted. */
export interface ProvinceOffice {
  name: string;
  counts: OfficeCounts;
  /** What keeps its numbers from being believed as they stand, in words; "" where nothing does. */
  state: string;
}

/** An office that was not counted, and why, in words. */
export interface AbsentOffice {
  name: string;
  why: string;
}

/** Where somebody stands who stands in several offices. */
export interface PlaceInOffice {
  office: string;
  name: string;
  /** "" where none can be told. */
  unit: string;
  /** Sheet row, from 0. */
  row: number;
}

/**
 * What the province's report is written from (design §11): what the files of its offices say together, and what only
 * the officer knows.
 */
export interface ProvinceFacts {
  /** Of the offices that were counted. */
  sum: OfficeCounts;
  offices: readonly ProvinceOffice[];
  absent: readonly AbsentOffice[];
  /** No ID stands whole; null: of one name and birth date, and an ID is lacking. */
  repeated: readonly { maskedId: string | null; places: readonly PlaceInOffice[] }[];
  /** Whether every office was counted, and nothing keeps any of them from being believed. */
  isFinal: boolean;
  /** When the files were read. */
  checkedAt: Date;
  /** Left out: blanks to be filled in by hand. */
  particulars?: ReportParticulars;
}
