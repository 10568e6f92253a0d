import { planProvince } from "../../documents/province/planProvince";
import type { ReportParticulars } from "../../documents/report/reportParticulars";
import type { GatheredOffices } from "../../gather/gatheredOffices";
import { provinceWords } from "../../text/documents/province";
import { provinceFacts } from "../../text/provinceFacts";
import { PROVINCE_SHEET } from "../documents/ownSheetKinds";
import { writeOwnSheet, type AskedSheet, type WriteDecision, type WrittenSheet } from "../documents/writeOwnSheet";
import { askForParticulars, type OfficeInWorkbook } from "../report/particularsMemory";

/** What the province's report is to say. */
export interface ProvinceToWrite {
  gathered: GatheredOffices;
  /** When the files were read. */
  checkedAt: Date;
  /** null: those remembered of the office, without the number of its own report, which is another document. */
  particulars: ReportParticulars | null;
}

/** Where the province's report was written. */
export interface WrittenProvince extends WrittenSheet {
  /** Where remembered particulars were taken, and workbook and machine differ on the office. */
  inWorkbook?: OfficeInWorkbook;
}

/**
 * Writes the province's report and shows it (design §11). Gives what would be lost of hers where she has to decide
 * first. Throws HostError, and nothing of hers is lost then.
 */
export async function writeProvince(
  { gathered, checkedAt, particulars: given }: ProvinceToWrite,
  decision: WriteDecision | null = null,
): Promise<({ kind: "written" } & WrittenProvince) | ({ kind: "asks" } & AskedSheet)> {
  const outcome = await writeOwnSheet(
    PROVINCE_SHEET,
    (context) => {
      const recall = given === null ? askForParticulars(context) : null;
      return function* (former) {
        const recalled = recall?.();
        const particulars = recalled === undefined ? given : { ...recalled.particulars, number: "" };
        const facts = { ...provinceFacts(gathered), checkedAt, ...(particulars && { particulars }) };
        return {
          ...(yield* planProvince(facts, provinceWords, former)),
          inWorkbook: recalled?.inWorkbook ?? null,
        };
      };
    },
    // no sheet of this workbook was checked
    { checked: "", decision },
  );
  if (outcome.kind === "asks") return { kind: "asks", ...outcome.asked };
  const { inWorkbook } = outcome.plan;
  return { kind: "written", ...outcome.written, ...(inWorkbook && { inWorkbook }) };
}
