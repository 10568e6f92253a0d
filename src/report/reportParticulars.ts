/**
 * What the sheet says about the office itself. `annex` is the usual form, a "Phụ lục" sent with an official letter;
 * `standalone` is a report of its own, with Quốc hiệu, number and place (Nghị định 30/2020, Phụ lục I).
 */
export interface ReportParticulars {
  form: "annex" | "standalone";
  /** The body above the office, in capitals. */
  superior: string;
  /** The office that reports, in capitals. */
  office: string;
  /** Where it is signed ("Hà Nội"); only the words before "ngày … tháng … năm …". */
  place: string;
  /** Annex: the letter it goes with ("12/BHXH-TCCB"); standalone: the report's own number. */
  number: string;
  /** From left to right, at most three. An empty name leaves room for it to be written. */
  signers: readonly { title: string; name: string }[];
}
