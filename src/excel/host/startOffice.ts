import { untilOfficeLoaded } from "./officeNotLoaded";

/**
 * The lowest Excel API that the add-in runs on: Excel 2021, Microsoft 365, web, Mac. The manifest asks for the same.
 */
export const MIN_EXCEL_API = "1.9";

/** Where the pane runs: the language Office shows, whether this is Excel at all, and whether it is new enough. */
export interface OfficeStart {
  language: string;
  inExcel: boolean;
  supported: boolean;
}

/**
 * Waits for office.js. Outside Excel (a plain browser tab) it answers too, with `inExcel` false. Rejects with
 * OfficeNotLoaded where office.js cannot be fetched; where one of the files that it fetches itself does not come, it
 * never answers (office-js #6040, by design).
 */
export async function startOffice(): Promise<OfficeStart> {
  await untilOfficeLoaded();
  const { host } = await Office.onReady();
  // Outside Office the type promises a host, the library gives null.
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  if (!inExcel) return { language: navigator.language, inExcel, supported: false };
  return {
    language: Office.context.displayLanguage,
    inExcel,
    supported: Office.context.requirements.isSetSupported("ExcelApi", MIN_EXCEL_API),
  };
}

/**
 * Whether Office has opened the page, as its address tells. In a plain browser the copy of office.js that stands beside
 * the pane never answers.
 */
export function isOpenedByOffice(): boolean {
  return location.search.includes("_host_Info=");
}
