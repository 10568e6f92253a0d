import { readSheet } from "../../excel/check/readSheet";
import { excelGatherHost } from "../gather/excelGatherHost";
import type { CompareHost } from "./compareHost";

/** The world in which lists are really compared. Comes with the page, when it is first opened. */
export const excelCompareHost: CompareHost = { ...excelGatherHost, readSheet };
