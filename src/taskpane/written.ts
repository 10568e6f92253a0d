import type { AskedSheet } from "../excel/documents/writeOwnSheet";

/** A sheet of ours was written; or she has to say first what is to become of what would be lost. */
export type Written<Sheet> = ({ kind: "written" } & Sheet) | ({ kind: "asks" } & AskedSheet);

/**
 * The office that the workbook keeps, where a report was written without asking whether it is hers; `used`: it stands
 * on the report.
 */
export interface ForeignOffice {
  office: string;
  used: boolean;
}
