import type { Book } from "../book/book";
import { attachToWindow } from "../host/attachToWindow";
import { OfficeHost } from "../host/officeHost";
import { paneUrl } from "../host/paneUrl";
import type { Traffic } from "../host/traffic";
import { element } from "./chrome/element";
import { onF6 } from "./chrome/f6";
import { PaneFocus } from "./chrome/paneFocus";

const PANE_PAGE = "pane/taskpane.html";

const message = element("paneMessage", HTMLParagraphElement);

/** The pane beside the grid: the built add-in in an iframe, with a host that plays Excel for the open book. */
export class PaneFrame {
  host = new OfficeHost();
  private frame: HTMLIFrameElement | null = null;
  private stop: (() => void) | null = null;
  private readonly focus = new PaneFocus();

  constructor(
    private readonly place: HTMLElement,
    private readonly onTraffic: (traffic: Traffic) => void,
    private readonly onCreated: (bytes: Uint8Array) => void,
  ) {
    onF6(document, () => {
      if (this.frame !== null) this.focus.enter(this.frame);
    });
  }

  /** Opens the pane anew for a book, as Excel does for each workbook. */
  async load(book: Book | null, locale: string): Promise<void> {
    this.stop?.();
    this.frame?.remove();
    message.textContent = "Đang tải khung…";
    this.host = new OfficeHost({ locale });
    this.host.book = book;
    this.host.onTraffic = this.onTraffic;
    this.host.onCreated = this.onCreated;
    if (!(await fetch(PANE_PAGE)).ok) {
      message.textContent = "Chưa có khung để tải. Hãy dựng phần bổ trợ trước: npm run build -- --env offline.";
      return;
    }
    const frame = document.createElement("iframe");
    frame.title = "Rà soát VNeID";
    frame.allow = "clipboard-write";
    frame.addEventListener("load", () => {
      message.textContent = "";
      // A new action begins when the user presses something: the line shows the cost of the last action.
      frame.contentDocument?.addEventListener("click", () => this.host.resetTraffic(), { capture: true });
      if (frame.contentDocument) onF6(frame.contentDocument, () => this.focus.leave("sheet"));
    });
    frame.src = paneUrl(PANE_PAGE, locale);
    this.frame = frame;
    this.stop = attachToWindow(this.host, window, frame, (exit) => this.focus.leave(exit));
    this.place.append(frame);
  }
}
