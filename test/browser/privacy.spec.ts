import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import JSZip from "jszip";
import { TABS } from "../../src/taskpane/tabs/createTabs";
import { everyoneWords } from "../../src/text/documents/everyone";
import { provinceWords } from "../../src/text/documents/province";
import { compare as viCompare } from "../../src/text/vi/compare";
import { gather as viGather } from "../../src/text/vi/gather";
import { letter as viLetter } from "../../src/text/vi/letter";
import { selfTest as viSelfTest } from "../../src/text/vi/selfTest";
import { template as viTemplate } from "../../src/text/vi/template";
import { vi } from "../../src/text/vi/vi";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";
import { emailPage } from "./emailPage";
import { paneFrame } from "./paneFrame";
import { test } from "./sharedWorkbench";
import { HEADINGS } from "./smallRoster";
import {
  asFile,
  check,
  chooseInMenu,
  expectSaid,
  openFile,
  press,
  pressInReport,
  saveFile,
  showTab,
  type Workbench,
} from "./workbench";

/** Names and numbers that stand nowhere else, so that each of them found outside the sheet has been carried there. */
const NAMES = ["Quách Thị Uyên Ương", "Ngụy Khắc Xương"];
const NUMBERS = ["001099012345", "36202054321"];
const ROSTER = rowsXml([
  HEADINGS,
  [1, NAMES[0] ?? "", NUMBERS[0] ?? "", "x", ""],
  [2, NAMES[1] ?? "", NUMBERS[1] ?? "", "chưa", "Nghỉ thai sản"],
]);

const file = async () => asFile(await makeXlsx([{ name: "DS", xml: ROSTER }]));

/** Addresses that a page asked for, and what its policy refused it. */
function watch(page: Page): { foreign: string[]; refused: string[]; said: string[] } {
  const watched = { foreign: [] as string[], refused: [] as string[], said: [] as string[] };
  const own = new URL(page.url()).origin;
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "blob:" && url.protocol !== "data:" && url.origin !== own) watched.foreign.push(url.href);
  });
  page.on("console", (message) => {
    watched.said.push(message.text());
    if (/Content.Security.Policy/i.test(message.text())) watched.refused.push(message.text());
  });
  page.on("pageerror", (error) => watched.said.push(String(error)));
  return watched;
}

async function partsOf(file: Uint8Array): Promise<[name: string, text: string][]> {
  const zip = await JSZip.loadAsync(file);
  return Promise.all(Object.values(zip.files).map(async (part) => [part.name, await part.async("string")]));
}

/** What a file holds beside the cells of its sheets: names, settings, properties. */
async function besideSheets(file: Uint8Array): Promise<string> {
  const parts = await partsOf(file);
  return parts.flatMap(([name, text]) => (/worksheets\/sheet|sharedStrings/.test(name) ? [] : [text])).join("\n");
}

/**
 * Everything that a button of the pane or of a page over it does, one after the other; names are typed into the email
 * and the search too.
 */
