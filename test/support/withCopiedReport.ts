import JSZip from "jszip";
import { REPORT_MARK } from "../../src/documents/markNames";

/**
 * A file whose second sheet, the report, stands in it once more as its last sheet, as Excel copies a sheet: with names
 * of its own, the mark of the workbook among them.
 * @param total in place of the number of all people; undefined: the same
 */
export async function withCopiedReport(
  file: Uint8Array,
  title: string,
  { total, hidden = false }: { total?: number; hidden?: boolean } = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const textOf = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
  const put = async (path: string, change: (xml: string) => string) => zip.file(path, change(await textOf(path)));
  const workbook = await textOf("xl/workbook.xml");
  const last = workbook.split("<sheet ").length - 1;
  const names = [...workbook.matchAll(/<definedName [^>]*localSheetId="1".*?<\/definedName>/gu)].map(([name]) => name);
  const mark = new RegExp(`<definedName (name="${REPORT_MARK}" .*?</definedName>)`, "u").exec(workbook)?.[1] ?? "";
  const own = [...names.map((name) => name.replace('localSheetId="1"', `localSheetId="${String(last)}"`)), mark]
    .map((name) => (name === mark ? `<definedName localSheetId="${String(last)}" ${mark}` : name))
    .join("")
    .replaceAll("'Báo cáo VNeID'!", `'${title}'!`);
  const cell = /figure\.total"[^>]*>[^!]*!\$(\w+)\$(\d+)/u.exec(workbook)?.slice(1).join("") ?? "";
  const state = hidden ? "hidden" : "visible";
  zip.file(
    "xl/workbook.xml",
    workbook
      .replace("</sheets>", `<sheet sheetId="90" name="${title}" state="${state}" r:id="rId90"/></sheets>`)
      .replace("</definedNames>", `${own}</definedNames>`),
  );
  const sheet = (await textOf("xl/worksheets/sheet2.xml")).replace(/<drawing [^>]*\/>/u, "");
  const typed = total === undefined ? "$1$2" : `$1${String(total)}`;
  zip.file("xl/worksheets/sheet90.xml", sheet.replace(new RegExp(`(<c r="${cell}"[^>]*><v>)(\\d+)`, "u"), typed));
  await put("xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      /<Relationship ([^>]*)worksheets\/sheet2\.xml"\/>/u,
      (relation) => relation + relation.replace(/Id="\w+"/u, 'Id="rId90"').replace("sheet2.xml", "sheet90.xml"),
    ),
  );
  await put("[Content_Types].xml", (xml) =>
    xml.replace(/<Override [^>]*worksheets\/sheet2\.xml"[^>]*\/>/u, (part) => part + part.replace("sheet2", "sheet90")),
  );
  return zip.generateAsync({ type: "uint8array" });
}
