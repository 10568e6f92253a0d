import { expect, type Locator } from "@playwright/test";
import { en } from "../../src/text/en/en";
import { gather as enGather } from "../../src/text/en/gather";
import type { GatherTexts } from "../../src/text/gatherTexts";
import type { Texts } from "../../src/text/texts";
import { gather as viGather } from "../../src/text/vi/gather";
import { vi } from "../../src/text/vi/vi";
import { TABS } from "../../src/taskpane/tabs/createTabs";
import { workbookFile } from "../support/truth";
import { paneFrame } from "./paneFrame";
import { resizePane } from "./resizePane";
import { test } from "./sharedWorkbench";
import { rosterAndOther, smallRoster } from "./smallRoster";
import { asFile, openFile, type Workbench } from "./workbench";

/** How large Excel makes the pane, in pixels, and the narrowest at 200 %. */
const SIZES = [
  { width: 320, height: 650 },
  { width: 400, height: 650 },
  { width: 450, height: 650 },
  { width: 320, height: 325 },
] as const;

/** What surrounds the content may take, and the content must have, of so many pixels (docs/pane.md). */
const ROOM = { 650: { mostAround: 200, leastContent: 470 }, 325: { mostAround: 130, leastContent: 195 } };

/** What does not fit at a size, in the pane as it stands. */
async function unfit(workbench: Workbench, { width, height }: (typeof SIZES)[number]): Promise<string[]> {
  await resizePane(workbench, { width, height });
  const frame = await paneFrame(workbench);
  const found = await frame.evaluate(({ mostAround, leastContent }) => {
    const main = document.querySelector("main");
    const header = main?.querySelector(":scope > header");
    const bar = main?.querySelector(":scope > footer");
    if (main === null || header === null || header === undefined || bar === null || bar === undefined)
      return ["no pane"];
    const tabs = main.querySelector("[role=tablist]");
    const chips = main.querySelector("[role=tabpanel] [role=group]:has(> [aria-pressed])");
    const rows = [header, bar, ...[tabs, chips].filter((row) => row !== null)];
    // without tabs the content is what is left between header and bar
    const content = main.querySelector("[role=tabpanel]") ?? [...main.querySelectorAll(":scope > div")].at(0);
    const faults: string[] = [];
    const inside = content?.clientHeight ?? 0;
    if (innerHeight - inside > mostAround) faults.push(`around the content: ${String(innerHeight - inside)}`);
    if (inside < leastContent) faults.push(`content: ${String(inside)}`);
    for (const element of [document.documentElement, document.body, main, content, tabs])
      if (element !== null && element !== undefined && element.scrollWidth > element.clientWidth)
        faults.push(`scrolls: ${element.localName} ${String(element.scrollWidth)} of ${String(element.clientWidth)}`);
    for (const row of rows) {
      const place = row.getBoundingClientRect();
      for (const control of row.querySelectorAll("button, select")) {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        const name = control.textContent;
        if (left < 0 || right > innerWidth || top < place.top - 1 || bottom > place.bottom + 1)
          faults.push(`out of its row: ${name}`);
        if (control.localName === "select") continue;
        const text = document.createRange();
        text.selectNodeContents(control);
        const heights = [...text.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
        const middles = heights.map((rect) => (rect.top + rect.bottom) / 2);
        if (Math.max(...middles) - Math.min(...middles) > 8) faults.push(`wraps: ${name}`);
        // a tab keeps unseen room for its bold name: of a tab what is seen counts
        const cutOff =
          control.role === "tab"
            ? Math.max(...heights.map((rect) => rect.right)) > right + 1
            : control.scrollWidth > control.clientWidth + 1;
        if (cutOff) faults.push(`cut off: ${name}`);
      }
    }
    return faults;
  }, ROOM[height]);
  return found.map((fault) => `${String(width)} × ${String(height)}: ${fault}`);
}

/**
 * Of the lines that may stand under the header those that are cut off at 320 px; names of sheets may be longer than any
 * line.
 */
async function cutOffLines(workbench: Workbench, { pane }: Texts): Promise<string[]> {
  const { counts, otherSheet, ...said } = pane.status;
  const warnings = [...Object.values(said), otherSheet("DS CBVC 2026")];
  const lines = [[counts("20.000", "4.420", "3.100"), "400"], ...warnings.map((text) => [text, "600"])] as const;
  const frame = await paneFrame(workbench);
  await resizePane(workbench, { width: 320 });
  return frame.evaluate((texts) => {
    const line = document.querySelector<HTMLElement>("main > p");
    if (line === null) return ["no line"];
    const shown = line.textContent;
    const cut = texts.filter(([text, weight]) => {
      line.style.fontWeight = weight;
      line.textContent = text;
      return line.scrollWidth > line.clientWidth;
    });
    line.style.fontWeight = "";
    line.textContent = shown;
    return cut.map(([text]) => text);
  }, lines);
}

/**
 * Whether the chips of severities, each as high as the others, stand side by side at 320 px where each has more than it
 * can say.
 */
async function widestChipsFit(workbench: Workbench): Promise<boolean> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const chips = [...document.querySelectorAll("[role=tabpanel] [aria-pressed]")];
    const row = chips[0]?.parentElement;
    if (row === null || row === undefined || chips.length !== 4) return false;
    if (chips.some((chip) => chip.getBoundingClientRect().height !== 24)) return false;
    const numbers = chips.flatMap((chip) =>
      [...chip.childNodes].filter((node) => /^\d+$/u.test(node.textContent ?? "")),
    );
    const shown = numbers.map((node) => node.textContent);
    for (const node of numbers) node.textContent = "99+";
    const fits = numbers.length === 3 && row.scrollWidth <= row.clientWidth;
    numbers.forEach((node, at) => {
      node.textContent = shown[at] ?? "";
    });
    return fits;
  });
}

