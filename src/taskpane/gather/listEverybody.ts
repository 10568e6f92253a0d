import type { ListedOffice } from "../../documents/everyone/everyoneRows";
import { officeOf } from "../../gather/officeOf";
import { untilAborted } from "../untilAborted";
import type { FileDesk } from "./deskOver";
import type { GatherHost } from "./gatherHost";
import type { GatherNote, GatherState, Listing } from "./gatherState";

interface ListingOptions {
  today: Date;
  /** Nothing is read any more once it is aborted; what was written is taken away again. */
  signal: AbortSignal;
  tellFar: (far: Listing) => void;
}

/**
 * Reads the files again for the people of each, and writes all of them on a new sheet, where there is anybody. Rejects
 * where Excel refuses, or it is stopped.
 */
export async function listEverybody(
  host: Pick<GatherHost, "writeEveryone">,
  desk: Pick<FileDesk, "list">,
  { files, forms }: Pick<GatherState, "files" | "forms">,
  { today, signal, tellFar }: ListingOptions,
): Promise<GatherNote> {
  const offices: ListedOffice[] = [];
  const without: string[] = [];
  for (const [done, { file, sheet, outcome }] of files.entries()) {
    tellFar({ stage: "files", done, of: files.length });
    const options = { today, forms, ...(sheet !== null && { sheet }) };
    const isCounted = outcome?.kind === "counted" && outcome.roster !== null;
    const people = isCounted ? await untilAborted(desk.list(file, options), signal) : [];
    if (people === null || people.length === 0) without.push(file.name);
    else offices.push({ name: officeOf(file.name, outcome), people });
  }
  const onRows = (done: number, of: number): void => tellFar({ stage: "rows", done, of });
  const nobody = { sheetName: "", shown: true };
  const written = offices.length === 0 ? nobody : await host.writeEveryone(offices, signal, onRows);
  const people = offices.reduce((all, office) => all + office.people.length, 0);
  return { kind: "listed", ...written, people, without };
}
