import { Book, BookError } from "../book/book";
import { showChartNote } from "./chrome/chartNote";
import { onFile } from "./chrome/chooseFile";
import { onContent, showContent } from "./chrome/contentBox";
import { showCover } from "./chrome/cover";
import { CREATED_NAME, offerCreated } from "./chrome/createdBook";
import { downloadFile } from "./chrome/downloadFile";
import { element } from "./chrome/element";
import { chosenFault, listFaults } from "./chrome/faults";
import { askFilter } from "./chrome/filterDialog";
import { onAddress, showAddress } from "./chrome/nameBox";
import { showNotice, showPassingNotice } from "./chrome/notice";
import { showSample } from "./chrome/samples";
import { onSheetCommand, SHEET_COMMANDS, showFiltered, type SheetCommand } from "./chrome/sheetCommands";
import { showTraffic } from "./chrome/statusLine";
import { showTabs } from "./chrome/tabs";
import { wantsNewIds } from "./askedOptions";
import { Desk } from "./desk";
import { PaneFrame } from "./paneFrame";
import { SheetTools } from "./sheetTools";

const NO_BOOK = "Chưa mở sổ làm việc nào. Chọn “Mở tệp”, thả một tệp .xlsx vào đây, hoặc chọn một danh sách mẫu.";

/** The manifest's other buttons, and what each opens the pane for. */
const PANE_BUTTONS = [
  ["startCheck", "check"],
  ["startReport", "report"],
  ["startCell", "cell"],
] as const;

const button = (id: string): HTMLButtonElement => element(id, HTMLButtonElement);

/** The page: a grid with a book on it, the pane beside it, and the controls round them. */
export class Workbench {
  readonly desk: Desk;
  readonly pane: PaneFrame;
  private readonly tools: SheetTools;
  private readonly locale = element("locale", HTMLSelectElement);
  private scheduled = false;
  /** Counts what was chosen to be opened, and "Đóng tệp". */
  private chosen = 0;
  /** Which of them the grid shows. */
  private shown = 0;
  /** The names of the files that are being opened, in the order in which they were chosen. */
  private readonly opening: string[] = [];
  private readonly commands: Readonly<Record<SheetCommand, () => void>> = {
    insertRows: () => this.tools.moveRows("insert"),
    deleteRows: () => this.tools.moveRows("delete"),
    sortUp: () => this.tools.sort(false),
    sortDown: () => this.tools.sort(true),
    filter: () => this.tools.toggleFilter(),
    filterColumn: () => this.askFilter(),
  };

  constructor(private readonly canvas: HTMLElement) {
    this.desk = new Desk({
      canvas,
      mirror: element("mirror", HTMLDivElement),
      onChange: () => this.scheduleState(),
      onRefused: () => showPassingNotice("Bàn thử chưa hỗ trợ thao tác này."),
    });
    this.tools = new SheetTools(this.desk);
    this.pane = new PaneFrame(element("pane", HTMLElement), {
      onTraffic: showTraffic,
      onCreated: (bytes) => this.offer(bytes),
      onUndoCleared: () => this.desk.forgetSteps(),
    });
    this.listenToFileButtons();
    this.listenToCellBoxes();
    onSheetCommand(canvas, (command) => this.run(this.commands[command]));
    this.listenToPaneControls();
  }

  /**
   * Opens a workbook in place of the present one, which stays where this cannot: then it rejects with a BookError. Of
   * several that are opened at once the one chosen last stays; one chosen before it is dropped, and whether that could
   * be opened is not said.
   */
  async open(read: () => Promise<ArrayBuffer | Uint8Array>, name: string): Promise<void> {
    const turn = ++this.chosen;
    showNotice("");
    this.offer(null);
    this.opening.push(name);
    this.showState();
    try {
      const book = await Book.open(await read(), name, wantsNewIds() ? turn : 0);
      if (turn < this.shown) return;
      this.shown = turn;
      await this.desk.show(book);
      if (this.shown !== turn) return;
      if (book.losses.length > 0) showNotice(book.losses.join(" "));
      await this.loadPane();
    } catch (error) {
      if (turn === this.chosen) throw error;
    } finally {
      this.opening.splice(this.opening.indexOf(name), 1);
      this.showState();
    }
  }

