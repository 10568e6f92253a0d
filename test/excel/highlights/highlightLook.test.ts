import { HIGHLIGHT_LOOKS, type HighlightLook } from "../../../src/excel/highlights/highlightLook";
import type { HighlightKind } from "../../../src/highlights/highlight";
import { contrast, rgbOf, type Rgb } from "../../support/contrast";

/** The same hue, light for dark: what a dark mode makes of a colour of the sheet. */
function inverted([red, green, blue]: Rgb): Rgb {
  const shift = 1 - Math.max(red, green, blue) - Math.min(red, green, blue);
  return [red + shift, green + shift, blue + shift];
}

/** What is left of a colour in grey print, 0 black to 255 white. */
const grey = ([red, green, blue]: Rgb) => Math.round(255 * (0.299 * red + 0.587 * green + 0.114 * blue));

const kinds = Object.keys(HIGHLIGHT_LOOKS) as HighlightKind[];
const rounded = (ratio: number) => Math.floor(ratio * 10) / 10;

test.each<[HighlightKind, { text: number; textInDark: number; border: number | null; grey: number }]>([
  ["error", { text: 5.9, textInDark: 6.1, border: 8.6, grey: 217 }],
  ["missing", { text: 6.4, textInDark: 6.2, border: 4.9, grey: 232 }],
  ["check", { text: 9.5, textInDark: 8.7, border: 7.4, grey: 232 }],
  ["toDo", { text: 8.8, textInDark: 10.1, border: null, grey: 237 }],
])("%s: contrasts and grey, to be looked at when a colour changes", (kind, expected) => {
  const { fill, font, border } = HIGHLIGHT_LOOKS[kind];
  const [ground, ink] = [rgbOf(fill), rgbOf(font)];
  expect({
    text: rounded(contrast(ground, ink)),
    textInDark: rounded(contrast(inverted(ground), inverted(ink))),
    border: border && rounded(contrast(rgbOf(border.color), [1, 1, 1])),
    grey: grey(ground),
  }).toEqual(expected);
});

describe.each(kinds)("%s", (kind) => {
  const { fill, font, border } = HIGHLIGHT_LOOKS[kind];

  test("text on fill has 4.5:1, as the sheet shows it and where a dark mode turns light and dark (WCAG 2.2, 1.4.3)", () => {
    expect(contrast(rgbOf(fill), rgbOf(font))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inverted(rgbOf(fill)), inverted(rgbOf(font)))).toBeGreaterThanOrEqual(4.5);
  });

  test("a border has 3:1 against the fill and against white paper (WCAG 2.2, 1.4.11)", () => {
    if (border === null) return;
    for (const ground of [fill, "#FFFFFF"])
      expect(contrast(rgbOf(border.color), rgbOf(ground))).toBeGreaterThanOrEqual(3);
  });

  test("the fill is not white in grey print", () => {
    expect(grey(rgbOf(fill))).toBeLessThanOrEqual(240);
  });
});

/** How a look differs from others without any colour. */
const withoutColour = ({ bold, italic, border }: HighlightLook) => ({
  text: `${String(bold)} ${String(italic)}`,
  border: border?.style ?? "none",
});

test("without colour every two differ by their border, also on blank cells; the severities by weight or slant too", () => {
  const looks = kinds.map((kind) => withoutColour(HIGHLIGHT_LOOKS[kind]));
  expect(new Set(looks.map(({ border }) => border)).size).toBe(kinds.length);
  const severities = (["error", "missing", "check"] as const).map((kind) => withoutColour(HIGHLIGHT_LOOKS[kind]));
  expect(new Set(severities.map(({ text }) => text)).size).toBe(3);
});
