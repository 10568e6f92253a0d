import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertFiles } from "./convertFiles";

/**
 * Has LibreOffice open workbooks, calculate what has no result yet, and write them anew, all in one go.
 * @param files by name without extension
 * @returns the recalculated files, by the same names
 */
export function recalculate(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "vneid-roster-"));
  const results = join(folder, "results");
  try {
    mkdirSync(results);
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const paths = [...files.keys()].map((name) => join(folder, `${name}.xlsx`));
    convertFiles(paths, "xlsx", results);
    return new Map(
      [...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(results, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
