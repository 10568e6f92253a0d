import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { checkFile } from "../../src/gather/checkFile";
import { gatherFiles, type Gathered } from "../../src/gather/gatherFiles";
import { officeOf } from "../../src/gather/officeOf";
import { gatheredTable, repeatedLines, stateOf } from "../../src/text/gatheredTable";
import { gather } from "../../src/text/vi/gather";

const USAGE = "Cách dùng: npm run check -- TỆP.xlsx… [--json]";

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
    file: file.fileName,
    office: officeOf(file.fileName, file.outcome),
    state: stateOf(file, gather),
    concerns: file.concerns,
    ...(file.outcome.kind === "counted" ? { counts: file.outcome.counts } : { counts: null }),
  }));
  const { sum, isFinal } = gathered;
  return JSON.stringify({ offices, sum, repeated: repeatedLines(gathered, gather), isFinal }, null, 2);
}

/**
 * Prints what files say together. Gives the exit code: 0 where nothing is left to be verified, 1 where something is, 2 where no file was
 * named. Rejects where a file cannot be opened at all.
 */
export async function checkFiles(args: readonly string[], print: (text: string) => void): Promise<number> {
  const paths = args.filter((arg) => arg !== "--json");
  if (paths.length === 0) {
    print(USAGE);
    return 2;
  }
  const today = new Date();
  const files = [];
  // one after the other: no more than one file is in memory
  for (const path of paths) {
    const outcome = await checkFile(await readFile(path), { today, forms: [] });
    files.push({ fileName: basename(path), outcome });
  }
  const gathered = gatherFiles(files);
  if (args.includes("--json")) print(asJson(gathered));
  else {
    print(aligned(gatheredTable(gathered, gather)));
    if (gathered.repeated.length > 0)
      print(`\n${gather.repeatedPeople}:\n${repeatedLines(gathered, gather).join("\n")}`);
  }
  return gathered.isFinal ? 0 : 1;
}
