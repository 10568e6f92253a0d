import { expect, type Locator } from "@playwright/test";
import { findings as viList } from "../../src/text/vi/findings";
import { pane as viPane } from "../../src/text/vi/pane";
import { rules as viRules } from "../../src/text/vi/rules";
import { vi } from "../../src/text/vi/vi";
import { bookContents } from "../support/bookContents";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { findingItem, unfoldRule } from "./findingItem";
import { test } from "./sharedWorkbench";
import {
  asFile,
  check,
  clearHighlights,
  copiedFindings,
  expectSaid,
  openFile,
  press,
  saveFile,
  type Workbench,
} from "./workbench";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];

/** Findings in E3, D2, D3, E2, F4 and C5, in the order of the list. */
const ROWS = rowsXml([
  HEADINGS,
  [1, "Đỗ Thị Hoà", "Phòng Thu", "", "", ""],
  [2, "Nguyễn Văn An", "Phòng Thu", "", "x", ""],
  [3, "Trần Đình Ân", "Văn phòng", "001099012345", "chưa", ""],
  [4, "Lê Thị Hoa", "", "001199054321", "x", ""],
]);

async function openRoster(workbench: Workbench): Promise<void> {
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: ROWS }])));
  await check(workbench);
}

/** The box that says which cell of the sheet is selected. */
function selectedCell({ page }: Workbench): Locator {
  return page.getByRole("textbox", { name: "Ô", exact: true });
}

test("finding by finding: F8 and buttons go through all, arrow keys move, the keyboard stays in the pane", async ({
  workbench,
}) => {
  await openRoster(workbench);
  const { page, pane } = workbench;
  const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
  await expect(button(viList.previous)).toBeEnabled();
  await button(viPane.checkAgain).focus();
  for (const [rule, cell] of [
    ["level-2-without-citizen-id", "E3"],
    ["missing-citizen-id", "D2"],
    ["missing-citizen-id", "D3"],
    ["missing-level-2", "E2"],
  ] as const) {
    await page.keyboard.press("F8");
    await expect(findingItem(workbench, rule, cell)).toBeFocused();
    await expect(findingItem(workbench, rule, cell)).toHaveAttribute("aria-current", "true");
    await expect(selectedCell(workbench)).toHaveValue(cell);
  }
  await page.keyboard.press("Shift+F8");
  await expect(selectedCell(workbench)).toHaveValue("D3");
  await expect(pane.getByText(viList.at("3", "6", "D3"))).toBeVisible();

  await page.keyboard.press("ArrowUp");
  await expect(findingItem(workbench, "missing-citizen-id", "D2")).toBeFocused();
  await expect(selectedCell(workbench)).toHaveValue("D3");
  await page.keyboard.press("Enter");
  await expect(selectedCell(workbench)).toHaveValue("D2");
  await page.keyboard.press("End");
  await expect(findingItem(workbench, "missing-citizen-id", "D3")).toBeFocused();

  await button(viList.next).click();
  await expect(selectedCell(workbench)).toHaveValue("E2");
  await expect(button(viList.next)).toBeFocused();
});

