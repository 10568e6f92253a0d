import { expect, type Locator } from "@playwright/test";
import { compare as viCompare } from "../../src/text/vi/compare";
import { gather as viGather } from "../../src/text/vi/gather";
import { takeBack as viTakeBack } from "../../src/text/vi/takeBack";
import { vi } from "../../src/text/vi/vi";
import { hostErrors as viHostErrors } from "../../src/text/vi/hostErrors";
import { sheetFindings as viSheetFindings } from "../../src/text/vi/sheetFindings";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { atZoom } from "./atZoom";
import { typeInto } from "./cellPlaces";
import { findingItem } from "./findingItem";
import { dialog, writeCells } from "./fixDialog";
import { holdAnswers } from "./holdAnswers";
import { HEADINGS, rosterAndOther, smallRoster } from "./smallRoster";
import {
  asFile,
  check,
  checkButton,
  chooseInMenu,
  expectSaid,
  openFile,
  press,
  showTab,
  type Workbench,
} from "./workbench";

/** A state of the pane, by the name under which faults of it are told. */
export interface PaneState {
  name: string;
  /** Comes to it from the state before. Gives what has to be done to leave it, if anything. */
  reach: (workbench: Workbench) => Promise<(() => Promise<void>) | undefined>;
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

/** Findings of each severity, some to be put right, in two units of which one is the one-stop desk. */
const ROWS: Rows = [
  ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Thị Thuỳ Dương", "Bộ phận Một cửa", "001 199 054 321", "x", ""],
  [2, "Trần Đình Ẩn", "Bộ phận Một cửa", "", "chưa", "Nghỉ thai sản"],
  [3, "Lê  Văn Cường", "Phòng Chế độ bảo hiểm xã hội", "001202054321", "chưa", ""],
  [4, "Phạm Thị Dung", "Phòng Chế độ bảo hiểm xã hội", "001202054321", "x", ""],
  [5, "Đỗ Văn Em", "Phòng Chế độ bảo hiểm xã hội", "12345", "", ""],
];

async function unfoldAll({ pane }: Workbench): Promise<void> {
  const closed = pane.getByRole("tabpanel").locator("[aria-expanded=false]:not([aria-label])");
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
}

/** Does what Excel does not answer; left by "Hủy". */
async function unanswered(workbench: Workbench, begin: () => Promise<void>): Promise<() => Promise<void>> {
  const release = await holdAnswers(workbench);
  await begin();
  await expect(button(workbench, vi.pane.cancel)).toBeVisible();
  return async () => {
    await release();
    await press(workbench, vi.pane.cancel);
  };
}

/** What is asked at 200 % is seen whole with its answers, and the keyboard is at one of them. */
async function expectAsked(workbench: Workbench, question: Locator, ask: () => Promise<void>): Promise<void> {
  await atZoom(workbench, async () => {
    await ask();
    await expect(question.locator(":focus")).toHaveCount(1);
    await expect(question).toBeInViewport({ ratio: 1 });
  });
}

const sheets = ({ pane }: Workbench) => pane.getByRole("combobox", { name: vi.pane.sheet });
const button = ({ pane }: Workbench, name: string) => pane.getByRole("button", { name, exact: true });

/** States of the pane. A new one is a line here, and is tried in every way that `access.spec.ts` knows. */
export const WALKS: readonly Walk[] = [
  {
    name: "a check, and its result",
    states: [
      {
        name: "start",
        reach: async (workbench) => {
          await openRows(workbench, ROWS);
          await expect(checkButton(workbench)).toBeEnabled();
        },
      },
      {
        name: "columns",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.columns.open);
          await expect(workbench.pane.getByRole("combobox", { name: vi.fields.citizenId, exact: true })).toBeVisible();
          return () => press(workbench, vi.pane.back);
        },
      },
      { name: "checking", reach: (workbench) => unanswered(workbench, () => press(workbench, vi.pane.check)) },
      {
        name: "cancelled",
        reach: async ({ pane }) => {
          await expect(pane.getByRole("group", { name: vi.pane.cancelled.title, exact: true })).toBeVisible();
        },
      },
      {
        name: "findings unfolded, one of them with its choices, and the menu's search",
        reach: async (workbench) => {
          await check(workbench);
          await unfoldAll(workbench);
          await findingItem(workbench, "missing-reason", "F4").click();
          await expect(workbench.pane.getByRole("group", { name: vi.fixes.decide("F4") })).toBeVisible();
          await press(workbench, vi.findings.filter);
          await expect(workbench.pane.getByRole("searchbox", { name: vi.findings.search })).toBeVisible();
        },
      },
      {
        name: "nothing fits the filter",
        reach: async ({ pane }) => {
          await pane.getByRole("searchbox", { name: vi.findings.search }).fill("không có ai");
          await expect(pane.getByText(vi.findings.nothingFits)).toBeVisible();
          return () => pane.getByRole("button", { name: vi.findings.clear }).click();
        },
      },
      {
        name: "preview of fixes",
        reach: async (workbench) => {
          await workbench.pane.getByRole("button", { name: /^Sửa nhanh /u }).click();
          await expect(dialog(workbench).getByRole("table")).toBeVisible();
        },
      },
      {
        name: "undo offered",
        reach: async (workbench) => {
          await dialog(workbench)
            .getByRole("button", { name: /^Sửa \d/u })
            .click();
          await expect(button(workbench, vi.fixes.undo)).toBeVisible();
        },
      },
      {
        name: "to-dos by unit",
        reach: async (workbench) => {
          const tab = await showTab(workbench, "toDos");
          await tab.getByRole("switch", { name: vi.toDos.byUnit }).press("Space");
          await unfoldAll(workbench);
        },
      },
      {
        name: "totals",
        reach: async (workbench) => {
          await expect((await showTab(workbench, "totals")).getByRole("table").first()).toBeVisible();
          await unfoldAll(workbench);
        },
      },
      {
        name: "what came back, a file that cannot be read",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.pane.takeBack);
          const page = workbench.pane.getByRole("dialog", { name: vi.pane.takeBack });
          await page.locator("input[type=file]").setInputFiles(asFile(new Uint8Array(), "hong.xlsx"));
          await expect(page.getByRole("status")).toContainText(viTakeBack.unreadable.broken);
          return () => press(workbench, vi.pane.back);
        },
      },
      {
        name: "comparing, a file that cannot be read",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.pane.compare);
          const page = workbench.pane.getByRole("dialog", { name: vi.pane.compare });
          await page.locator("input[type=file]").setInputFiles(asFile(new Uint8Array(), "hong.xlsx"));
          await expect(page.getByRole("status").last()).toContainText(viCompare.unreadable.broken);
          return () => press(workbench, vi.pane.back);
        },
      },
      {
        name: "the form of the template",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.pane.template);
          await expect(workbench.pane.getByLabel(vi.supplement.contact)).toBeVisible();
          return () => press(workbench, vi.pane.back);
        },
      },
    ],
  },
  {
    name: "what is made of the result",
    states: [
      {
        name: "the report's form, unfolded",
        reach: async (workbench) => {
          await openRows(workbench, ROWS);
          await check(workbench);
          await expect((await showTab(workbench, "report")).getByRole("list")).toBeVisible();
          await unfoldAll(workbench);
        },
      },
      {
        name: "a task with “Hủy”",
        reach: (workbench) => unanswered(workbench, () => press(workbench, vi.pane.writeReport)),
      },
      {
        name: "report written",
        reach: async (workbench) => {
          await press(workbench, vi.pane.writeReport);
          await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
        },
      },
      {
        name: "email",
        reach: async (workbench) => {
          await press(workbench, vi.send.writeLetter);
          await expect(workbench.pane.getByRole("dialog")).toBeVisible();
          return () => press(workbench, vi.pane.back);
        },
      },
      {
        name: "report stale, and its question",
        reach: async (workbench) => {
          const { page } = workbench;
          await typeInto(page, "A12", "của tôi");
          await page.getByRole("tab", { name: "DS" }).click();
          await typeInto(page, "E4", "x");
          await expectAsked(
            workbench,
            workbench.pane.getByRole("group", { name: vi.pane.asks.question("Báo cáo VNeID").title }),
            () => press(workbench, vi.pane.writeReport),
          );
          return () => press(workbench, vi.pane.asks.keep);
        },
      },
      {
        name: "many files, one of them counted, with words that are asked about",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.pane.gather);
          const page = workbench.pane.getByRole("dialog", { name: vi.pane.gather });
          const people = ["x", "x", "chưa", "hỏi lại"].map((mark, at) => [at + 1, `Nguyễn Văn ${mark}`, "", mark, ""]);
          const rows = rowsXml([HEADINGS, ...people]);
          const file = asFile(await makeXlsx([{ name: "DS", xml: rows }]), "BHXH Ba Đình.xlsx");
          await page.locator("input[type=file]").setInputFiles(file);
          await expect(page.getByRole("table", { name: viGather.page.tableLabel })).toBeVisible();
          await page.getByRole("button", { name: vi.questions.words }).click();
          await expect(page.getByText("hỏi lại").first()).toBeVisible();
          return () => press(workbench, vi.pane.back);
        },
      },
      {
        name: "guide, all found",
        reach: async (workbench) => {
          await chooseInMenu(workbench, vi.pane.guide);
          await workbench.pane.getByRole("dialog").getByRole("searchbox").fill("1397");
          await expect(workbench.pane.getByRole("dialog").locator("mark").first()).toBeVisible();
          return () => press(workbench, vi.pane.back);
        },
      },
      {
        name: "failure",
        reach: async (workbench) => {
          await workbench.page.evaluate(() => {
            window.workbench.host.failNext({ code: "InvalidOperationInCellEditMode", times: Infinity });
          });
          await chooseInMenu(workbench, vi.pane.clearHighlights);
          await expectSaid(workbench, viHostErrors["cell-editing"]);
        },
      },
    ],
  },
  {
    name: "sheets without a roster, and protected ones",
    states: [
      {
        name: "start, no roster",
        reach: async (workbench) => {
          await openFile(workbench, asFile(await rosterAndOther()));
          await sheets(workbench).selectOption("Khác");
          await expect(workbench.pane.getByText(vi.pane.start.noRoster("Khác").title)).toBeVisible();
        },
      },
      {
        name: "empty sheet",
        reach: async (workbench) => {
          await check(workbench);
          await expect(workbench.pane.getByText(viSheetFindings["no-roster"]({}).title).first()).toBeVisible();
        },
      },
      {
        name: "wrong sheet",
        reach: async (workbench) => {
          await sheets(workbench).selectOption("DS");
          await typeInto(workbench.page, "B4", "Lê  Văn Cường");
          await check(workbench);
          await press(workbench, vi.fixes.fixSafe("1"));
          await writeCells(workbench, 1);
          await expect(button(workbench, vi.fixes.undo)).toBeVisible();
          await sheets(workbench).selectOption("Khác");
          await expect(workbench.pane.getByText(vi.pane.status.otherSheet("DS"))).toBeVisible();
          // the way back is there, and only from the sheet it is about
          await press(workbench, vi.fixes.undoOn("DS"));
          await expect(button(workbench, vi.fixes.undo)).toBeVisible();
          await sheets(workbench).selectOption("Khác");
          await expect(button(workbench, vi.fixes.undoOn("DS"))).toBeVisible();
        },
      },
      {
        name: "start, nobody",
        reach: async (workbench) => {
          await openRows(workbench, [HEADINGS]);
          await expect(workbench.pane.getByText(vi.pane.start.noPeople("DS").title)).toBeVisible();
        },
      },
      {
        name: "nobody below the headings",
        reach: async (workbench) => {
          await check(workbench);
          await expect(workbench.pane.getByText(viSheetFindings["no-people"]({}).title).first()).toBeVisible();
        },
      },
      {
        name: "protected sheet",
        reach: async (workbench) => {
          await openFile(workbench, asFile(await smallRoster('<sheetProtection sheet="1"/>')));
          await check(workbench);
          await expect(workbench.pane.getByText(vi.pane.status.notHighlighted)).toBeVisible();
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
          await unfoldAll(workbench);
          await button(workbench, vi.questions.wordMeans.done).first().click();
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
          const question = workbench.pane.getByRole("group", { name: vi.hiddenRows.besideFilter.title });
          await expectAsked(workbench, question, () => chooseInMenu(workbench, vi.hiddenRows.onlyFound));
        },
      },
    ],
  },
];