async function useAll(workbench: Workbench): Promise<void> {
  await check(workbench);
  await chooseInMenu(workbench, vi.pane.copyFindings);
  await expectSaid(workbench, vi.pane.copied("1"));
  await showTab(workbench, "toDos");
  await press(workbench, vi.pane.writeSupplement);
  await expectSaid(workbench, vi.pane.supplemented("Cần bổ sung"));
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  await pressInReport(workbench, vi.send.makeCopy);
  await expectSaid(workbench, vi.send.opened);
  await press(workbench, vi.send.writeLetter);
  await emailPage(workbench)
    .getByLabel(viLetter.subject)
    .fill(NAMES[0] ?? "");
  await press(workbench, vi.pane.back);
  for (const tab of TABS) await showTab(workbench, tab);
  await showTab(workbench, "findings");
  await press(workbench, vi.findings.filter);
  await workbench.pane.getByRole("searchbox", { name: vi.findings.search }).fill(NAMES[1] ?? "");
  await chooseInMenu(workbench, vi.hiddenRows.onlyFound);
  await chooseInMenu(workbench, vi.hiddenRows.showAll);
  await chooseInMenu(workbench, vi.columns.open);
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.guide);
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.template);
  await press(workbench, viTemplate.make);
  await expect(workbench.pane.getByRole("dialog").getByRole("status")).toHaveText(viTemplate.made);
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.takeBack);
  const page = workbench.pane.getByRole("dialog", { name: vi.pane.takeBack });
  await page.locator("input[type=file]").setInputFiles(await file());
  await expect(page.getByRole("status")).toContainText("so.xlsx");
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.compare);
  const compared = workbench.pane.getByRole("dialog", { name: vi.pane.compare });
  await compared.locator("input[type=file]").setInputFiles(await file());
  await expect(compared.getByRole("status").last()).toContainText("so.xlsx");
  await compared.getByRole("button", { name: viCompare.copy, exact: true }).click();
  await expect(compared.getByRole("status").last()).toHaveText(viCompare.copied);
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.clearHighlights);
  await expectSaid(workbench, vi.pane.cleared("DS"));
  await chooseInMenu(workbench, vi.pane.selfTest);
  await press(workbench, viSelfTest.begin);
  await press(workbench, viSelfTest.answers.undone);
  await press(workbench, viSelfTest.copy);
  await expect(workbench.pane.getByRole("dialog").getByRole("status")).toHaveText(viSelfTest.copied);
  await press(workbench, vi.pane.back);
  await chooseInMenu(workbench, vi.pane.gather);
  const gathered = workbench.pane.getByRole("dialog", { name: vi.pane.gather });
  await gathered.locator("input[type=file]").setInputFiles(await file());
  await expect(gathered.getByRole("status")).toHaveText(viGather.page.read("1", "1"));
  await press(workbench, viGather.page.copyTable);
  await expect(gathered.getByRole("status")).toHaveText(viGather.page.copied);
  await press(workbench, viGather.page.writeEveryone);
  await expect(gathered.getByRole("status")).toHaveText(viGather.page.listed("2", everyoneWords.sheetTitle));
  await press(workbench, viGather.page.writeReport);
  await expectSaid(workbench, vi.pane.reported(provinceWords.sheetTitle));
}

test("nothing is asked of another place, and nothing of the people leaves the sheet", async ({ workbench }) => {
  const { page } = workbench;
  const watched = watch(page);
  await openFile(workbench, await file());
  await useAll(workbench);

  expect(watched.foreign).toEqual([]);
  expect(watched.refused).toEqual([]);
  const frame = await paneFrame(workbench);
  const kept = await frame.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  );
  const beside = await besideSheets(await saveFile(workbench));
  const databases = await frame.evaluate(() => indexedDB.databases());
  expect(databases).toEqual([]);
  for (const secret of [...NAMES, ...NUMBERS]) {
    expect(kept).not.toContain(secret);
    expect(beside).not.toContain(secret);
    expect(watched.said.join("\n")).not.toContain(secret);
  }
});

test("the pane can ask nothing of another place, whatever runs in it", async ({ workbench }) => {
  await openFile(workbench, await file());
  const frame = await paneFrame(workbench);
  const tried = await frame.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => refused.push(effectiveDirective));
    const settled = (load: (done: () => void) => void) => new Promise<void>((resolve) => load(resolve));
    await fetch("https://example.com/").catch(() => undefined);
    await settled((done) => {
      const image = new Image();
      image.onerror = image.onload = () => done();
      image.src = "https://example.com/a.png";
    });
    await settled((done) => {
      const script = document.createElement("script");
      script.onerror = script.onload = () => done();
      script.src = "https://example.com/a.js";
      document.head.append(script);
    });
    return refused;
  });
  expect(tried).toEqual(["connect-src", "img-src", "script-src-elem"]);
});

test("the copy for sending, opened as a zip: no ID number, and nobody who is done", async ({ workbench }) => {
  const { page } = workbench;
  await openFile(workbench, await file());
  await check(workbench);
  await pressInReport(workbench, vi.pane.writeReport);
  await expectSaid(workbench, vi.pane.reported("Báo cáo VNeID"));
  await pressInReport(workbench, vi.send.makeCopy);
  await expectSaid(workbench, vi.send.opened);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu sổ mới" }).click();
  const parts = await partsOf(readFileSync(await (await download).path()));
  const whole = parts.map(([, text]) => text).join("\n");
  for (const number of NUMBERS) expect(whole).not.toContain(number);
  // Who is done is counted and not named; who is not is named: that is the letter's list.
  expect(whole).not.toContain(NAMES[0]);
  expect(whole).toContain(NAMES[1]);
});
