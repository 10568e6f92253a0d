import { cellAddress } from "../../../src/grid/address";
import type { BookView } from "./bookView";
import type { Engine } from "./createUniver";
import { appliedOwners } from "./formats/appliedOwners";
import { shownText } from "./cellScalar";
import { type VisibleCell, visibleCells } from "./visibleCells";

/** Sets only what differs: most cells stay as they are from one picture to the next. */
function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * The cells on the screen as elements, laid over the picture that Univer draws, for screen readers and for automation.
 * Each is a gridcell that its address and text name, with the owners of the highlights that apply to it.
 */
export class Mirror {
  private readonly rows = new Map<number, HTMLElement>();
  private readonly cells = new Map<string, HTMLElement>();
  private scheduled = false;
  private view: BookView | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly root: HTMLElement,
  ) {}

  show(view: BookView | null): void {
    this.view = view;
    this.schedule();
  }

  /** Draws anew before the next picture; cheap to call often. */
  schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(() => {
      this.scheduled = false;
      this.draw();
    });
  }

  private draw(): void {
    const { view } = this;
    const sheet = view?.activeSheet ? view.workbook.getWorkbook().getActiveSheet() : null;
    const shown = view && sheet ? visibleCells(this.engine, view.unitId) : [];
    const keep = new Set<HTMLElement>();
    for (const cell of shown) {
      const row = this.rowElement(cell.row);
      const element = this.cellElement(cell, row);
      keep.add(row).add(element);
      const data = sheet?.getCell(cell.row, cell.column);
      const owners =
        view && sheet ? appliedOwners(this.engine, view.unitId, sheet.getSheetId(), cell.row, cell.column) : [];
      this.fill(element, cell, shownText(data), owners);
    }
    for (const [key, element] of this.cells) if (!keep.has(element)) this.drop(this.cells, key, element);
    for (const [key, element] of this.rows) if (!keep.has(element)) this.drop(this.rows, key, element);
    if (sheet)
      setAttributes(this.root, {
        "aria-rowcount": String(sheet.getMaxRows()),
        "aria-colcount": String(sheet.getMaxColumns()),
      });
  }

  private drop<K>(elements: Map<K, HTMLElement>, key: K, element: HTMLElement): void {
    element.remove();
    elements.delete(key);
  }

  private rowElement(row: number): HTMLElement {
    let element = this.rows.get(row);
    if (element === undefined) {
      element = document.createElement("div");
      setAttributes(element, { role: "row", "aria-rowindex": String(row + 1) });
      this.rows.set(row, element);
      const after = [...this.rows.keys()].filter((other) => other > row).sort((one, other) => one - other)[0];
      this.root.insertBefore(element, after === undefined ? null : (this.rows.get(after) ?? null));
    }
    return element;
  }

  private cellElement({ row, column }: VisibleCell, parent: HTMLElement): HTMLElement {
    const address = cellAddress(row, column);
    let element = this.cells.get(address);
    if (element === undefined) {
      element = document.createElement("div");
      setAttributes(element, { role: "gridcell", "aria-colindex": String(column + 1), "data-address": address });
      this.cells.set(address, element);
      const after = [...parent.children].find((other) => Number(other.getAttribute("aria-colindex")) > column + 1);
      parent.insertBefore(element, after ?? null);
    }
    return element;
  }

  private fill(element: HTMLElement, cell: VisibleCell, text: string, owners: readonly string[]): void {
    const address = cellAddress(cell.row, cell.column);
    setAttributes(element, {
      "aria-label": text === "" ? address : `${address} ${text}`,
      "aria-description": owners.length === 0 ? "" : `Đánh dấu: ${owners.join(", ")}`,
      "data-value": text,
      "data-highlights": owners.join(" "),
      style: `left:${cell.left}px;top:${cell.top}px;width:${cell.width}px;height:${cell.height}px`,
    });
  }
}
