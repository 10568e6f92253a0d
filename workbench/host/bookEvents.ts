import type { Book, BookChange } from "../book/book";
import { blockAddress } from "../book/blockAddress";
import { EventType } from "./eventRegistry";

/** An event as Excel would fire it, whoever has asked for it. */
export interface SheetEvent {
  type: EventType;
  sheetId: string;
  message: Readonly<Record<string, unknown>>;
}

/** Turns changes of a book into Excel's events. It remembers the tabs, to tell what has become of them. */
export class BookEvents {
  private sheetIds: readonly string[];
  private activeId: string;

  constructor(private readonly book: Book) {
    this.sheetIds = book.sheets.map(({ id }) => id);
    this.activeId = book.activeSheetId;
  }

  of(change: BookChange): SheetEvent[] {
    switch (change.kind) {
      case "cells":
        return [
          sheetEvent(EventType.changed, change.sheetId, {
            address: blockAddress(change.block),
            changeType: "RangeEdited",
            source: "Local",
            triggerSource: change.origin === "addin" ? "ThisLocalAddin" : "Unknown",
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
    const before = this.sheetIds;
    const activeBefore = this.activeId;
    this.sheetIds = this.book.sheets.map(({ id }) => id);
    this.activeId = this.book.activeSheetId;
    const added = this.sheetIds.filter((id) => !before.includes(id));
    const deleted = before.filter((id) => !this.sheetIds.includes(id));
    const events = [
      ...added.map((id) => sheetEvent(EventType.added, id, { source: "Local" })),
      ...deleted.map((id) => sheetEvent(EventType.deleted, id, { source: "Local" })),
    ];
    if (activeBefore !== this.activeId)
      events.push(
        sheetEvent(EventType.deactivated, activeBefore, {}),
        sheetEvent(EventType.activated, this.activeId, {}),
      );
    return events;
  }
}

function sheetEvent(type: EventType, sheetId: string, rest: Readonly<Record<string, unknown>>): SheetEvent {
  return { type, sheetId, message: { worksheetId: sheetId, ...rest } };
}
