const OFFICE = "http://schemas.openxmlformats.org";

/** The prefixes with which Excel writes; "" is none. Every reader here, and exceljs, goes by them. */
const USUAL: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/spreadsheetml/2006/main`, ""],
  [`${OFFICE}/package/2006/relationships`, ""],
  [`${OFFICE}/package/2006/content-types`, ""],
  [`${OFFICE}/officeDocument/2006/extended-properties`, ""],
  [`${OFFICE}/officeDocument/2006/relationships`, "r"],
  [`${OFFICE}/drawingml/2006/spreadsheetDrawing`, "xdr"],
  [`${OFFICE}/drawingml/2006/main`, "a"],
  [`${OFFICE}/drawingml/2006/chart`, "c"],
  [`${OFFICE}/package/2006/metadata/core-properties`, "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm"],
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we"],
]);
const TAKEN = new Set(USUAL.values());

const DECLARATION = /\sxmlns(?::([^\s=:]+))?\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([^\s<>/!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const ATTRIBUTE = /(\s)([^\s=:]+):([^\s=:]+)(?=\s*=)/g;

/** By prefix, what it is written as. */
type Scope = ReadonlyMap<string, string>;

/**
 * The same XML with the usual prefixes: other libraries write `<x:worksheet>`, or `<wsDr>` where Excel writes
 * `<xdr:wsDr>`.
 */
export function usualPrefixes(xml: string): string {
  const unusual = [...xml.matchAll(DECLARATION)].some(([, prefix = "", one, other]) => {
    const usual = USUAL.get(one ?? other ?? "");
    return usual !== undefined && usual !== prefix;
  });
  if (!unusual) return xml;
  const scopes: Scope[] = [new Map()];
  return xml.replace(TOKEN, (whole: string, close?: string, name?: string, rest: string = "") => {
    if (name === undefined) return whole;
    const outer = scopes.at(-1) ?? new Map<string, string>();
    const scope = close === "/" ? outer : innerScope(outer, rest);
    if (close === "/") scopes.pop();
    else if (!rest.endsWith("/")) scopes.push(scope);
    const attributes = rest
      .replace(ATTRIBUTE, (_, blank: string, prefix: string, local: string) =>
        prefix === "xmlns"
          ? `${blank}${declared(scope.get(local) ?? local)}`
          : blank + qualified(scope.get(prefix) ?? prefix, local),
      )
      .replace(/(\s)xmlns(?=\s*=)/, (_, blank: string) => blank + declared(scope.get("") ?? ""));
    const [prefix, local] = name.includes(":") ? (name.split(":", 2) as [string, string]) : ["", name];
    return `<${close ?? ""}${qualified(scope.get(prefix) ?? prefix, local)}${attributes}>`;
  });
}

function innerScope(outer: Scope, tag: string): Scope {
  const declarations = [...tag.matchAll(DECLARATION)];
  if (declarations.length === 0) return outer;
  const scope = new Map(outer);
  for (const [, prefix = "", one, other] of declarations) {
    const uri = one ?? other ?? "";
    // A prefix that Excel uses for another namespace is free for that one then.
    scope.set(prefix, USUAL.get(uri) ?? (TAKEN.has(prefix) && uri !== "" ? `other${prefix}` : prefix));
  }
  return scope;
}

function qualified(prefix: string, local: string): string {
  return prefix === "" ? local : `${prefix}:${local}`;
}

function declared(prefix: string): string {
  return prefix === "" ? "xmlns" : `xmlns:${prefix}`;
}
