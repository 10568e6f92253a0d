import type { Members, Property } from "../hostObject";
import { invalidArgument } from "../officeError";
import { SheetPart } from "./sheetPart";

/** `headersFooters.defaultForAllPages`: left, centre and right of header and footer. */
export class HeaderFooter extends SheetPart {
  readonly typeName = "HeaderFooter";
  protected readonly members = MEMBERS;
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

function part(which: "oddHeader" | "oddFooter", place: Place): Property<HeaderFooter> {
  return {
    get: ({ grid }) => partsOf(grid.headerFooter[which])[place],
    set: (self, value) => {
      if (typeof value !== "string") throw invalidArgument("a header or footer that is no text");
      const parts = { ...partsOf(self.grid.headerFooter[which]), [place]: value };
      const text = (["L", "C", "R"] as const).map((key) => (parts[key] === "" ? "" : `&${key}${parts[key]}`)).join("");
      Object.assign(self.grid.headerFooter, { [which]: text === "" ? null : text });
      self.tellLayout();
    },
  };
}

const MEMBERS: Members<HeaderFooter> = {
  properties: {
    centerFooter: part("oddFooter", "C"),
    centerHeader: part("oddHeader", "C"),
    leftFooter: part("oddFooter", "L"),
    leftHeader: part("oddHeader", "L"),
    rightFooter: part("oddFooter", "R"),
    rightHeader: part("oddHeader", "R"),
  },
};
