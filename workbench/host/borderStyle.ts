import type { BorderStyle } from "exceljs";
import { invalidArgument } from "./officeError";

/** How Office.js splits what a file calls the style of a border. */
const STYLES: readonly { file: BorderStyle; style: string; weight: string }[] = [
  { file: "thin", style: "Continuous", weight: "Thin" },
  { file: "medium", style: "Continuous", weight: "Medium" },
  { file: "thick", style: "Continuous", weight: "Thick" },
  { file: "hair", style: "Continuous", weight: "Hairline" },
  { file: "dashed", style: "Dash", weight: "Thin" },
  { file: "mediumDashed", style: "Dash", weight: "Medium" },
  { file: "dotted", style: "Dot", weight: "Thin" },
  { file: "dashDot", style: "DashDot", weight: "Thin" },
  { file: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { file: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { file: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { file: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
  { file: "double", style: "Double", weight: "Thick" },
];

export function styleOf(file: BorderStyle | undefined): string {
  return STYLES.find((entry) => entry.file === file)?.style ?? "None";
}

export function weightOf(file: BorderStyle | undefined): string {
  return STYLES.find((entry) => entry.file === file)?.weight ?? "Thin";
}

/** The file's style of a line; "None" is undefined. A weight that the style does not have gives the style's own. */
export function fileStyle(style: unknown, weight: unknown): BorderStyle | undefined {
  if (style === "None") return undefined;
  const found =
    STYLES.find((entry) => entry.style === style && entry.weight === weight) ??
    STYLES.find((entry) => entry.style === style);
  if (found === undefined) throw invalidArgument(`a border of the style “${String(style)}”`);
  return found.file;
}

export function requireWeight(weight: unknown): string {
  if (!STYLES.some((entry) => entry.weight === weight))
    throw invalidArgument(`a border of the weight “${String(weight)}”`);
  return String(weight);
}
