import JSZip from "jszip";

/**
 * Parts of a sheet that go past exceljs, which takes minutes over many merged cells and over the validation of whole
 * columns.
 */
const KEPT_RAW = /<(dataValidations|mergeCells)(?=[\s>])[\s\S]*?<\/\1>/g;

/** LibreOffice writes truth as a word, which XML Schema allows and exceljs does not know. */
const SAYS_1904 = /(?<head><workbookPr\b[^>]*?\sdate1904=["'])true(?=["'])/;

const NAMES = /<definedNames\b(?:[^>]*\/>|[\s\S]*?<\/definedNames\s*>)/;

/**
 * The same file without what exceljs 4.4.0 stumbles over: drawings that hold no picture (a chart's makes it crash,
 * exceljs#2591), data validation and defined names, which it unrolls cell by cell, and merged cells, which it compares
 * each with all: `Book` sees to these. What it does not understand is said as it does.
 */
export async function readableCopy(zip: JSZip): Promise<Uint8Array> {
  const copy = new JSZip();
  for (const [path, part] of Object.entries(zip.files)) if (!part.dir) copy.file(path, part.async("uint8array"));
  copy.file("xl/workbook.xml", (await text(zip, "xl/workbook.xml")).replace(NAMES, "").replace(SAYS_1904, "$<head>1"));
  const bare = new Set<string>();
  for (const path of pathsOf(zip, /^xl\/drawings\/[^/]+\.xml$/)) {
    const xml = await text(zip, path);
    if (xml.includes("<xdr:pic>") || xml.includes("<xdr:pic ")) copy.file(path, picturesOnly(xml));
    else bare.add(path.replace("xl/", "../"));
  }
  for (const path of pathsOf(zip, /^xl\/worksheets\/[^/]+\.xml$/)) {
    const relations = await text(zip, path.replace("worksheets/", "worksheets/_rels/") + ".rels");
    copy.file(path, withoutBareDrawing((await text(zip, path)).replace(KEPT_RAW, ""), relations, bare));
  }
  return copy.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** Anchors of charts and shapes have no picture; exceljs reads those only. */
function picturesOnly(xml: string): string {
  return xml.replace(/<xdr:(\w+Anchor)\b[\s\S]*?<\/xdr:\1>/g, (anchor) => (anchor.includes("<xdr:pic") ? anchor : ""));
}

function withoutBareDrawing(xml: string, relations: string, bare: ReadonlySet<string>): string {
  return xml.replace(/<drawing\b[^>]*?r:id="([^"]+)"[^>]*?(?:\/>|>\s*<\/drawing>)/g, (drawing, id: string) => {
    const relation = new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*>`).exec(relations)?.[0] ?? "";
    const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? "";
    return bare.has(target.replace(/^\/xl\//, "../")) ? "" : drawing;
  });
}

function pathsOf(zip: JSZip, pattern: RegExp): string[] {
  return Object.keys(zip.files).filter((path) => pattern.test(path));
}

async function text(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}
