import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { convertFiles } from "./convertFiles";

/** A word as it is printed; lengths in points from the upper left corner of the page. */
export interface PrintedWord {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * What the widths of columns are reckoned by in a file: the digits of this font are as wide as those of Excel's own,
 * seven pixels, which is not on every machine. With another LibreOffice would print all smaller.
 */
const DEFAULT_FONT = '<font><sz val="10.5"/><name val="Times New Roman"/><family val="1"/></font>';

/** A sheet of a file and all others of it hidden, so that it alone is printed. */
async function alone(file: Uint8Array, sheetName: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const hidden = xml.replace(/<sheet [^>]*>/gu, (sheet) =>
    sheet.includes(`name="${sheetName}"`)
      ? sheet
      : sheet.replace(/ state="[^"]*"/u, "").replace("<sheet", '<sheet state="hidden"'),
  );
  zip.file("xl/workbook.xml", hidden);
  const styles = (await zip.file("xl/styles.xml")?.async("string")) ?? "";
  zip.file("xl/styles.xml", styles.replace(/<font>.*?<\/font>/u, DEFAULT_FONT));
  return zip.generateAsync({ type: "uint8array" });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** The words of the pages in what `pdftotext -bbox` writes. */
function pagesOf(html: string): PrintedWord[][] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu;
  return html
    .split("<page ")
    .slice(1)
    .map((page) =>
      Array.from(page.matchAll(word), ([, left, top, right, bottom, text = ""]) => ({
        text: text.replace(/&(\w+|#39);/gu, (entity, name: string) => ENTITIES[name] ?? entity).normalize("NFC"),
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

/**
 * Has LibreOffice print one sheet of each file, and gives the words of its pages as pdftotext (poppler-utils) finds
 * them.
 * @param files by name without extension
 * @param keepIn a folder for the PDF files, where somebody wants to look at them
 */
export async function printPages(
  files: ReadonlyMap<string, Uint8Array>,
  sheetName: string,
  keepIn?: string,
): Promise<Map<string, PrintedWord[][]>> {
  const folder = keepIn ?? mkdtempSync(join(tmpdir(), "vneid-roster-"));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), await alone(bytes, sheetName));
    const paths = [...files.keys()].map((name) => join(folder, `${name}.xlsx`));
    convertFiles(paths, "pdf", folder);
    return new Map(
      [...files.keys()].map((name) => {
        const html = execFileSync("pdftotext", ["-bbox", join(folder, `${name}.pdf`), "-"], {
          encoding: "utf8",
          maxBuffer: 1 << 28,
        });
        return [name, pagesOf(html)];
      }),
    );
  } finally {
    if (keepIn === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
