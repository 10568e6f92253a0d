import type { Workbook } from "exceljs";

/** exceljs reads any text as a date, and cannot save a workbook with a date that is none. */
export function repairProperties(workbook: Workbook): void {
  for (const name of ["created", "modified", "lastPrinted"] as const) {
    const date: unknown = workbook[name];
    if (date instanceof Date && Number.isNaN(date.getTime())) Reflect.deleteProperty(workbook, name);
  }
}