test("filter: by words, severity, rule and unit, with counts, an empty state, and copying what is shown", async ({
  workbench,
}) => {
  await openRoster(workbench);
  const { pane } = workbench;
  const findings = pane.getByRole("tabpanel", { name: viPane.tabs.findings });
  const choose = (name: string, option: string) => pane.getByRole("combobox", { name }).selectOption(option);
  const chip = (name: string): Locator =>
    pane.getByRole("group", { name: viList.severity }).getByRole("button", { name, exact: true });

  await expect(pane.getByRole("searchbox")).toHaveCount(0);
  await press(workbench, viList.filter);
  await pane.getByRole("searchbox", { name: viList.search }).fill("hoa");
  await expect(findings).toContainText(viList.countOf("3", "6"));
  await chip(`${vi.severities.missing} 5`).click();
  await choose(viList.unit, "Phòng Thu");
  await expect(findings).toContainText(viList.countOf("2", "6"));
  expect(await copiedFindings(workbench)).toEqual(["D2 missing-citizen-id", "E2 missing-level-2"]);
  await expect(pane.getByText(viList.copiedFiltered("2").title).first()).toBeVisible();

  await chip(`${vi.severities.error} 1`).click();
  await expect(findings).toContainText(viList.nothingFits);
  await press(workbench, viPane.more);
  await expect(pane.getByRole("menuitem", { name: viPane.copyFindings })).toBeDisabled();
  await workbench.page.keyboard.press("Escape");
  await press(workbench, viList.clear);
  await expect(findings.getByRole("heading", { level: 2 })).toHaveText([
    `${viRules["level-2-without-citizen-id"].name} 1`,
    `${viRules["missing-citizen-id"].name} 2`,
    `${viRules["missing-level-2"].name} 1`,
    `${viRules["missing-reason"].name} 1`,
    `${viRules["missing-unit"].name} 1`,
    viPane.legend,
  ]);
  expect(await copiedFindings(workbench)).toHaveLength(6);

  await chip(`${vi.severities.error} 1`).click();
  await expect(chip(`${vi.severities.error} 1`)).toHaveAttribute("aria-pressed", "true");
  expect(await copiedFindings(workbench)).toEqual(["E3 level-2-without-citizen-id"]);
  await chip(viList.all).click();
  await expect(chip(viList.all)).toHaveAttribute("aria-pressed", "true");
  expect(await copiedFindings(workbench)).toHaveLength(6);
});

test("another check: filter, unfolded rules, place in the list and current finding are as they were", async ({
  workbench,
}) => {
  const people = Array.from({ length: 300 }, (_, index) => [index + 1, `Lê Văn ${index + 1}`, "A", "", "chưa", "x"]);
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: rowsXml([HEADINGS, ...people]) }])));
  await check(workbench);
  const { page, pane } = workbench;
  await press(workbench, viList.filter);
  await pane.getByRole("searchbox", { name: viList.search }).fill("van 2");
  await unfoldRule(workbench, "missing-citizen-id", "138");
  const list = pane.getByRole("list", { name: viRules["missing-citizen-id"].name });
  await list.getByRole("button").first().focus();
  for (let pages = 0; pages < 6; pages++) await page.keyboard.press("PageDown");
  const address = await list.locator(":focus").evaluate(({ textContent }) => /· (D\d+)/u.exec(textContent)?.[1] ?? "");
  const current = findingItem(workbench, "missing-citizen-id", address);
  await page.keyboard.press("Enter");
  await expect(current).toHaveAttribute("aria-current", "true");
  const scrolled = () => pane.locator("[data-scrolls]").evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();

  await page.evaluate(() => {
    const { book } = window.workbench;
    for (const row of [1, 299]) book?.edit(book.sheets[0]?.id ?? "", row, 3, `'00109901${String(2000 + row)}`);
  });
  await pane.getByRole("button", { name: viPane.checkAgain, exact: true }).evaluate((button: HTMLElement) => {
    button.click();
  });
  await expect(pane.getByRole("tabpanel", { name: viPane.tabs.findings })).toContainText(viList.countOf("137", "298"));
  await expect(pane.getByRole("searchbox", { name: viList.search })).toHaveValue("van 2");
  await expect(current).toHaveAttribute("aria-current", "true");
  await expect(current).toBeFocused();
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(100);
});

