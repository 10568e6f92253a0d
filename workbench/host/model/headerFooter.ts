import type { HostContext } from "../hostContext";
import type { Members, Property } from "../hostObject";
import { invalidArgument } from "../officeError";
import { SheetPart } from "./sheetPart";

/**
 * `headersFooters.defaultForAllPages` (which a file calls odd) and its likes: left, centre and right of header and
 * footer.
 */
export class HeaderFooter extends SheetPart {
  readonly typeName = "HeaderFooter";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly pages: "odd" | "even" | "first",
  ) {
    super(context, sheetId);
  }

  text(which: "Header" | "Footer"): string | null | undefined {
    return this.grid.headerFooter[`${this.pages}${which}`];
  }
}

type Place = "L" | "C" | "R";

/** A file keeps all three parts in one text: `&Lleft&Ccentre&Rright`. */
function partsOf(text: string | null | undefined): Record<Place, string> {
  const parts = { L: "", C: "", R: "" };
  const pieces = (text ?? "").split(/&([LCR])/);
  parts.C = pieces[0] ?? "";
  for (let at = 1; at < pieces.length; at += 2) parts[pieces[at] as Place] = pieces[at + 1] ?? "";
  return parts;
}

/** Of the three parts together, with their codes. */
const MAX_TEXT = 255;

function part(which: "Header" | "Footer", place: Place): Property<HeaderFooter> {
  return {
    get: (self) => partsOf(self.text(which))[place],
    set: (self, value) => {
      if (typeof value !== "string") throw invalidArgument("a header or footer that is no text");
      self.requirePrinter();
      const parts = { ...partsOf(self.text(which)), [place]: value };
      const text = (["L", "C", "R"] as const).map((key) => (parts[key] === "" ? "" : `&${key}${parts[key]}`)).join("");
      if (text.length > MAX_TEXT) throw invalidArgument("a header or footer that is too long");
      Object.assign(self.grid.headerFooter, { [`${self.pages}${which}`]: text === "" ? null : text });
      self.tellLayout();
    },
  };
}

const MEMBERS: Members<HeaderFooter> = {
  properties: {
    centerFooter: part("Footer", "C"),
    centerHeader: part("Header", "C"),
    leftFooter: part("Footer", "L"),
    leftHeader: part("Header", "L"),
    rightFooter: part("Footer", "R"),
    rightHeader: part("Header", "R"),
  },
};
