/** One element found in a piece of XML. */
export interface XmlElement {
  attributes: Readonly<Record<string, string>>;
  /** What stands between the tags, raw; "" for an empty element. */
  inner: string;
  /** The whole of it, raw. */
  outer: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(parseInt(decimal, 10));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[name] = unescapeXml(double ?? single ?? "");
  return attributes;
}

/** All elements of a name that does not nest in itself, in order. `name` is the name as written, prefix included. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<${name}(?=[\\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:/>|>([\\s\\S]*?)</${name}\\s*>)`,
    "g",
  );
  return [...xml.matchAll(pattern)].map(([outer, tag = "", inner = ""]) => ({
    attributes: attributesOf(tag),
    inner,
    outer,
  }));
}

/** An element without children, or with raw ones. Attributes that are undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, inner = ""): string {
  const tag = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  return inner === "" ? `<${name}${tag}/>` : `<${name}${tag}>${inner}</${name}>`;
}
