import type { BookChart } from "./chart";
import { element } from "./xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const corner = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/**
 * A chart on its cells, as `relationId` of the drawing finds it. `shapeId` must be unlike that of any other on the
 * sheet.
 */
export function chartAnchor({ name, place }: BookChart, relationId: string, shapeId: number): string {
  const { top, left, bottom, right } = place;
  const chart = element("c:chart", { "xmlns:c": `${DRAWING}/chart`, "xmlns:r": RELATIONSHIPS, "r:id": relationId });
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${element("xdr:cNvPr", { id: String(shapeId), name })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart">${chart}</a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** A drawing with these anchors and nothing else; `namespaces` are those that the anchors use beside the usual two. */
export function drawingXml(anchors: string, namespaces: Readonly<Record<string, string>> = {}): string {
  const usual = { "xmlns:xdr": `${DRAWING}/spreadsheetDrawing`, "xmlns:a": `${DRAWING}/main` };
  return element("xdr:wsDr", { ...namespaces, ...usual }, anchors);
}