/** Whether the menu has its end in the window at 200 %, which it is the highest of, and can be scrolled to. */
async function menuFits(workbench: Workbench): Promise<boolean> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const list = document.querySelector("[role=menu]");
    const last = [...(list?.querySelectorAll("[role=menuitem]") ?? [])].at(-1);
    last?.scrollIntoView({ block: "end" });
    const bottom = last?.getBoundingClientRect().bottom ?? Infinity;
    // a pixel is what rounding may add
    return bottom <= innerHeight && document.documentElement.scrollHeight <= innerHeight + 1;
  });
}

/**
 * Hints in fields that are cut off at 320 px, and the rows in which the buttons of the page in front stand below it.
 */
async function hintsAndRows(workbench: Workbench): Promise<{ cutOff: string[]; rows: number }> {
  const frame = await paneFrame(workbench);
  await resizePane(workbench, { width: 320 });
  return frame.evaluate(() => {
    const front = document.querySelector("dialog[open]") ?? document.body;
    const words = document.createElement("canvas").getContext("2d");
    const cutOff = [...front.querySelectorAll<HTMLInputElement>("input[placeholder]")].flatMap((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (words === null) return ["no canvas"];
      words.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return words.measureText(field.placeholder).width > room ? [field.placeholder] : [];
    });
    const buttons = [...front.querySelectorAll("footer button")].map((each) => each.getBoundingClientRect().top);
    return { cutOff, rows: new Set(buttons).size };
  });
}

/** How far the name of who stands first in the list of findings ends above the end of what is in view, in pixels. */
async function firstInView(workbench: Workbench): Promise<number> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() => {
    const panel = document.querySelector("[role=tabpanel]");
    const name = document.createRange();
    const first = panel?.querySelector("button[aria-current]")?.firstElementChild;
    if (panel === null || first === null || first === undefined) return NaN;
    panel.scrollTop = 0;
    name.selectNodeContents(first);
    return panel.getBoundingClientRect().bottom - name.getBoundingClientRect().bottom;
  });
}