  async save(): Promise<Uint8Array> {
    if (this.desk.book === null) throw new Error("No workbook is open");
    return this.desk.book.save();
  }

  /** Runs what the user asked for, and says what went wrong. The text of a BookError is Vietnamese already. */
  attempt(action: () => Promise<void>): void {
    action().catch((error: unknown) => showNotice(error instanceof Error ? error.message : String(error)));
  }

  /** Does what the user asked for with cells, and says why where it cannot be done. */
  private run(action: () => void): void {
    if (this.desk.editing) return;
    try {
      action();
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      showPassingNotice(error.message);
    }
  }

  private askFilter(): void {
    const { heading, choices } = this.tools.filterColumn();
    askFilter(heading, choices, (shown) => this.run(() => this.tools.filterBy(shown)));
  }

  /**
   * Offers a workbook that the add-in made. Excel opens it in a window of its own; here it waits until somebody wants
   * it.
   */
  private offer(bytes: Uint8Array | null): void {
    offerCreated(bytes, (created) => this.attempt(() => this.open(() => Promise.resolve(created), CREATED_NAME)));
  }

  private close(): void {
    showNotice("");
    this.offer(null);
    this.shown = ++this.chosen;
    this.desk.close();
    this.pane.host.book = null;
  }

  private async loadPane(wish = ""): Promise<void> {
    await this.pane.load(this.desk.book, this.locale.value, wish);
    this.refuse(chosenFault());
  }

  private refuse(code: string | null): void {
    this.pane.host.failNext(code === null ? null : { code, times: Infinity });
  }

  private scheduleState(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.showState();
    });
  }

  private showState(): void {
    const { book, sheet, selection, content } = this.desk;
    document.title = `${book ? `${book.fileName} · ` : ""}Bàn thử Rà soát VNeID`;
    showSample(book?.fileName ?? null);
    showTabs(book?.sheets ?? [], book?.activeSheetId ?? "", (id) => book?.activate(id));
    showAddress(selection);
    showContent(content);
    showChartNote(sheet);
    showFiltered(this.tools.filtered);
    for (const id of ["save", "close", "undo", "redo", ...SHEET_COMMANDS]) button(id).disabled = book === null;
    const opening = this.opening.at(-1);
    if (opening !== undefined) showCover(`Đang mở “${opening}”…`);
    else if (book === null) showCover(NO_BOOK);
    else showCover(sheet === null ? "Trang tính này là biểu đồ, không có ô." : null);
  }

  private listenToFileButtons(): void {
    onFile((file) => this.attempt(() => this.open(() => file.arrayBuffer(), file.name)));
    button("save").addEventListener("click", () =>
      this.attempt(async () => downloadFile(await this.save(), this.desk.book?.fileName ?? "")),
    );
    button("close").addEventListener("click", () => this.close());
  }

  private listenToCellBoxes(): void {
    button("undo").addEventListener("click", () => this.desk.undo());
    button("redo").addEventListener("click", () => this.desk.redo());
    onAddress((block) => {
      if (!this.desk.select(block)) showPassingNotice("Ô này nằm ngoài vùng đang hiển thị.");
    });
    onContent((text) => this.desk.type(text));
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      // The page's own boxes, and a cell being edited, take what is pasted themselves.
      if (text === "" || !this.canvas.contains(document.activeElement) || this.desk.editing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.desk.paste(text);
    };
    document.addEventListener("paste", onPaste, { capture: true });
  }

  private listenToPaneControls(): void {
    listFaults((code) => this.refuse(code));
    this.locale.addEventListener("change", () => this.attempt(() => this.loadPane()));
    const toggle = button("togglePane");
    const show = (shown: boolean): void => {
      toggle.ariaPressed = String(shown);
      element("pane", HTMLElement).hidden = !shown;
      element("splitter", HTMLDivElement).hidden = !shown;
    };
    toggle.addEventListener("click", () => show(toggle.ariaPressed !== "true"));
    for (const [id, wish] of PANE_BUTTONS)
      button(id).addEventListener("click", () => {
        show(true);
        this.attempt(() => this.loadPane(wish));
      });
  }
}
