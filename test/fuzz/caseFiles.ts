import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "test/fuzz/cases");

/** A case that broke a law once, shrunk. */
export interface CaseFile {
  /** Of cases: a name in `KINDS`. */
  kind: string;
  /** The laws that it still breaks; none, once they are mended. */
  breaks: readonly string[];
  input: unknown;
}

/** All cases, by the names of their files. */
export function readCases(): [name: string, CaseFile][] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as CaseFile]);
}

/** Signs that nobody sees, or that no editor keeps, as they are escaped in JSON. */
function escapeUnseen(json: string): string {
  return json.replace(/[^\P{C}\n]|[\u00a0\u2028\u2029]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""),
  );
}

/** Writes a case under the name of its law. */
export function writeCase(law: string, found: CaseFile): string {
  mkdirSync(FOLDER, { recursive: true });
  const name = `${law.toLowerCase().replace(/[^a-z0-9]+/gu, "-")}.json`;
  writeFileSync(join(FOLDER, name), `${escapeUnseen(JSON.stringify(found, null, 2))}\n`);
  return name;
}
