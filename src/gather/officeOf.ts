import { maskNumbers } from "../grid/maskNumbers";
import type { SeenOutcome } from "./seenOutcome";

/** What an office is called: as its report says, else by its file. Long numbers are masked. */
export function officeOf(fileName: string, outcome: SeenOutcome | null): string {
  const own = outcome?.kind === "counted" ? (outcome.report?.office ?? "") : "";
  return maskNumbers(own === "" ? fileName.replace(/\.[^.]*$/u, "") : own);
}
