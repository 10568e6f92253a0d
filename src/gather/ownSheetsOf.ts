import { namePrefix, PROVINCE_MARK, REPORT_MARK, SUPPLEMENT_MARK } from "../documents/markNames";
import { AREA } from "../documents/writtenRows";
import type { FileBook } from "./openBook";

const AREAS: readonly string[] = [REPORT_MARK, SUPPLEMENT_MARK, PROVINCE_MARK].map((mark) => namePrefix(mark) + AREA);

/** The sheets of a file that the add-in wrote, by the hidden names of their own: people stand on them who are counted elsewhere. */
export const ownSheetsOf = ({ names }: FileBook): readonly string[] =>
  names.flatMap(({ name, sheetName }) => (sheetName !== null && AREAS.includes(name) ? [sheetName] : []));
