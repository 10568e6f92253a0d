import type { OfficeCounts } from "../documents/report/reportFigures";
import type { FileConcern } from "./gatherFiles";
import type { Unreadable } from "./unreadableFile";

/** An office whose file was counted. */
export interface GatheredOffice {
  /** As its report says, else as its file is called; long numbers masked. */
  name: string;
  fileName: string;
  counts: OfficeCounts;
  /** What keeps its numbers from being believed as they stand. */
  concerns: readonly FileConcern[];
}

/** A file that was not counted: it cannot be read, holds neither roster nor report, or she stopped before it. */
export interface UncountedFile {
  name: string;
  fileName: string;
  why: Unreadable | "nothing" | "unread";
}

/** Somebody who stands in the files of several offices, or may. */
export interface RepeatedInOffices {
  /** "00••••••••11"; null: of one name and birth date, and an ID is lacking. */
  maskedId: string | null;
  /**
   * Office as in `name` of the offices; `unit` is "" where none can be told; sheet row, from 0. Long numbers masked.
   */
  places: readonly { office: string; name: string; unit: string; row: number }[];
}

/** What the files of many offices say together: plain data, in which no ID number stands whole. */
export interface GatheredOffices {
  /** In the order of the files. */
  offices: readonly GatheredOffice[];
  /** Expected offices of which there is no file, as they were typed. */
  missing: readonly string[];
  unreadable: readonly UncountedFile[];
  repeated: readonly RepeatedInOffices[];
  /** Whether every expected office and every file was counted, and nothing keeps any of them from being believed. */
  isFinal: boolean;
}
