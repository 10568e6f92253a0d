import "./page.css";
import { Coauthor } from "./coauthor";
import { showCover } from "./chrome/cover";
import { element } from "./chrome/element";
import { showNotice } from "./chrome/notice";
import { FIRST_SAMPLE, fetchSample, listSamples } from "./chrome/samples";
import { startSplitter } from "./chrome/splitter";
import type { Book } from "../book/book";
import type { Workbench } from "./workbench";
import type { WorkbenchApi } from "./workbenchApi";

/** Univer and exceljs are megabytes: the page is drawn before they arrive. */
async function startWorkbench(): Promise<Workbench> {
  const { Workbench } = await import("./workbench");
  return new Workbench(element("univer", HTMLDivElement));
}

async function start(): Promise<void> {
  const workbench = await starting;
  const listed = listSamples((name) => workbench.attempt(() => workbench.open(() => fetchSample(name), name)));
  await Promise.all([listed, workbench.open(() => fetchSample(FIRST_SAMPLE), FIRST_SAMPLE)]);
}

startSplitter();
const starting = startWorkbench();
const ready = start();
ready.catch((error: unknown) => {
  showCover("Không tải được bàn thử. Hãy tải lại trang.");
  showNotice(String(error));
});

let workbench: Workbench | null = null;
void starting.then((started) => {
  workbench = started;
});

function started(): Workbench {
  if (workbench === null) throw new Error("The workbench has not started yet: await ready");
  return workbench;
}

function openBook(): Book {
  const { book } = started().desk;
  if (book === null) throw new Error("No workbook is open");
  return book;
}

window.workbench = {
  ready,
  get book() {
    return started().desk.book;
  },
  get host() {
    return started().pane.host;
  },
  coauthor: new Coauthor(openBook),
  open: async (bytes, name) => (await starting).open(() => Promise.resolve(bytes), name),
  save: async () => (await starting).save(),
  evaluatedHighlights: async (sheetName) => (await starting).desk.evaluatedHighlights(sheetName),
  formula: async (sheetName, address, formula) => (await starting).desk.formula(sheetName, address, formula),
} satisfies WorkbenchApi;
