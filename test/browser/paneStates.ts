import { expect } from "@playwright/test";
import { vi } from "../../src/text/vi/vi";
import { sheetFindings as viSheetFindings } from "../../src/text/vi/sheetFindings";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { HEADINGS, rosterAndOther, smallRoster } from "./smallRoster";
import { asFile, check, openFile, press, type Workbench } from "./workbench";

/** A state of the pane, by the name under which faults of it are told. */
export interface PaneState {
  name: string;
  /** Comes to it from the state before. */
  reach: (workbench: Workbench) => Promise<void>;
}

/** States that are met one after another on one workbook, the first of which opens it. */
export interface Walk {
  name: string;
  states: readonly PaneState[];
}

type Rows = readonly (readonly (string | number)[])[];

async function openRows(workbench: Workbench, rows: Rows): Promise<void> {
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: rowsXml(rows) }])));
}

const sheets = ({ pane }: Workbench) => pane.getByRole("combobox", { name: vi.pane.sheet });
const button = ({ pane }: Workbench, name: string) => pane.getByRole("button", { name, exact: true });

/** States of the pane. A new one is a line here, and is tried in every way that `access.spec.ts` knows. */
export const WALKS: readonly Walk[] = [
  {
    name: "sheets without a roster, and protected ones",
    states: [
      {
        name: "empty sheet",
        reach: async (workbench) => {
          await openFile(workbench, asFile(await rosterAndOther()));
          await sheets(workbench).selectOption("Khác");
          await check(workbench);
          await expect(workbench.pane.getByText(viSheetFindings["no-roster"]({}).title).first()).toBeVisible();
        },
      },
      {
        name: "wrong sheet",
        reach: async (workbench) => {
          await sheets(workbench).selectOption("DS");
          await check(workbench);
          await sheets(workbench).selectOption("Khác");
          await expect(workbench.pane.getByText(vi.pane.otherSheetChosen("DS", "Khác"))).toBeVisible();
        },
      },
      {
        name: "nobody below the headings",
        reach: async (workbench) => {
          await openRows(workbench, [HEADINGS]);
          await check(workbench);
          await expect(workbench.pane.getByText(viSheetFindings["no-people"]({}).title).first()).toBeVisible();
        },
      },
      {
        name: "protected sheet",
        reach: async (workbench) => {
          await openFile(workbench, asFile(await smallRoster('<sheetProtection sheet="1"/>')));
          await check(workbench);
          await expect(workbench.pane.getByText(vi.pane.notHighlighted.title)).toBeVisible();
        },
      },
    ],
  },
  {
    name: "what is asked",
    states: [
      {
        name: "question in doubt",
        reach: async (workbench) => {
          await openRows(workbench, [
            ["STT", "Họ và tên", "Số CCCD", "Chưa có VNeID"],
            [1, "Nguyễn Văn An", "001099012345", ""],
            [2, "Trần Thị Bình", "001199023456", "x"],
          ]);
          await check(workbench);
          await expect(workbench.pane.getByRole("region", { name: vi.questions.title })).toBeVisible();
        },
      },
      {
        name: "unclear words, one answered",
        reach: async (workbench) => {
          await openRows(workbench, [
            ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
            [1, "Nguyễn Văn An", "001099012345", "tạm được"],
            [2, "Trần Thị Bình", "001199023456", "khá ổn"],
            [3, "Lê Văn Cường", "001202054321", "x"],
          ]);
          await check(workbench);
          await button(workbench, vi.questions.wordMeans.done).first().click();
          await expect(workbench.pane.locator("[aria-pressed=true]")).toBeVisible();
          await expect(workbench.pane.getByRole("button", { name: vi.questions.takeBack })).toBeEnabled();
        },
      },
      {
        name: "rows to be hidden beside a filter",
        reach: async (workbench) => {
          const filter = '<autoFilter ref="A1:E4"><filterColumn colId="1"><customFilters><customFilter val="*n*"/>';
          const closed = `${filter}</customFilters></filterColumn></autoFilter>`;
          await openFile(workbench, asFile(await smallRoster(closed)));
          await check(workbench);
          await press(workbench, vi.hiddenRows.onlyFound);
          await expect(workbench.pane.getByRole("group", { name: vi.hiddenRows.besideFilter.title })).toBeVisible();
        },
      },
    ],
  },
];
