import type { StatusItem } from "./statusItems";

/** Whether a part of a status word says done by itself, as no tick does: "Đã cài", "Mức 2". */
export function saysDone({ part, level }: StatusItem): boolean {
  return part === "did" || part === "install" || part === "activate" || part === "complete" || level === 2;
}
