import type { PageSetup } from "exceljs";
import { boundingBlock, LAST_COLUMN, type Block } from "../../book/block";
import { blockAddress } from "../../book/blockAddress";
import { quotedSheetName } from "../../book/sheetReference";
import type { CallArguments } from "../callArguments";
import { findBlocks } from "../findBlocks";
import type { Members, Property } from "../hostObject";
import { apiNotFound, invalidArgument } from "../officeError";
import { pageZoom, setPageZoom } from "../pageZoom";
import { AreaPart } from "./areaPart";
import { HeaderFooterGroup } from "./headerFooterGroup";
import { SheetPart } from "./sheetPart";

/** `Worksheet.pageLayout`. */
export class PageLayout extends SheetPart {
  readonly typeName = "PageLayout";
  protected readonly members = MEMBERS;

  /** Takes plain numbers too: exceljs's type leaves out some of the paper sizes that a file can have. */
  set(part: Readonly<Record<string, unknown>>): void {
    this.requirePrinter();
    Object.assign(this.grid.pageSetup, part);
    this.tellLayout();
  }

  /** Print areas and titles are names of the sheet; null takes the name away. */
  setName(name: string, refersTo: string | null): void {
    this.requirePrinter();
    const { book } = this.context;
    book.names = book.names.filter((item) => item.name !== name || item.sheetId !== this.sheetId);
    if (refersTo !== null)
      book.names.push({ name, sheetId: this.sheetId, refersTo, comment: "", hidden: false, rest: {} });
    this.tellLayout();
  }

  blocksOf(call: CallArguments): readonly Block[] {
    if (typeof call.raw(0) === "string") return findBlocks(this.context.book, this.sheet, call.string(0));
    return call.object(0, AreaPart).blocks;
  }

  reference(blocks: readonly Block[]): string {
    const sheet = quotedSheetName(this.grid.name);
    return blocks.map((block) => `${sheet}!${blockAddress(block).replace(/([A-Z]+|\d+)/g, "$$$1")}`).join(",");
  }
}

const POINTS_OF_INCH = 72;

type Margin = keyof PageSetup["margins"];

function margin(side: Margin): Property<PageLayout> {
  return {
    get: ({ grid }) => Math.round((grid.pageSetup.margins?.[side] ?? 0) * POINTS_OF_INCH * 100) / 100,
    set: (self, points) => {
      if (typeof points !== "number" || points < 0) throw invalidArgument(`pageLayout margin ${side}`);
      const {
        left = 0.7,
        right = 0.7,
        top = 0.75,
        bottom = 0.75,
        header = 0.3,
        footer = 0.3,
      } = self.grid.pageSetup.margins ?? {};
      const margins = { left, right, top, bottom, header, footer, [side]: points / POINTS_OF_INCH };
      if (!fitPage(self.grid.pageSetup, margins)) throw invalidArgument(`pageLayout margin ${side} beyond the page`);
      self.set({ margins });
    },
  };
}

/** Numbers of paper sizes in a file, by Office.js's names. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

/** Sizes of paper in inches, upright, by their numbers. */
const INCHES: Readonly<Record<number, readonly [width: number, height: number]>> = {
  1: [8.5, 11],
  5: [8.5, 14],
  8: [11.69, 16.54],
  9: [8.27, 11.69],
  11: [5.83, 8.27],
  12: [10.12, 14.33],
  13: [7.17, 10.12],
};

/** Whether margins leave something of the page. */
function fitPage({ paperSize, orientation }: Partial<PageSetup>, margins: PageSetup["margins"]): boolean {
  const [short, long] = INCHES[paperSize ?? 1] ?? [Infinity, Infinity];
  const [width, height] = orientation === "landscape" ? [long, short] : [short, long];
  return margins.left + margins.right < width && margins.top + margins.bottom < height;
}

function centered(key: "horizontalCentered" | "verticalCentered"): Property<PageLayout> {
  return {
    get: ({ grid }) => grid.pageSetup[key] === true,
    set: (self, value) => {
      if (typeof value !== "boolean") throw invalidArgument("a page layout that is no boolean");
      self.set({ [key]: value });
    },
  };
}

const MEMBERS: Members<PageLayout> = {
  properties: {
    bottomMargin: margin("bottom"),
    centerHorizontally: centered("horizontalCentered"),
    centerVertically: centered("verticalCentered"),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: {
      get: ({ grid }) => (grid.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value) => {
        if (value !== "Landscape" && value !== "Portrait") throw invalidArgument("pageLayout.orientation");
        self.set({ orientation: value === "Landscape" ? "landscape" : "portrait" });
      },
    },
    paperSize: {
      get: ({ grid }) => {
        const size: number = grid.pageSetup.paperSize ?? 1;
        return Object.entries(PAPER).find(([, number]) => number === size)?.[0] ?? null;
      },
      set: (self, value) => {
        const size = PAPER[String(value)];
        if (size === undefined) throw apiNotFound(`pageLayout.paperSize “${String(value)}”`);
        self.set({ paperSize: size });
      },
    },
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: {
      get: ({ grid }) => pageZoom(grid.pageSetup),
      set: (self, zoom) => {
        self.set({ ...setPageZoom(zoom) });
      },
    },
  },
  objects: {
    headersFooters: ({ context, sheetId }) => new HeaderFooterGroup(context, sheetId),
  },
  methods: {
    setPrintArea: (self, call) => {
      self.setName("_xlnm.Print_Area", self.reference(self.blocksOf(call)));
    },
    setPrintTitleRows: (self, call) => {
      const { top, left, bottom, right } = boundingBlock(self.blocksOf(call));
      if (left !== 0 || right !== LAST_COLUMN) throw invalidArgument("print titles that are no whole rows");
      self.setName(
        "_xlnm.Print_Titles",
        `${quotedSheetName(self.grid.name)}!$${String(top + 1)}:$${String(bottom + 1)}`,
      );
    },
  },
};
