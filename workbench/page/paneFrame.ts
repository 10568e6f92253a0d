import type { Book } from "../book/book";
import { attachToWindow } from "../host/attachToWindow";
import { OfficeHost } from "../host/officeHost";
import { paneUrl } from "../host/paneUrl";
import type { Traffic } from "../host/traffic";
import { askedOptions } from "./askedOptions";
import { element } from "./chrome/element";
import { PaneFocus } from "./chrome/paneFocus";

const PANE_PAGE = "pane/taskpane.html";

interface PaneEvents {
  /** What the pane's requests have cost has changed. */
  onTraffic: (traffic: Traffic) => void;
  /** The add-in has made a workbook, an .xlsx file. */
  onCreated: (bytes: Uint8Array) => void;
  /** The add-in has sent something after which Excel has nothing left for the user to undo. */
  onUndoCleared: () => void;
}

const message = element("paneMessage", HTMLParagraphElement);

/**
 * Calls back when F6 is pressed on a page: Excel's key from one part of its window to the next. In the grid Tab goes
 * from cell to cell; without F6 the keyboard could not leave it.
 */
function onF6(page: Document, go: () => void): void {
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    go();
  };
  // Before the grid, which listens to all keys.
  page.addEventListener("keydown", listen, { capture: true });
}

/** The pane beside the grid: the built add-in in an iframe, with a host that plays Excel for the open book. */
export class PaneFrame {
  host = new OfficeHost();
  private frame: HTMLIFrameElement | null = null;
  private stop: (() => void) | null = null;
  private readonly focus = new PaneFocus();

  constructor(
    private readonly place: HTMLElement,
    private readonly events: PaneEvents,
  ) {
    onF6(document, () => {
      if (this.frame !== null) this.focus.enter(this.frame);
    });
  }

  /**
   * Opens the pane anew for a book, as Excel does for each workbook, and for each button that has a wish of its own.
   * Asked again before it stands, it does so for the last book only.
   */
  async load(book: Book | null, locale: string, wish = ""): Promise<void> {
    this.stop?.();
    this.frame?.remove();
    message.textContent = "Đang tải khung…";
    const host = new OfficeHost({ locale, ...askedOptions() });
    host.book = book;
    host.onTraffic = this.events.onTraffic;
    host.onCreated = this.events.onCreated;
    host.onUndoEffect = (effect) => {
      if (effect === "clears") this.events.onUndoCleared();
    };
    this.host = host;
    const { ok } = await fetch(PANE_PAGE);
    if (this.host !== host) return;
    if (!ok) {
      message.textContent = "Chưa có khung để tải. Hãy dựng phần bổ trợ trước: npm run build -- --env offline.";
      return;
    }
    const frame = document.createElement("iframe");
    frame.title = "Rà soát VNeID";
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () => {
      message.textContent = "";
      // A new action begins with what the user presses: the cost shown is that of the last one.
      frame.contentDocument?.addEventListener("click", () => host.resetTraffic(), { capture: true });
      if (frame.contentDocument) onF6(frame.contentDocument, () => this.focus.leave("sheet"));
    });
    frame.src = paneUrl(PANE_PAGE, locale, wish);
    this.frame = frame;
    this.stop = attachToWindow(host, window, frame, (exit) => this.focus.leave(exit));
    this.place.append(frame);
  }
}
