import JSZip from "jszip";

/**
 * A sheet for makeXlsx: its XML between `<worksheet …>` and `</worksheet>`, or that of a whole part of another kind.
 */
export interface SheetOfXlsx {
  name: string;
  xml: string;
  /** "chartsheets" for a chart sheet; worksheets otherwise. */
  folder?: "worksheets" | "chartsheets";
  /** How it is hidden; visible where not said. */
  state?: "hidden" | "veryHidden";
  /** The relations of the sheet's part, raw. */
  relations?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_R = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Numbers 0 and 14 (a date) as styles 0 and 1, and a differential style. */
const STYLES = `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;

/**
 * An .xlsx file with exactly this XML in it, for what no library writes. `workbook` is raw, before and after
 * `<sheets>`.
 */
export async function makeXlsx(
  sheets: readonly SheetOfXlsx[],
  options: { before?: string; after?: string; parts?: Readonly<Record<string, string>> } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const file = (path: string, xml: string): void => void zip.file(path, DECLARATION + xml);
  file("[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`);
  file(
    "_rels/.rels",
    `<Relationships xmlns="${PACKAGE_R}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  const entries = sheets.map(({ name, folder = "worksheets", state }, place) => ({
    name,
    folder,
    state: state === undefined ? "" : ` state="${state}"`,
    number: place + 1,
  }));
  const listed = entries
    .map(({ name, number, state }) => `<sheet name="${name}" sheetId="${number}"${state} r:id="rId${number}"/>`)
    .join("");
  file(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${R}">${options.before ?? ""}<sheets>${listed}</sheets>${options.after ?? ""}</workbook>`,
  );
  const relations = entries.map(
    ({ folder, number }) =>
      `<Relationship Id="rId${number}" Type="${R}/${folder === "worksheets" ? "worksheet" : "chartsheet"}" Target="${folder}/sheet${number}.xml"/>`,
  );
  relations.push(`<Relationship Id="rId99" Type="${R}/styles" Target="styles.xml"/>`);
  file("xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE_R}">${relations.join("")}</Relationships>`);
  file("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${STYLES}</styleSheet>`);
  sheets.forEach(({ xml, folder = "worksheets", relations: own }, place) => {
    const root = folder === "worksheets" ? "worksheet" : "chartsheet";
    file(`xl/${folder}/sheet${place + 1}.xml`, `<${root} xmlns="${MAIN}" xmlns:r="${R}">${xml}</${root}>`);
    if (own !== undefined)
      file(
        `xl/${folder}/_rels/sheet${place + 1}.xml.rels`,
        `<Relationships xmlns="${PACKAGE_R}">${own}</Relationships>`,
      );
  });
  for (const [path, xml] of Object.entries(options.parts ?? {})) file(path, xml);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A part of an .xlsx file as text; "" where there is none. */
export async function partOf(file: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(file)).file(path)?.async("string")) ?? "";
}
