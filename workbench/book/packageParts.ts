import type JSZip from "jszip";
import { element, elementsOf } from "./xml";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export async function readPart(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}

export function writePart(zip: JSZip, path: string, xml: string): void {
  zip.file(path, DECLARATION + xml);
}

/** The first of `${stem}1.xml`, `${stem}2.xml` … that the package does not have. */
export function freePath(zip: JSZip, stem: string): string {
  let number = 1;
  while (zip.file(`${stem}${String(number)}.xml`) !== null) number++;
  return `${stem}${String(number)}.xml`;
}

/** Where the relations of a part stand. */
function relationsPath(path: string): string {
  return path.replace(/([^/]+)$/, "_rels/$1.rels");
}

/** The parts that a part is related to, by the relations' ids; nothing outside the package. */
export async function relationsOf(zip: JSZip, path: string): Promise<{ id: string; path: string }[]> {
  return elementsOf(await readPart(zip, relationsPath(path)), "Relationship")
    .filter(({ attributes }) => attributes["TargetMode"] !== "External")
    .map(({ attributes }) => ({
      id: attributes["Id"] ?? "",
      path: new URL(attributes["Target"] ?? "", `file:///${path}`).pathname.slice(1),
    }));
}

/** Relates a part to another, both in folders of `xl`; gives the relation's id. `type` is the last word of its type. */
export async function addRelation(zip: JSZip, path: string, type: string, to: string): Promise<string> {
  const known = await readPart(zip, relationsPath(path));
  const taken = elementsOf(known, "Relationship").map(({ attributes }) => attributes["Id"]);
  let number = taken.length + 1;
  while (taken.includes(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const target = to.replace(/^xl\//, "../");
  const added = element("Relationship", { Id: id, Type: `${RELATION_TYPES}/${type}`, Target: target });
  const others = elementsOf(known, "Relationship").map(({ outer }) => outer);
  writePart(zip, relationsPath(path), element("Relationships", { xmlns: RELATIONS }, [...others, added].join("")));
  return id;
}

/** Says in the package's list of types what a part is. */
export async function declarePart(zip: JSZip, path: string, type: string): Promise<void> {
  const types = await readPart(zip, "[Content_Types].xml");
  const added = element("Override", { PartName: `/${path}`, ContentType: type });
  zip.file(
    "[Content_Types].xml",
    types.replace("</Types>", () => `${added}</Types>`),
  );
}
