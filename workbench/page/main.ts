import "./page.css";
import { onFile } from "./chrome/chooseFile";
import { onContent, showContent } from "./chrome/contentBox";
import { showCover } from "./chrome/cover";
import { downloadFile } from "./chrome/downloadFile";
import { element } from "./chrome/element";
import { onAddress, showAddress } from "./chrome/nameBox";
import { showNotice } from "./chrome/notice";
import { fetchSample, FIRST_SAMPLE, listSamples, showSample } from "./chrome/samples";
import { startSplitter } from "./chrome/splitter";
import { showTabs } from "./chrome/tabs";
import type { Desk } from "./desk";
import type { WorkbenchApi } from "./workbenchApi";

const canvas = element("univer", HTMLDivElement);

/** Univer and exceljs are megabytes: the page stands before they have come. */
async function startDesk(): Promise<Desk> {
  const { Desk } = await import("./desk");
  let scheduled = false;
  const desk: Desk = new Desk({
    canvas,
    mirror: element("mirror", HTMLDivElement),
    onChange: () => {
      if (scheduled) return;
      scheduled = true;
      requestAnimationFrame(() => {
        scheduled = false;
        showState(desk);
      });
    },
    onRefused: () => showNotice("Bàn thử chưa hỗ trợ thao tác này."),
  });
  return desk;
}

function showState(desk: Desk): void {
  const { book } = desk;
  document.title = book ? `${book.fileName} · Bàn thử Rà soát VNeID` : "Bàn thử Rà soát VNeID";
  showTabs(book?.sheets ?? [], book?.activeSheetId ?? "", (id) => book?.activate(id));
  showAddress(desk.selection);
  showContent(desk.content);
  for (const id of ["save", "close", "undo", "redo"]) element(id, HTMLButtonElement).disabled = book === null;
  if (book === null)
    showCover("Chưa mở sổ làm việc nào. Chọn “Mở tệp”, thả một tệp .xlsx vào đây, hoặc chọn một danh sách mẫu.");
  else if (desk.sheet === null) showCover("Trang tính này là biểu đồ, không có ô.");
  else showCover(null);
}

async function openBook(desk: Desk, read: () => Promise<ArrayBuffer | Uint8Array>, name: string): Promise<void> {
  showNotice("");
  showCover(`Đang mở “${name}”…`);
  try {
    const book = await desk.open(await read(), name);
    showSample(name);
    showNotice(book.losses.join(" "));
  } catch (error) {
    showSample(desk.book?.fileName ?? null);
    throw error;
  } finally {
    showState(desk);
  }
}

/** Runs what the user asked for; what goes wrong is said in the notice. BookError speaks Vietnamese already. */
function attempt(action: () => Promise<void>): void {
  action().catch((error: unknown) => showNotice(error instanceof Error ? error.message : String(error)));
}

async function saveBook(desk: Desk): Promise<Uint8Array> {
  if (desk.book === null) throw new Error("No workbook is open");
  return desk.book.save();
}

function listen(desk: Desk): void {
  onFile((file) => attempt(() => openBook(desk, () => file.arrayBuffer(), file.name)));
  element("save", HTMLButtonElement).addEventListener("click", () =>
    attempt(async () => downloadFile(await saveBook(desk), desk.book?.fileName ?? "")),
  );
  element("close", HTMLButtonElement).addEventListener("click", () => {
    showNotice("");
    showSample(null);
    desk.close();
  });
  element("undo", HTMLButtonElement).addEventListener("click", () => desk.undo());
  element("redo", HTMLButtonElement).addEventListener("click", () => desk.redo());
  onAddress((block) => desk.select(block));
  onContent((text) => {
    desk.type(text);
  });
  const togglePane = element("togglePane", HTMLButtonElement);
  togglePane.addEventListener("click", () => {
    const shown = togglePane.ariaPressed !== "true";
    togglePane.ariaPressed = String(shown);
    element("pane", HTMLElement).hidden = !shown;
    element("splitter", HTMLDivElement).hidden = !shown;
  });
  document.addEventListener(
    "paste",
    (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      // The page's own boxes, and a cell being edited, take what is pasted themselves.
      if (text === "" || !canvas.contains(document.activeElement) || desk.editing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      desk.paste(text);
    },
    { capture: true },
  );
}

async function start(): Promise<void> {
  startSplitter();
  const desk = await desks;
  listen(desk);
  const openSample = (name: string) => openBook(desk, () => fetchSample(name), name);
  await Promise.all([
    listSamples((name) => attempt(() => openSample(name))).then(() => showSample(FIRST_SAMPLE)),
    openSample(FIRST_SAMPLE),
  ]);
}

const desks = startDesk();
const ready = start();
let current: Desk | null = null;
void desks.then((desk) => (current = desk));
ready.catch((error: unknown) => {
  showCover("Không tải được bàn thử. Hãy tải lại trang.");
  showNotice(String(error));
});

window.workbench = {
  ready,
  get book() {
    return current?.book ?? null;
  },
  open: async (bytes, name) => openBook(await desks, () => Promise.resolve(bytes), name),
  save: async () => saveBook(await desks),
  evaluatedHighlights: async (sheetName) => (await desks).evaluatedHighlights(sheetName),
  formula: async (sheetName, address, formula) => (await desks).formula(sheetName, address, formula),
} satisfies WorkbenchApi;
