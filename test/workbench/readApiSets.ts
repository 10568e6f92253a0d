import ts from "typescript";

/** Members above ExcelApi 1.1 by class and set: `{ Range: { "ExcelApi 1.2": "columnHidden hidden …" } }`. */
export type ApiSets = Record<string, Record<string, string>>;

/** In a comment: the set that has a member, and the version that lets it be set where that is a later one. */
const API_SET = /\[Api set: (ExcelApi\w*) ([\d.]*\d)(?: for (?:reading|get)[^\]]*?[;,] ([\d.]*\d) for set)?/u;

const LOWEST = "ExcelApi 1.1";

/** The namespace `Excel` of Microsoft's declarations, which hold those of the other applications too. */
function excelIn(declarations: string): string {
  const start = declarations.indexOf("declare namespace Excel {");
  return declarations.slice(start, declarations.indexOf("\ndeclare namespace Word {", start));
}

function typesOf(text: string): (ts.ClassDeclaration | ts.InterfaceDeclaration)[] {
  const file = ts.createSourceFile("excel.d.ts", text, ts.ScriptTarget.ES2022);
  const statements = file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && statement.body !== undefined && ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
  return statements.filter(
    (each): each is ts.ClassDeclaration | ts.InterfaceDeclaration =>
      ts.isClassDeclaration(each) || (ts.isInterfaceDeclaration(each) && each.name.text.endsWith("EventArgs")),
  );
}

/**
 * Which requirement set each member of Excel's classes and event arguments needs, by the comments of @types/office-js.
 * What setting a property needs beyond reading it stands under the property's name with an equals sign. Of overloads
 * the first one counts.
 */
export function readApiSets(declarations: string): ApiSets {
  const text = excelIn(declarations);
  const sets: ApiSets = {};
  for (const type of typesOf(text)) {
    const bySet: Record<string, string> = {};
    const seen = new Set<string>();
    const put = (set: string, member: string): void => {
      if (set !== LOWEST) bySet[set] = bySet[set] === undefined ? member : `${bySet[set]} ${member}`;
    };
    const inComment = (node: ts.Node, name: ts.Node): RegExpExecArray | null =>
      API_SET.exec(text.slice(node.pos, name.end));
    for (const member of type.members) {
      const { name } = member;
      if (name === undefined || type.name === undefined || !ts.isIdentifier(name) || seen.has(name.text)) continue;
      seen.add(name.text);
      const found = inComment(member, name) ?? inComment(type, type.name);
      if (found === null) continue;
      const [, set = "", version = "", setting = version] = found;
      put(`${set} ${version}`, name.text);
      if (setting !== version) put(`${set} ${setting}`, `${name.text}=`);
    }
    if (type.name !== undefined && Object.keys(bySet).length > 0) sets[type.name.text] = bySet;
  }
  return sets;
}
