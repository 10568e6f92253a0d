import type { HighlightKind } from "../../highlights/highlight";

/**
 * How a highlight is drawn. Colour is never alone: weight, slant and border tell the kinds apart in print and for the
 * colour-blind.
 */
export interface HighlightLook {
  fill: string;
  font: string;
  bold: boolean;
  italic: boolean;
  border: { style: "Continuous" | "Dash" | "DashDot" | "Dot"; color: string } | null;
}

/** Contrast of font on fill is at least 5:1 for each (WCAG 2.2, 1.4.3). */
export const HIGHLIGHT_LOOKS: Readonly<Record<HighlightKind, HighlightLook>> = {
  error: {
    fill: "#FFC7CE",
    font: "#9C0006",
    bold: true,
    italic: false,
    border: { style: "Continuous", color: "#9C0006" },
  },
  missing: {
    fill: "#FFEB9C",
    font: "#6B4E00",
    bold: false,
    italic: false,
    border: { style: "Dash", color: "#9C6500" },
  },
  check: { fill: "#DDEBF7", font: "#1F3864", bold: false, italic: true, border: { style: "Dot", color: "#2F5496" } },
  // under the others on its cell: it adds no weight or slant to theirs
  typed: {
    fill: "#DDEBF7",
    font: "#1F3864",
    bold: false,
    italic: false,
    border: { style: "DashDot", color: "#2F5496" },
  },
  toDo: { fill: "#EDEDED", font: "#404040", bold: false, italic: false, border: null },
};
