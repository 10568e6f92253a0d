import JSZip from "jszip";
import { SaxesParser } from "saxes";
import { BookError } from "./bookError";
import { findLosses } from "./losses";
import { refuseBadPlaces } from "./refuseBadPlaces";
import { sheetEntries, type SheetEntry } from "./sheetEntries";
import { unpack, UnpackedTooLarge } from "./unpack";
import { usualPrefixes } from "./usualPrefixes";
import { attributesOf } from "./xml";

/** Excel on the web opens no more than this. */
const MAX_BYTES = 5 * 1024 * 1024;

/** What an .xlsx file holds besides what exceljs reads. */
export interface Package {
  /** Its parts, unpacked; XML as text with the usual prefixes. */
  zip: JSZip;
  /** In tab order; those that can be read. */
  sheets: SheetEntry[];
  workbookXml: string;
  /** Vietnamese sentences. */
  losses: string[];
}

/**
 * Opens the container of an .xlsx file and looks at its parts. Throws BookError where it is none, or any error where it
 * is damaged.
 */
export async function openPackage(data: Uint8Array, fileName: string): Promise<Package> {
  refuseOtherFiles(data, fileName);
  const parts = await unpack(data).catch((cause: unknown) => {
    if (!(cause instanceof UnpackedTooLarge)) throw cause;
    throw new BookError(`Tệp “${fileName}” giải nén ra lớn bất thường nên không mở. Hãy kiểm tra lại nguồn gửi tệp.`, {
      cause,
    });
  });
  if (!parts.has("xl/workbook.xml") || !parts.has("[Content_Types].xml"))
    throw new BookError(`Tệp “${fileName}” không phải là sổ làm việc Excel (.xlsx).`);
  if ([...parts.keys()].some((path) => /(^|\/)vbaProject[^/]*\.bin$/i.test(path)))
    throw new BookError(`Tệp “${fileName}” có macro. Hãy lưu thành .xlsx trong Excel rồi mở lại.`);
  const zip = new JSZip();
  // An empty part says no more than a missing one, and exceljs would wait for ever for an empty theme.
  for (const [path, bytes] of parts)
    if (bytes.length > 0) zip.file(path, /\.(xml|rels)$/i.test(path) ? readXml(bytes) : bytes);
  const workbookXml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const listed = await sheetEntries(zip, workbookXml);
  const names = new Set(listed.map(({ name }) => name.toLowerCase()));
  if (names.size < listed.length) throw new Error("Two sheets have the same name");
  const sheets = listed.filter(({ kind }) => kind !== "unread");
  if (sheets.length === 0) throw new BookError(`Tệp “${fileName}” không có trang tính nào.`);
  for (const { kind, xml } of sheets) if (kind === "grid") refuseBadPlaces(xml);
  // The cells would show the numbers of their texts.
  if (zip.file("xl/sharedStrings.xml") === null && sheets.some(({ xml }) => /<c\s[^<>]*\bt=["']s["']/.test(xml)))
    throw new Error("The texts of the cells are missing");
  return { zip, sheets, workbookXml, losses: findLosses(Object.keys(zip.files), listed) };
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

/**
 * A part as text, in UTF-8 or UTF-16. Throws where it is no well-formed XML: what goes through it later would not come
 * to an end.
 */
function readXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const xml = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  new SaxesParser().write(xml).close();
  return usualPrefixes(xml);
}

/** The place of the active tab among the sheets of the file. */
export function activeTab(workbookXml: string): number {
  const view = /<workbookView\b[^>]*>/.exec(workbookXml)?.[0] ?? "";
  return Number(attributesOf(view)["activeTab"] ?? 0);
}
