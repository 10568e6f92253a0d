import { expect, type Locator } from "@playwright/test";
import { vi } from "../../src/text/vi/vi";
import { GUIDE_OUTLINE } from "../../src/text/guideOutline";
import { guide as viGuide } from "../../src/text/vi/guide";
import { pane as viPane } from "../../src/text/vi/pane";
import { totals as viTotals } from "../../src/text/vi/totals";
import { workbookFile } from "../support/truth";
import { goTo } from "./goTo";
import { test } from "./sharedWorkbench";
import { rosterAndOther } from "./smallRoster";
import { asFile, check, chooseInMenu, openFile, press, showTab, type Workbench } from "./workbench";

const guide = ({ pane }: Workbench): Locator => pane.getByRole("dialog", { name: viPane.guide });

const point = (workbench: Workbench, id: keyof typeof viGuide.points): Locator =>
  guide(workbench).getByRole("button", { name: viGuide.points[id].title, exact: true });

const openPoints = (workbench: Workbench): Promise<string[]> =>
  guide(workbench).getByRole("heading", { level: 4 }).getByRole("button", { expanded: true }).allInnerTexts();

/** Whether something is wider than the page over the pane, so that one would have to scroll sideways. */
const overflows = (workbench: Workbench): Promise<boolean> =>
  guide(workbench).evaluate((dialog) =>
    [dialog, ...dialog.querySelectorAll("*")].some(
      (element) =>
        getComputedStyle(element).overflowX !== "visible" &&
        element.localName !== "input" &&
        element.scrollWidth > element.clientWidth,
    ),
  );

test("by keyboard: from the front into the guide, search without diacritics, and back to where one was", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openFile(workbench, asFile(await rosterAndOther()));
  const entry = pane.getByRole("button", { name: viPane.more, exact: true });
  await page.getByRole("textbox", { name: "Ô", exact: true }).press("F6");
  await goTo(workbench, entry);
  await page.keyboard.press("Enter");
  // the last of the menu but one
  await expect(pane.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await expect(pane.getByRole("menuitem", { name: viPane.guide, exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(guide(workbench).getByRole("heading", { name: viPane.guide, exact: true })).toBeFocused();
  expect(await openPoints(workbench)).toEqual([]);

  await page.keyboard.press("Tab");
  await expect(guide(workbench).getByRole("searchbox", { name: viGuide.search })).toBeFocused();
  await page.keyboard.type("van tay");
  await expect(guide(workbench).getByRole("status")).toHaveText(viGuide.found("2"));
  expect(await openPoints(workbench)).toEqual([viGuide.points["with-card"].title, viGuide.points.levels.title]);
  await expect(guide(workbench).locator("mark").first()).toHaveText("vân");

  await goTo(workbench, point(workbench, "levels"));
  await page.keyboard.press("Enter");
  expect(await openPoints(workbench)).toEqual([viGuide.points["with-card"].title]);

  await page.keyboard.press("Escape");
  await expect(guide(workbench)).toHaveCount(0);
  await expect(entry).toBeFocused();
});

test("a search that finds nothing says so, and shows all again; what is found is not wider than the pane", async ({
  workbench,
}) => {
  await openFile(workbench, asFile(await rosterAndOther()));
  await chooseInMenu(workbench, viPane.guide);
  const search = guide(workbench).getByRole("searchbox", { name: viGuide.search });
  await search.fill("lương hưu");
  await expect(guide(workbench).getByRole("status")).toHaveText(viGuide.nothingFound("lương hưu"));
  await expect(guide(workbench).getByRole("heading", { level: 4 })).toHaveCount(0);
  await press(workbench, viGuide.showAll);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue("");
  await expect(guide(workbench).getByRole("heading", { level: 4 })).toHaveCount(Object.keys(viGuide.points).length);

  await search.fill("1397");
  await expect(guide(workbench).getByRole("status")).toHaveText(
    viGuide.found(
      String(GUIDE_OUTLINE.flatMap(({ points }) => points.filter(({ places }) => places.length > 0)).length),
    ),
  );
  expect(await overflows(workbench)).toBe(false);
  await press(workbench, viPane.back);
});

test("a finding and a next step lead to their points, and “Quay lại” to where one was", async ({ workbench }) => {
  const { pane } = workbench;
  await openFile(workbench, workbookFile("02-title-and-signatures"));
  await check(workbench);
  const scrolled = () => pane.locator("main [data-scrolls]").evaluate(({ scrollTop }) => scrollTop);
  for (const [tab, about, id, place] of [
    ["findings", vi.rules["missing-citizen-id"].name, "without-card", "Công văn 1397/BHXH-VP, Phụ lục I, mục 2.b"],
    ["toDos", vi.steps.register.name, "with-card", "Công văn 1397/BHXH-VP, Phụ lục I, mục 2.b"],
  ] as const) {
    const panel = await showTab(workbench, tab);
    const heading = panel.getByRole("button", { name: new RegExp(`^${about} \\d`, "u") });
    await heading.click();
    const group = heading.locator("xpath=ancestor::div[1]");
    if (tab === "findings") await group.getByRole("button", { name: viPane.why, exact: true }).click();
    const link = group.getByRole("button", { name: viPane.seeGuide, exact: true });
    await link.scrollIntoViewIfNeeded();
    const before = await scrolled();
    await link.click();
    await expect(point(workbench, id)).toBeFocused();
    await expect(point(workbench, id)).toBeInViewport();
    expect(await openPoints(workbench)).toEqual([viGuide.points[id].title]);
    await expect(guide(workbench).getByText(place, { exact: true })).toBeVisible();
    await press(workbench, viPane.back);
    await expect(guide(workbench)).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(await scrolled()).toBe(before);
  }
});

test("the one-stop desk short of 100 % leads to its point", async ({ workbench }) => {
  await openFile(workbench, workbookFile("48-one-stop-marks"));
  await check(workbench);
  const figures = await showTab(workbench, "totals");
  await expect(figures.getByText(viTotals.oneStopShort)).toBeVisible();
  await figures.getByRole("button", { name: viPane.seeGuide, exact: true }).click();
  await expect(point(workbench, "one-stop")).toBeFocused();
  await press(workbench, viPane.back);
});
