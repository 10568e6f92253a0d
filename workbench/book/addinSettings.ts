import type JSZip from "jszip";
import { declarePart, readPart, writePart } from "./packageParts";
import { element, elementsOf } from "./xml";

/** The add-in's id in its manifest, by which a file knows whose settings it holds. */
export const MANIFEST_ID = "d8ad2faf-faf3-4b0c-a286-eff9f871a5d2";

/** Document settings by key, as JSON (`Office.context.document.settings`). */
export type AddinSettings = Readonly<Record<string, string>>;

const EXTENSION = "xl/webextensions/webextension1.xml";
const TASKPANES = "xl/webextensions/taskpanes.xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATION_TYPES = "http://schemas.microsoft.com/office/2011/relationships";
const SCHEMAS = "http://schemas.microsoft.com/office/webextensions";

/** What the add-in has kept in a file: properties of its web extension part, where Excel puts them ([MS-OWEXML]). */
export async function readAddinSettings(zip: JSZip): Promise<AddinSettings> {
  for (const path of Object.keys(zip.files)) {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) continue;
    const xml = await readPart(zip, path);
    const isOurs = elementsOf(xml, "we:reference").some(
      ({ attributes }) => attributes["id"]?.replace(/[{}]/g, "").toLowerCase() === MANIFEST_ID,
    );
    if (isOurs)
      return Object.fromEntries(
        elementsOf(xml, "we:property").map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""]),
      );
  }
  return {};
}

/** Adds them to a package that exceljs wrote, which knows nothing of add-ins. Nothing is added where there are none. */
export async function writeAddinSettings(zip: JSZip, settings: AddinSettings): Promise<void> {
  const entries = Object.entries(settings);
  if (entries.length === 0) return;
  const properties = entries.map(([name, value]) => element("we:property", { name, value })).join("");
  const reference = element("we:reference", {
    id: MANIFEST_ID,
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  });
  const extension = `${reference}<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>`;
  const webextension = { "xmlns:we": `${SCHEMAS}/webextension/2010/11`, id: `{${MANIFEST_ID.toUpperCase()}}` };
  writePart(zip, EXTENSION, element("we:webextension", webextension, extension));
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pane = element("wetp:webextensionref", { "xmlns:r": relations, "r:id": "rId1" });
  // The pane does not open by itself with the file.
  const shown = { dockstate: "right", visibility: "0", width: "350", row: "1" };
  const panes = element("wetp:taskpane", shown, pane);
  writePart(zip, TASKPANES, element("wetp:taskpanes", { "xmlns:wetp": `${SCHEMAS}/taskpanes/2010/11` }, panes));
  const toExtension = element("Relationship", {
    Id: "rId1",
    Type: `${RELATION_TYPES}/webextension`,
    Target: "webextension1.xml",
  });
  writePart(
    zip,
    "xl/webextensions/_rels/taskpanes.xml.rels",
    element("Relationships", { xmlns: RELATIONS }, toExtension),
  );
  const root = await readPart(zip, "_rels/.rels");
  const toPanes = element("Relationship", {
    Id: "rIdPanes",
    Type: `${RELATION_TYPES}/webextensiontaskpanes`,
    Target: TASKPANES,
  });
  zip.file(
    "_rels/.rels",
    root.replace("</Relationships>", () => `${toPanes}</Relationships>`),
  );
  await declarePart(zip, EXTENSION, "application/vnd.ms-office.webextension+xml");
  await declarePart(zip, TASKPANES, "application/vnd.ms-office.webextensiontaskpanes+xml");
}
