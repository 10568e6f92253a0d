import type { Members } from "../hostObject";
import { apiNotFound } from "../officeError";
import { HeaderFooter } from "./headerFooter";
import { SheetPart } from "./sheetPart";

/** `PageLayout.headersFooters`; only one header and footer for all pages. */
export class HeaderFooterGroup extends SheetPart {
  readonly typeName = "HeaderFooterGroup";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<HeaderFooterGroup> = {
  properties: {
    state: {
      get: ({ grid }) => {
        const { differentFirst, differentOddEven } = grid.headerFooter;
        if (differentFirst && differentOddEven) return "FirstOddAndEven";
        return differentFirst ? "FirstAndDefault" : differentOddEven ? "OddAndEven" : "Default";
      },
      set: ({ grid }, state) => {
        if (state !== "Default") throw apiNotFound(`headersFooters.state “${String(state)}”`);
        Object.assign(grid.headerFooter, { differentFirst: false, differentOddEven: false });
      },
    },
    useSheetMargins: aligned("alignWithMargins"),
    useSheetScale: aligned("scaleWithDoc"),
  },
  objects: { defaultForAllPages: ({ context, sheetId }) => new HeaderFooter(context, sheetId) },
};

/** exceljs writes neither of the two; a file without them means yes. */
function aligned(name: string): { get: () => boolean; set: (self: HeaderFooterGroup, value: unknown) => void } {
  return {
    get: () => true,
    set: (_, value) => {
      if (value !== true) throw apiNotFound(`headersFooters without ${name}`);
    },
  };
}
