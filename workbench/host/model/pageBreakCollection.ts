import { addPageBreak, clearPageBreaks, pageBreakRows } from "../../book/pageBreaks";
import { findBlocks } from "../findBlocks";
import type { Members } from "../hostObject";
import { invalidArgument } from "../officeError";
import { AreaPart } from "./areaPart";
import { PageBreak } from "./pageBreak";
import { SheetPart } from "./sheetPart";

/** `Worksheet.horizontalPageBreaks`: set and counted, not listed. */
export class PageBreakCollection extends SheetPart {
  readonly typeName = "PageBreakCollection";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<PageBreakCollection> = {
  methods: {
    add: (self, call) => {
      const [block] =
        typeof call.raw(0) === "string"
          ? findBlocks(self.context.book, self.sheet, call.string(0))
          : call.object(0, AreaPart).blocks;
      if (block === undefined || block.top === 0) throw invalidArgument("a page break above the first row");
      addPageBreak(self.grid, block.top);
      self.tellLayout();
      return new PageBreak(self.context, self.sheetId, block.top);
    },
    getCount: ({ grid }) => pageBreakRows(grid).length,
    removePageBreaks: (self) => {
      clearPageBreaks(self.grid);
      self.tellLayout();
    },
  },
};
