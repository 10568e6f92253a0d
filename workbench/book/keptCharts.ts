import type JSZip from "jszip";
import { readPart, relationsOf } from "./packageParts";
import { attributesOf, elementsOf } from "./xml";

/** A part of the package that belongs to a chart. */
interface KeptPart {
  path: string;
  /** XML or the bytes of something embedded. */
  content: string | Uint8Array;
  /** Null where the list of types says it by the name's ending. */
  type: string | null;
}

/** A chart of the file, raw: exceljs reads none, so it is written back as it was. */
export interface KeptChart {
  name: string;
  /** Its anchor in the drawing, and what the drawing calls its namespaces. */
  anchor: string;
  namespaces: Readonly<Record<string, string>>;
  /** By which the anchor names the chart. */
  relationId: string;
  /** The chart first, then what it refers to. */
  parts: KeptPart[];
}

/** Only these are kept: exceljs has parts of its own in all other folders. */
const FOLDERS = /^xl\/(charts|embeddings)\//;

/** The charts of a sheet that can be written back as they were. */
export async function readKeptCharts(zip: JSZip, sheetPath: string, sheetXml: string): Promise<KeptChart[]> {
  const id = /<drawing\b[^>]*\br:id="([^"]+)"/.exec(sheetXml)?.[1];
  const drawing = (await relationsOf(zip, sheetPath)).find((relation) => relation.id === id)?.path;
  if (drawing === undefined) return [];
  const xml = await readPart(zip, drawing);
  const namespaces = attributesOf(/<xdr:wsDr\b[^>]*>/.exec(xml)?.[0] ?? "");
  const relations = await relationsOf(zip, drawing);
  const kept: KeptChart[] = [];
  for (const [anchor] of xml.matchAll(/<xdr:(\w+Anchor)\b[\s\S]*?<\/xdr:\1>/g)) {
    const relationId = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
    const path = relations.find((relation) => relation.id === relationId)?.path;
    if (relationId === undefined || path === undefined) continue;
    const parts = await partsOf(zip, path);
    const name = elementsOf(anchor, "xdr:cNvPr")[0]?.attributes["name"] ?? "";
    if (parts !== null) kept.push({ name, anchor, namespaces, relationId, parts });
  }
  return kept;
}

/** A part, its relations and all that they lead to; null where something stands where it could not be put back. */
async function partsOf(zip: JSZip, path: string): Promise<KeptPart[] | null> {
  const content = path.endsWith(".xml") ? await readPart(zip, path) : await zip.file(path)?.async("uint8array");
  if (content === undefined || content === "" || !FOLDERS.test(path)) return null;
  const types = elementsOf(await readPart(zip, "[Content_Types].xml"), "Override");
  const type = types.find(({ attributes }) => attributes["PartName"] === `/${path}`)?.attributes["ContentType"] ?? null;
  const parts: KeptPart[] = [{ path, content, type }];
  const own = path.replace(/([^/]+)$/, "_rels/$1.rels");
  const relations = await readPart(zip, own);
  if (relations !== "") parts.push({ path: own, content: relations, type: null });
  for (const related of await relationsOf(zip, path)) {
    const more = await partsOf(zip, related.path);
    if (more === null) return null;
    parts.push(...more);
  }
  return parts;
}
