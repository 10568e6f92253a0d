import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkFile, type FileOutcome } from "../../src/gather/checkFile";
import { gatherFiles, type Gathered } from "../../src/gather/gatherFiles";
import { officeOf } from "../../src/gather/officeOf";
import type { FileOptions } from "../../src/gather/rostersOfFile";
import { maskNumbers } from "../../src/grid/maskNumbers";
import { gatheredTable, repeatedLines, stateOf } from "../../src/text/gatheredTable";
import { gather } from "../../src/text/vi/gather";

const JSON_OPTION = "--json";
const USAGE = `Cách dùng: npm run check -- TỆP.xlsx… [${JSON_OPTION}]
Mã kết thúc: 0 không còn gì phải xem lại, 1 còn, 2 gọi sai hoặc có tệp không mở được.`;

/** Columns of equal width: a table for a terminal. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same for another program. No ID is told whole, and nobody's name but of who stands in several files. */
function asJson(gathered: Gathered): string {
  const offices = gathered.files.map((file) => ({
    file: maskNumbers(file.fileName),
    office: officeOf(file.fileName, file.outcome),
    state: stateOf(file, gather),
    concerns: file.concerns,
    ...(file.outcome.kind === "counted" ? { counts: file.outcome.counts } : { counts: null }),
  }));
  const { sum, isFinal } = gathered;
  return JSON.stringify({ offices, sum, repeated: repeatedLines(gathered, gather), isFinal }, null, 2);
}

/** What the file at a path says; that it is gone where nothing can be opened there. */
async function checkPath(path: string, options: FileOptions): Promise<FileOutcome> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? { kind: "unreadable", why: "gone" } : checkFile(bytes, options);
}

/**
 * Prints what files say together. Gives the exit code: 0 where nothing is left to be verified, 1 where something is, 2
 * where no file was named, an option is not known, or nothing can be opened at a path: then the others are told all the
 * same.
 */
export async function checkFiles(args: readonly string[], print: (text: string) => void): Promise<number> {
  const paths = args.filter((arg) => arg !== JSON_OPTION);
  if (paths.length === 0 || paths.some((path) => path.startsWith("--"))) {
    print(USAGE);
    return 2;
  }
  const today = new Date();
  const files = [];
  // one after the other: no more than one file is in memory
  for (const path of paths) {
    files.push({ fileName: basename(path), outcome: await checkPath(path, { today, forms: [] }) });
  }
  const gathered = gatherFiles(files);
  if (args.includes(JSON_OPTION)) print(asJson(gathered));
  else {
    print(aligned(gatheredTable(gathered, gather)));
    if (gathered.repeated.length > 0)
      print(`\n${gather.repeatedPeople}:\n${repeatedLines(gathered, gather).join("\n")}`);
  }
  if (files.some(({ outcome }) => outcome.kind === "unreadable" && outcome.why === "gone")) return 2;
  return gathered.isFinal ? 0 : 1;
}
