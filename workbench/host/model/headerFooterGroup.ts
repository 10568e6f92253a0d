import type { Members } from "../hostObject";
import { apiNotFound, invalidArgument } from "../officeError";
import { HeaderFooter } from "./headerFooter";
import { SheetPart } from "./sheetPart";

/** `PageLayout.headersFooters`. */
export class HeaderFooterGroup extends SheetPart {
  readonly typeName = "HeaderFooterGroup";
  protected readonly members = MEMBERS;
}

/** Which pages have a header and footer of their own. */
const STATES = [
  { name: "Default", first: false, even: false },
  { name: "FirstAndDefault", first: true, even: false },
  { name: "OddAndEven", first: false, even: true },
  { name: "FirstOddAndEven", first: true, even: true },
];

const MEMBERS: Members<HeaderFooterGroup> = {
  properties: {
    state: {
      get: ({ grid }) => {
        const { differentFirst, differentOddEven } = grid.headerFooter;
        return (
          STATES.find((state) => state.first === differentFirst && state.even === differentOddEven)?.name ?? "Default"
        );
      },
      set: (self, value) => {
        const state = STATES.find(({ name }) => name === value);
        if (state === undefined) throw invalidArgument(`headersFooters.state “${String(value)}”`);
        Object.assign(self.grid.headerFooter, { differentFirst: state.first, differentOddEven: state.even });
        self.tellLayout();
      },
    },
    useSheetMargins: aligned("alignWithMargins"),
    useSheetScale: aligned("scaleWithDoc"),
  },
  objects: {
    defaultForAllPages: ({ context, sheetId }) => new HeaderFooter(context, sheetId, "odd"),
    evenPages: ({ context, sheetId }) => new HeaderFooter(context, sheetId, "even"),
    firstPage: ({ context, sheetId }) => new HeaderFooter(context, sheetId, "first"),
  },
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
