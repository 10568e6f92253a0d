import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice, as `node test/run.mjs` has found it. */
export function officeProgram(): string {
  const office = process.env["SOFFICE"];
  if (office === undefined) throw new Error("SOFFICE names no LibreOffice: run `node test/run.mjs libreoffice`.");
  return office;
}

/** The argument that makes LibreOffice keep its settings in a folder; two with the same folder are one program. */
export function profileIn(folder: string): string {
  return `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
}

/**
 * Has LibreOffice open files and write them in another format, each by its name, into a folder; formulas without a
 * result are calculated. One that runs already (test/libreoffice/startOffice.ts) does it, else one is started for it.
 */
export function convertFiles(paths: readonly string[], format: "pdf" | "xlsx", folder: string): void {
  const profile = process.env["OFFICE_PROFILE"] ?? profileIn(folder);
  execFileSync(officeProgram(), [profile, "--headless", "--convert-to", format, "--outdir", folder, ...paths], {
    stdio: "pipe",
  });
}
