/**
 * The children of `<worksheet>` in the order that the standard (ECMA-376, CT_Worksheet) demands and Excel insists on.
 */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** The XML of a worksheet taken apart at its top level. */
export interface SheetXml {
  /** Declaration and opening tag. */
  head: string;
  /** Children in their present order, raw. */
  children: { name: string; xml: string }[];
}

/**
 * Takes the XML of a worksheet apart. Children are found by their own end tag, so the rows are passed over in one step.
 */
export function splitSheetXml(xml: string): SheetXml {
  const open = /<worksheet(?=[\s>])[^>]*>/.exec(xml);
  if (open === null) return { head: xml, children: [] };
  let at = open.index + open[0].length;
  const head = xml.slice(0, at);
  const children: SheetXml["children"] = [];
  const tag = /<([\w:]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/y;
  for (;;) {
    while (xml.charCodeAt(at) <= 32) at++;
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (found === null) break;
    const [text, name = "", selfClosing] = found;
    const end = selfClosing === "/" ? at + text.length : endOf(xml, name, at + text.length);
    children.push({ name, xml: xml.slice(at, end) });
    at = end;
  }
  return { head, children };
}

/** `extLst` holds further `extLst`s, so its end is counted; no other child holds itself. */
function endOf(xml: string, name: string, from: number): number {
  const close = `</${name}>`;
  if (name !== "extLst") return xml.indexOf(close, from) + close.length;
  return xml.lastIndexOf(close) + close.length;
}

/** The children of a name, raw and one after the other. */
export function childXml({ children }: SheetXml, wanted: string): string {
  return children.map(({ name, xml }) => (name === wanted ? xml : "")).join("");
}

/** Puts a worksheet together again, its children in the order of the standard. */
export function joinSheetXml({ head, children }: SheetXml): string {
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const sorted = [...children].sort((one, other) => place(one.name) - place(other.name));
  return `${head}${sorted.map((child) => child.xml).join("")}</worksheet>`;
}
