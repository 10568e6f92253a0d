import { SaxesParser } from "saxes";

export interface XmlNode {
  /** As written, prefix included. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  /** Its own text, without that of its children, trimmed. */
  text: string;
}

interface OpenNode extends XmlNode {
  children: OpenNode[];
}

/** The root element of a document. Throws, naming the place, where it is not well-formed. */
export function parseXml(xml: string): XmlNode {
  const outside: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const path = [outside];
  const innermost = () => path.at(-1) ?? outside;
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node: OpenNode = { name, attributes, children: [], text: "" };
    innermost().children.push(node);
    path.push(node);
  });
  parser.on("text", (text) => (innermost().text += text.trim()));
  parser.on("closetag", () => path.pop());
  parser.write(xml).close();
  const [root] = outside.children;
  if (root === undefined) throw new Error("no element at all");
  return root;
}

/** The node and all below it, in the order of the document. */
export function withDescendants(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}
