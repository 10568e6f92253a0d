import { mapSheets } from "./formulaReferences";

/** A sheet's name as it stands in a formula: quoted where it has to be. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A sheet of another workbook: "[1]DS", "[Sổ.xlsx]D S". */
const isElsewhere = (sheet: string): boolean => sheet.includes("[");

/**
 * A formula after a sheet was renamed. Text in quotes, columns of tables and sheets of other workbooks are left alone.
 */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const wanted = oldName.toLowerCase();
  return mapSheets(formula, (sheet) => {
    const name = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
    // No name of a sheet has a bracket or a colon in it: "Một:DS" is the first and the last of several.
    const ends = name.split(":");
    if (isElsewhere(name) || !ends.some((end) => end.toLowerCase() === wanted)) return sheet;
    const renamed = ends.map((end) => (end.toLowerCase() === wanted ? newName : end));
    const quoted = renamed.map(quotedSheetName);
    const plain = quoted.every((end, at) => end === renamed[at]);
    return plain ? renamed.join(":") : `'${renamed.join(":").replace(/'/g, "''")}'`;
  });
}
