import type { Book, BookChange, Origin } from "../book/book";
import type { Block } from "../book/block";
import { blockAddress } from "../book/blockAddress";
import type { CellEdit } from "../book/bookChange";
import { eventReference } from "./eventReference";
import { EventType } from "./eventRegistry";

/** An event as Excel would fire it, whoever has asked for it. */
export interface SheetEvent {
  type: EventType;
  sheetId: string;
  message: Readonly<Record<string, unknown>>;
}

/** What is remembered of a tab, to tell what has become of it. */
interface Tab {
  id: string;
  name: string;
}

/** Turns changes of a book into Excel's events. It remembers the tabs, to tell what has become of them. */
export class BookEvents {
  private tabs: readonly Tab[];
  private activeId: string;

  constructor(private readonly book: Book) {
    this.tabs = tabsOf(book);
    this.activeId = book.activeSheetId;
  }

  of(change: BookChange): SheetEvent[] {
    switch (change.kind) {
      case "cells":
        return [changed(change.sheetId, change.block, change.origin, "RangeEdited", details(change.edit))];
      case "rows":
        return [rowsChanged(change)];
      // Sorting writes cells, and Excel says both.
      case "sorted":
        return [
          changed(change.sheetId, change.block, change.origin, "RangeEdited"),
          sheetEvent(EventType.rowSorted, change.sheetId, placeAndSource(change)),
        ];
      case "rowsHidden":
        return [
          sheetEvent(EventType.rowHiddenChanged, change.sheetId, {
            ...placeAndSource(change),
            changeType: change.hidden ? "Hidden" : "Unhidden",
          }),
        ];
      case "selection":
        return [sheetEvent(EventType.selectionChanged, change.sheetId, { address: blockAddress(change.block) })];
      case "sheets":
        return this.ofSheets();
      default:
        return [];
    }
  }

  private ofSheets(): SheetEvent[] {
    const before = this.tabs;
    const activeBefore = this.activeId;
    this.tabs = tabsOf(this.book);
    this.activeId = this.book.activeSheetId;
    const source = "Local";
    const events: SheetEvent[] = [];
    for (const { id, name } of this.tabs) {
      const known = before.find((tab) => tab.id === id);
      if (known === undefined) events.push(sheetEvent(EventType.added, id, { source }));
      else if (known.name !== name)
        events.push(sheetEvent(EventType.nameChanged, id, { source, nameBefore: known.name, nameAfter: name }));
    }
    for (const { id } of before)
      if (!this.tabs.some((tab) => tab.id === id)) events.push(sheetEvent(EventType.deleted, id, { source }));
    if (activeBefore !== this.activeId)
      events.push(
        sheetEvent(EventType.deactivated, activeBefore, {}),
        sheetEvent(EventType.activated, this.activeId, {}),
      );
    return events;
  }
}

function tabsOf({ sheets }: Book): Tab[] {
  return sheets.map(({ id, name }) => ({ id, name }));
}

/** Of an edited cell, the client makes `details` of these. */
function details(edit: CellEdit | undefined): Readonly<Record<string, unknown>> {
  if (edit === undefined) return {};
  const { before, after } = edit;
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: before.type,
    valueTypeAfter: after.type,
  };
}

function placeAndSource({ block, origin }: { block: Block; origin: Origin }): { address: string; source: string } {
  return { address: blockAddress(block), source: origin === "coauthor" ? "Remote" : "Local" };
}

function changed(
  sheetId: string,
  block: Block,
  origin: Origin,
  changeType: string,
  more: Readonly<Record<string, unknown>> = {},
): SheetEvent {
  return sheetEvent(EventType.changed, sheetId, {
    ...placeAndSource({ block, origin }),
    changeType,
    referenceId: eventReference(sheetId, block),
    triggerSource: origin === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    ...more,
  });
}

function rowsChanged({ sheetId, block, origin, change }: Extract<BookChange, { kind: "rows" }>): SheetEvent {
  return change === "inserted"
    ? changed(sheetId, block, origin, "RowInserted", { shiftDirection: "ShiftCellDown" })
    : changed(sheetId, block, origin, "RowDeleted", { shiftDirection: "ShiftCellUp" });
}

function sheetEvent(type: EventType, sheetId: string, rest: Readonly<Record<string, unknown>>): SheetEvent {
  return { type, sheetId, message: { worksheetId: sheetId, ...rest } };
}
