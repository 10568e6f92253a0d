import { readFileSync } from "node:fs";
import { MIN_EXCEL_API } from "../src/excel/host/startOffice";
import { parseXml, withDescendants, type XmlNode } from "./support/parseXml";
import { pngSize } from "./support/pngSize";

const xml = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(xml);
const nodes = withDescendants(manifest);

const named = (name: string, among = nodes) => among.filter((node) => node.name === name);

function only(name: string, among = nodes): XmlNode {
  const [node, ...others] = named(name, among);
  if (node === undefined || others.length > 0) throw new Error(`${name}: not exactly one`);
  return node;
}

function attribute(node: XmlNode, name: string): string {
  const value = node.attributes[name];
  if (value === undefined) throw new Error(`${node.name} has no ${name}`);
  return value;
}

const overrides = withDescendants(only("VersionOverrides"));
const resources = withDescendants(only("Resources")).filter((node) => node.attributes["id"] !== undefined);

/** Where a development address of the manifest has its file in the repository. */
const fileAt = (url: string) => url.replace("https://localhost:3000/", "");

describe("structure", () => {
  it("is a task pane of Excel", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(only("Hosts", manifest.children as XmlNode[]).children.map((host) => attribute(host, "Name"))).toEqual([
      "Workbook",
    ]);
    expect(only("Permissions").text).toBe("ReadWriteDocument");
  });

  /** Excel refuses a manifest whose elements stand in another order than in Microsoft's schema. */
  it.each([
    [
      "OfficeApp",
      manifest,
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
    ],
    ["VersionOverrides", only("VersionOverrides"), "Requirements Hosts Resources"],
    ["DesktopFormFactor", only("DesktopFormFactor"), "GetStarted ExtensionPoint ExtensionPoint"],
    ["GetStarted", only("GetStarted"), "Title Description LearnMoreUrl"],
    ["Group", only("Group"), "Label Icon Control Control Control"],
    ["OfficeMenu", only("OfficeMenu"), "Control"],
    ...named("Control").map(
      (node) => [attribute(node, "id"), node, "Label Supertip Icon Action"] as [string, XmlNode, string],
    ),
    ...named("Action").map((node) => ["Action", node, "TaskpaneId SourceLocation"] as [string, XmlNode, string]),
    ["Resources", only("Resources"), "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"],
  ])("orders the children of %s", (_name, node, order) => {
    expect(node.children.map(({ name }) => name).join(" ")).toBe(order);
  });

  it("has a GUID and a version of four parts", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(only("Version").text).toBe(`${version}.0`);
  });

  it("has three buttons on the Home tab and one in the menu of a cell, which open the same pane with what is wished", () => {
    expect(attribute(only("OfficeTab"), "id")).toBe("TabHome");
    expect(attribute(only("OfficeMenu"), "id")).toBe("ContextMenuCell");
    expect(named("ExtensionPoint").map((node) => attribute(node, "xsi:type"))).toEqual([
      "PrimaryCommandSurface",
      "ContextMenu",
    ]);
    const addressOf = (resid: string) =>
      attribute(
        only(
          "bt:Url",
          resources.filter(({ attributes }) => attributes["id"] === resid),
        ),
        "DefaultValue",
      );
    const opened = named("Control").map((control) => {
      const parts = withDescendants(control);
      const action = only("Action", parts);
      expect([attribute(control, "xsi:type"), attribute(action, "xsi:type")]).toEqual(["Button", "ShowTaskpane"]);
      expect(only("TaskpaneId", parts).text).toBe("VNeIDRoster.Pane");
      return [attribute(control, "id"), fileAt(addressOf(attribute(only("SourceLocation", parts), "resid")))];
    });
    expect(opened).toEqual([
      ["VNeIDRoster.Check", "taskpane.html?start=check"],
      ["VNeIDRoster.Report", "taskpane.html?start=report"],
      ["VNeIDRoster.Open", "taskpane.html"],
      ["VNeIDRoster.Cell", "taskpane.html?start=cell"],
    ]);
  });

  it("uses https only, on the one development address that the build replaces", () => {
    const addresses = nodes
      .flatMap((node) => [...Object.entries(node.attributes), ["", node.text]])
      .filter(([name, value]) => !name?.startsWith("xmlns") && /:\/\//.test(value ?? ""))
      .map(([, value]) => value);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith("https://localhost:3000/"))).toEqual([]);
  });
});

describe("requirements", () => {
  it("asks for the sets the code needs", () => {
    expect(MIN_EXCEL_API).toBe("1.9");
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: MIN_EXCEL_API }]);
    expect(named("bt:Set").map(({ attributes }) => attributes)).toEqual([{ Name: "AddinCommands", MinVersion: "1.1" }]);
  });
});

describe("resources", () => {
  it("defines each id once, in 32 characters at most", () => {
    const ids = resources.map((node) => attribute(node, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("defines what is used and uses what is defined", () => {
    const used = new Set(overrides.flatMap((node) => node.attributes["resid"] ?? []));
    expect([...used].sort()).toEqual(resources.map((node) => attribute(node, "id")).sort());
  });

  it.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("keeps %s within %i characters", (group, limit) => {
    const texts = withDescendants(only(group)).flatMap(({ attributes }) => [
      attributes["DefaultValue"] ?? attributes["Value"] ?? "",
    ]);
    expect(texts.filter((text) => text.length > limit)).toEqual([]);
  });

  it("says everything in Vietnamese and in English", () => {
    expect(only("DefaultLocale").text).toBe("vi-VN");
    const said = [only("DisplayName"), ...named("Description", [...manifest.children]), ...named("bt:String")];
    expect(said.length).toBe(13);
    for (const text of said) {
      expect(attribute(text, "DefaultValue")).not.toBe("");
      expect(text.children.map((child) => attribute(child, "Locale"))).toEqual(["en-US"]);
      expect(text.children.map((child) => attribute(child, "Value"))).not.toContain("");
    }
  });
});

describe("icons", () => {
  it.each([...named("Group"), ...named("Control")].map((owner) => [attribute(owner, "id"), owner] as const))(
    "offers %s in each size drawn",
    (_id, owner) => {
      const icon = only("Icon", [...owner.children]);
      expect(icon.children.map((image) => [attribute(image, "size"), attribute(image, "resid")])).toEqual(
        [16, 20, 32, 64, 80].map((size) => [`${size}`, `Icon.${size}`]),
      );
    },
  );

  it("has files of the pixels it states", () => {
    const stated = [
      ...named("bt:Image", resources).map((image) => [
        fileAt(attribute(image, "DefaultValue")),
        Number(attribute(image, "id").replace("Icon.", "")),
      ]),
      [fileAt(attribute(only("IconUrl"), "DefaultValue")), 32],
      [fileAt(attribute(only("HighResolutionIconUrl"), "DefaultValue")), 64],
    ] as [string, number][];
    expect(stated).toHaveLength(7);
    expect(stated.map(([file]) => [file, ...pngSize(file)])).toEqual(stated.map(([file, size]) => [file, size, size]));
  });
});