test("what the units have to supply: a sheet of ours, masked, with the user's own sheets left as they are", async ({
  workbench,
}) => {
  const own = { name: "Cần bổ sung", xml: rowsXml([["của người dùng"]]) };
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: ROWS }, own])));
  await check(workbench);
  await clearHighlights(workbench, "DS");
  const before = await bookContents(await saveFile(workbench));
  await press(workbench, viPane.writeSupplement);
  await expectSaid(workbench, viPane.supplementedElsewhere("Cần bổ sung (2)"));
  await expect(workbench.page.getByRole("tab", { name: "Cần bổ sung (2)" })).toHaveAttribute("aria-selected", "true");
  // written over, not added once more
  await press(workbench, viPane.writeSupplement);
  await expectSaid(workbench, viPane.supplementedElsewhere("Cần bổ sung (2)"));

  const [roster, theirs, ours, ...others] = (await bookContents(await saveFile(workbench))).sheets;
  expect([roster, theirs]).toEqual(before.sheets);
  expect(others).toEqual([]);
  const below = (letter: string) =>
    Array.from({ length: 9 }, (_, i) => ours?.cells[`${letter}${String(9 + i)}`]?.value);
  expect(below("D")).toEqual([
    "Phòng Thu: 2 người, 4 nội dung",
    "Ô số CCCD để trống.",
    "Chưa ghi là đã hay chưa cài đặt VNeID mức 2.",
    "Ghi đã cài đặt VNeID mức 2 trong khi chưa được cấp CCCD.",
    "Ô số CCCD để trống.",
    "Văn phòng: 1 người, 1 nội dung",
    "Chưa cài đặt VNeID mức 2 nhưng không ghi lý do.",
    "Chưa xác định đơn vị: 1 người, 1 nội dung",
    "Không xác định được đơn vị của người này.",
  ]);
  expect([5, 6, 8].map((line) => below("C")[line])).toEqual([below("D")[5], "00••••••••45", "00••••••••21"]);
  // where the sender's cells are is told to nobody
  const texts = Object.values(ours?.cells ?? {}).map(({ value }) => String(value));
  expect(texts.filter((text) => /^\$?[A-G]\$?[0-9]+$/u.test(text))).toEqual([]);
});

test("3,000 findings: all are met by scrolling, few are drawn at a time, and the last is one key away", async ({
  workbench,
}) => {
  const people = Array.from({ length: 3_000 }, (_, index) => [index + 1, `Lê Văn ${index + 1}`, "A", "", "chưa", "x"]);
  await openFile(workbench, asFile(await makeXlsx([{ name: "DS", xml: rowsXml([HEADINGS, ...people]) }])));
  await check(workbench);
  const { page, pane } = workbench;
  const { name } = viRules["missing-citizen-id"];
  await unfoldRule(workbench, "missing-citizen-id", "3.000");
  const list = pane.getByRole("list", { name });
  await expect(list.getByRole("listitem").first()).toHaveAttribute("aria-setsize", "3000");

  const { met, mostDrawn, longestTask } = await list.evaluate(async (element) => {
    let longest = 0;
    const observer = new PerformanceObserver((entries) => {
      // "self": of the pane, not of the grid beside it
      for (const { name: whose, duration } of entries.getEntries())
        if (whose === "self") longest = Math.max(longest, duration);
    });
    observer.observe({ type: "longtask" });
    const scroller = element.closest("main")?.querySelector<HTMLElement>("[data-scrolls]");
    if (!scroller) throw new Error("Nothing scrolls.");
    const seen = new Set<string>();
    let most = 0;
    const frame = () => new Promise(requestAnimationFrame);
    const margin = 200;
    /** Whether some place in view, or just outside it, still waits to be drawn. */
    const awaited = () => {
      const { top, bottom } = scroller.getBoundingClientRect();
      return [...element.children].some((chunk) => {
        const place = chunk.getBoundingClientRect();
        return place.bottom > top - margin && place.top < bottom + margin && chunk.childElementCount === 0;
      });
    };
    for (let end = false; !end; scroller.scrollTop += scroller.clientHeight + margin) {
      end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      do await frame();
      while (awaited());
      const drawn = [...element.querySelectorAll("[data-index]")];
      most = Math.max(most, drawn.length);
      for (const item of drawn) seen.add(/· (D\d+)/u.exec(item.textContent)?.[1] ?? "");
    }
    observer.disconnect();
    return { met: seen.size, mostDrawn: most, longestTask: longest };
  });
  const task = longestTask === 0 ? "no task of the pane over 50 ms" : `longest task ${String(longestTask)} ms`;
  console.log(`scrolling through 3,000 findings: ${task}, ${String(mostDrawn)} items drawn at most`);
  expect(met).toBe(3_000);
  expect(mostDrawn).toBeLessThan(250);

  await list.getByRole("listitem").last().getByRole("button").first().focus();
  await page.keyboard.press("Home");
  await expect(findingItem(workbench, "missing-citizen-id", "D2")).toBeFocused();
  await page.keyboard.press("End");
  await expect(findingItem(workbench, "missing-citizen-id", "D3001")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(selectedCell(workbench)).toHaveValue("D3001");
});
