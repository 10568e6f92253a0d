/**
 * Lists that the officer may leave out of the sheet: numbers by unit, next steps by unit, how each step is taken, those
 * not done by name.
 */
export const REPORT_LISTS = ["units", "steps", "guide", "notDone"] as const;

/** A list that the officer may leave out. */
export type ReportList = (typeof REPORT_LISTS)[number];

/**
 * What kind of office reports: a BHXH cơ sở, that of a province or city, a unit under BHXH Việt Nam, or BHXH Việt Nam
 * itself.
 */
export const OFFICE_KINDS = ["grassroots", "province", "subordinate", "central"] as const;

/** A kind of office: from it follows to whom it reports (`officeNames.ts`). */
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Somebody who signs the report: in which office, and by what name. */
export interface Signer {
  /** Line by line, with the authority by which somebody signs for another: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  title: string;
  /** Empty leaves room for it to be written. */
  name: string;
}

/** As many signers as the sheet has room for, side by side. */
export const MOST_SIGNERS = 3;

/**
 * What the sheet says about the office itself; whatever is empty leaves a blank to be filled in by hand. `annex` is the
 * usual form, a "Phụ lục" sent with an official letter; `standalone` is a report of its own, with Quốc hiệu, number and
 * place (Nghị định 30/2020, Phụ lục I).
 */
export interface ReportParticulars {
  form: "annex" | "standalone";
  officeKind: OfficeKind;
  /** The body above the office; set in capitals. Empty: that of the kind of office. */
  superior: string;
  /** To whom a report of its own is addressed, and proposals of any. Empty: the body above. */
  addressee: string;
  proposals: string;
  /** The office that reports; set in capitals. */
  office: string;
  /** Where it is signed ("Hà Nội"); only the words before "ngày … tháng … năm …". */
  place: string;
  /** Annex: the letter it goes with ("12/BHXH-TCCB"); standalone: the report's own number. */
  number: string;
  /** From left to right, at most three; who has neither title nor name is left out. */
  signers: readonly Signer[];
  /** "Nơi nhận" of a report of its own, line by line; empty: the usual ones. */
  recipients: string;
  lists: readonly ReportList[];
}
