import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "test", "rosters");

/** The names of the sample rosters, without ".xlsx". */
export const ROSTERS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".xlsx"))
  .map((file) => file.replace(".xlsx", ""))
  .sort();

export function rosterFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`)));
}