async function expectFits(workbench: Workbench, state: string): Promise<void> {
  const faults = [];
  for (const size of SIZES) faults.push(...(await unfit(workbench, size)));
  expect.soft(faults, state).toEqual([]);
}

const LANGUAGES: readonly { locale: string; texts: Texts; ofAll: GatherTexts }[] = [
  { locale: "vi-VN", texts: vi, ofAll: viGather },
  { locale: "en-US", texts: en, ofAll: enGather },
];

for (const { locale, texts, ofAll } of LANGUAGES)
  test(`${locale}: at every width the content has its room, and nothing wraps, is cut off or scrolls sideways`, async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    const words = texts.pane;
    const button = (name: string): Locator => pane.getByRole("button", { name, exact: true });
    const sheets = pane.getByRole("combobox", { name: words.sheet });
    const inThisLanguage = async (file: Parameters<typeof openFile>[1]): Promise<void> => {
      await page.getByLabel("Ngôn ngữ").selectOption("vi-VN");
      await openFile(workbench, file);
      await page.getByLabel("Ngôn ngữ").selectOption(locale);
      await expect(sheets).not.toHaveValue("");
    };
    try {
      await inThisLanguage(workbookFile("07-names-and-fonts"));
      await expect(button(words.check)).toBeEnabled();
      await expectFits(workbench, "start");
      await button(words.check).click();
      for (const tab of TABS) {
        await pane.getByRole("tab", { name: words.tabs[tab], exact: true }).click();
        await expect(pane.getByRole("tabpanel", { name: words.tabs[tab], exact: true })).toBeVisible();
        await expectFits(workbench, tab);
        // the last size tried is the lowest
        if (tab === "findings") expect.soft(await firstInView(workbench), "first finding").toBeGreaterThanOrEqual(0);
      }
      expect.soft(await cutOffLines(workbench, texts), "status lines").toEqual([]);
      await pane.getByRole("tab", { name: words.tabs.findings, exact: true }).click();
      await expect.soft(pane.getByRole("button", { name: texts.severities.error })).toBeVisible();
      expect.soft(await widestChipsFit(workbench), "chips").toBe(true);
      await button(texts.findings.filter).click();
      await expect(pane.getByRole("searchbox", { name: texts.findings.search })).toBeVisible();
      expect.soft(await hintsAndRows(workbench), "filter").toEqual({ cutOff: [], rows: 1 });
      await button(words.more).click();
      await pane.getByRole("menu").getByText(words.gather, { exact: true }).click();
      const gather = pane.getByRole("dialog", { name: words.gather });
      await gather.locator("input[type=file]").setInputFiles(asFile(await smallRoster(), "BHXH Ba Đình.xlsx"));
      await expect(gather.getByRole("button", { name: ofAll.page.writeReport })).toBeEnabled();
      expect.soft(await hintsAndRows(workbench), "many files").toEqual({ cutOff: [], rows: 1 });
      await button(words.back).click();
      await resizePane(workbench, { height: 325 });
      await button(words.more).click();
      await expect(pane.getByRole("menu")).toBeVisible();
      expect.soft(await menuFits(workbench), "menu").toBe(true);
      await page.keyboard.press("Escape");
      await button(words.writeReport).click();
      await expect(button(texts.send.makeCopy)).toBeVisible();
      for (const tab of TABS) {
        await pane.getByRole("tab", { name: words.tabs[tab], exact: true }).click();
        await expectFits(workbench, `${tab}, report written`);
      }
      await inThisLanguage(asFile(await rosterAndOther()));
      await sheets.selectOption("Khác");
      await button(words.check).click();
      await expect(button(words.chooseSheet)).toBeVisible();
      await expectFits(workbench, "no roster");
    } finally {
      await resizePane(workbench);
      await page.getByLabel("Ngôn ngữ").selectOption("vi-VN");
    }
  });
