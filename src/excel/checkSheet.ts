import type { Roster } from "../roster/roster";
import type { FindingList } from "../rules/findingList";
import type { SheetFinding } from "../rules/finding";
import type { Summary } from "../report/summary";
import type { ToDo } from "../report/toDos";

export interface CheckOptions {
  /** The date used for ages and future dates. */
  today: Date;
  /** People read so far and rows in all; called at least once a chunk. */
  onProgress: (rowsDone: number, rowsInAll: number) => void;
  /** Aborting stops between chunks: nothing has been written then, and the promise rejects with the signal's reason. */
  signal: AbortSignal;
  /** Whether to-dos get their quiet colour. */
  highlightToDos: boolean;
}

/** The outcome of "Kiểm tra". `roster` and what follows from it are null where the sheet holds none: `sheetFindings` says why. */
export interface CheckResult {
  sheetName: string;
  sheetFindings: readonly SheetFinding[];
  checked: { roster: Roster; findings: FindingList; toDos: readonly ToDo[]; summary: Summary } | null;
}

/** Reads a sheet, judges it and highlights what was found. Throws HostError. */
export function checkSheet(_sheetName: string, _options: CheckOptions): Promise<CheckResult> {
  throw new Error("not written yet");
}
