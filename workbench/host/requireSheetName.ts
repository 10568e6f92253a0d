import { invalidArgument } from "./officeError";

/** Refuses what Excel refuses as a sheet's name. */
export function requireSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[*?:/\\[\]]|^'|'$/.test(name) || name.toLowerCase() === "history")
    throw invalidArgument(`“${name}” is no name for a sheet`);
}
