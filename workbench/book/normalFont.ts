import { elementsOf } from "./xml";

/** The font of cells that have no look of their own: that of the workbook's Normal style. */
export interface NormalFont {
  name: string;
  /** In points. */
  size: number;
}

const NEW_WORKBOOK: NormalFont = { name: "Calibri", size: 11 };

/** The font of the Normal style (`builtinId` 0; else the first), by the XML of `xl/styles.xml`. */
export function normalFont(stylesXml: string): NormalFont {
  const part = (name: string): string => elementsOf(stylesXml, name)[0]?.inner ?? "";
  const named = elementsOf(part("cellStyles"), "cellStyle").find(({ attributes }) => attributes["builtinId"] === "0");
  const format = elementsOf(part("cellStyleXfs"), "xf")[Number(named?.attributes["xfId"] ?? 0)];
  const font = elementsOf(part("fonts"), "font")[Number(format?.attributes["fontId"] ?? 0)]?.inner ?? "";
  const valueOf = (name: string): string | undefined => elementsOf(font, name)[0]?.attributes["val"];
  return { name: valueOf("name") ?? NEW_WORKBOOK.name, size: Number(valueOf("sz") ?? NEW_WORKBOOK.size) };
}
