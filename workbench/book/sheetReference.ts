/** A sheet's name as it stands in a formula: quoted where it has to be. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** A formula after a sheet was renamed; with `newName` null, after it was deleted. Text in quotes is left alone. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string | null): string {
  const wanted = oldName.toLowerCase();
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu,
    (whole: string, quoted?: string, plain?: string, cells?: string) => {
      const name = quoted?.replace(/''/g, "'") ?? plain;
      if (name?.toLowerCase() !== wanted) return whole;
      return newName === null ? "#REF!" : `${quotedSheetName(newName)}!${cells ?? ""}`;
    },
  );
}
