import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Has LibreOffice open workbooks, calculate what has no result yet, and write them anew. One start of the program for
 * all.
 * @param files by name without extension
 * @returns the recalculated files, by the same names
 */
export function recalculate(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const office = process.env["SOFFICE"];
  if (office === undefined) throw new Error("SOFFICE names no LibreOffice: run `node test/run.mjs libreoffice`.");
  const folder = mkdtempSync(join(tmpdir(), "vneid-roster-"));
  const results = join(folder, "results");
  try {
    mkdirSync(results);
    for (const [name, bytes] of files) writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const paths = [...files.keys()].map((name) => join(folder, `${name}.xlsx`));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync(office, [profile, "--headless", "--convert-to", "xlsx", "--outdir", results, ...paths], {
      stdio: "pipe",
    });
    return new Map(
      [...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(results, `${name}.xlsx`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
