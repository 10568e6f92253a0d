import JSZip from "jszip";
import { BookError } from "./bookError";
import { readKeptCharts, type KeptChart } from "./keptCharts";
import { findLosses } from "./losses";
import { attributesOf, elementsOf } from "./xml";

/** Excel on the web opens no more than this. */
const MAX_BYTES = 5 * 1024 * 1024;

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  state: string;
  kind: "grid" | "chart";
  /** The raw XML of its part. */
  xml: string;
  /** Charts that can be written back. */
  charts: KeptChart[];
}

/** What an .xlsx file holds besides what exceljs reads. */
export interface Package {
  zip: JSZip;
  /** In tab order. */
  sheets: SheetEntry[];
  workbookXml: string;
  /** Vietnamese sentences. */
  losses: string[];
}

/** Opens the container of an .xlsx file and looks at its parts. Throws BookError where it is none. */
export async function openPackage(data: Uint8Array, fileName: string): Promise<Package> {
  refuseOtherFiles(data, fileName);
  const zip = await JSZip.loadAsync(data).catch((cause: unknown) => {
    throw new BookError(`Tệp “${fileName}” bị hỏng nên không mở được.`, { cause });
  });
  const workbookXml = await zip.file("xl/workbook.xml")?.async("string");
  const types = await zip.file("[Content_Types].xml")?.async("string");
  if (workbookXml === undefined || types === undefined)
    throw new BookError(`Tệp “${fileName}” không phải là sổ làm việc Excel (.xlsx).`);
  if (types.includes("macroEnabled"))
    throw new BookError(`Tệp “${fileName}” có macro. Hãy lưu thành .xlsx trong Excel rồi mở lại.`);
  const sheets = await listSheets(zip, workbookXml);
  if (sheets.length === 0) throw new BookError(`Tệp “${fileName}” không có trang tính nào.`);
  return { zip, sheets, workbookXml, losses: findLosses(Object.keys(zip.files), sheets) };
}

function refuseOtherFiles(data: Uint8Array, fileName: string): void {
  if (data.byteLength > MAX_BYTES)
    throw new BookError(`Tệp “${fileName}” lớn hơn 5 MB, Excel trên web cũng không mở được.`);
  if (data.byteLength === 0) throw new BookError(`Tệp “${fileName}” trống.`);
  const [first, second] = data;
  if (first === 0xd0 && second === 0xcf)
    throw new BookError(
      `Tệp “${fileName}” có mật khẩu hoặc là Excel 97–2003 (.xls). Hãy lưu thành .xlsx không mật khẩu rồi mở lại.`,
    );
  if (first !== 0x50 || second !== 0x4b)
    throw new BookError(`Tệp “${fileName}” không phải là sổ làm việc Excel (.xlsx).`);
}

/** The sheets in tab order. Dialog sheets and sheets of Excel 4 macros are no sheets for us. */
async function listSheets(zip: JSZip, workbookXml: string): Promise<SheetEntry[]> {
  const relations = (await zip.file("xl/_rels/workbook.xml.rels")?.async("string")) ?? "";
  const targets = new Map(
    elementsOf(relations, "Relationship").map(({ attributes }) => [attributes["Id"], attributes["Target"] ?? ""]),
  );
  const sheets: SheetEntry[] = [];
  for (const { attributes } of elementsOf(workbookXml, "sheet")) {
    const target = (targets.get(attributes["r:id"] ?? "") ?? "").replace(/^\/xl\/|^\s+/, "");
    const xml = (await zip.file(`xl/${target}`)?.async("string")) ?? "";
    const kind = /<worksheet[\s>]/.test(xml) ? "grid" : /<chartsheet[\s>]/.test(xml) ? "chart" : null;
    if (kind === null) continue;
    sheets.push({
      name: attributes["name"] ?? "",
      state: attributes["state"] ?? "visible",
      kind,
      xml,
      charts: await readKeptCharts(zip, `xl/${target}`, xml),
    });
  }
  return sheets;
}

/** The place of the active tab among the sheets of the file. */
export function activeTab(workbookXml: string): number {
  const view = /<workbookView\b[^>]*>/.exec(workbookXml)?.[0] ?? "";
  return Number(attributesOf(view)["activeTab"] ?? 0);
}
