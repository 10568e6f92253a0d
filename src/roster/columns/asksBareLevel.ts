import { headingParts } from "../headings/headingParts";
import type { Heading } from "./heading";

/** "Mức độ", "Mức": asks for a level, and does not say of what. */
export function asksBareLevel({ path, match }: Heading): boolean {
  const { level, parts } = headingParts(path.join(" > "));
  return match === undefined && level === "asked" && [...parts].every((part) => part === "level" || part === "status");
}
