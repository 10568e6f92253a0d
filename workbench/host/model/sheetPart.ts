import type { Worksheet as Grid } from "exceljs";
import type { Block } from "../../book/block";
import type { CellEdit } from "../../book/bookChange";
import { GridSheet } from "../../book/bookSheet";
import type { HostContext } from "../hostContext";
import { HostObject } from "../hostObject";
import { accessDenied, refuse } from "../officeError";

/** An object that lives on a worksheet and goes with it. */
export abstract class SheetPart extends HostObject {
  constructor(
    readonly context: HostContext,
    readonly sheetId: string,
  ) {
    super();
  }

  get sheet(): GridSheet {
    const sheet = this.context.book.find(this.sheetId);
    if (!(sheet instanceof GridSheet))
      throw refuse("InvalidReference", "This reference is not valid: the sheet was deleted.");
    return sheet;
  }

  get grid(): Grid {
    return this.sheet.grid;
  }

  /** Every write to cells, formats and conditional formats goes through here: a protected sheet refuses it. */
  writableGrid(): Grid {
    if (this.sheet.protected || this.context.modes.has("read-only")) throw accessDenied();
    return this.grid;
  }

  /** Page set-up asks the printer. Excel lets it be changed on protected sheets too. */
  requirePrinter(): void {
    if (this.context.modes.has("read-only")) throw accessDenied();
    if (this.context.modes.has("no-printer")) throw refuse("GeneralException", "There is no printer.");
  }

  tellCells(block: Block, edit?: CellEdit): void {
    const { book } = this.context;
    book.changes.tell({ kind: "cells", sheetId: this.sheetId, block, origin: "addin", ...(edit && { edit }) });
  }

  tellLayout(): void {
    this.context.book.changes.tell({ kind: "layout", sheetId: this.sheetId });
  }

  tellRowsHidden(block: Block, hidden: boolean): void {
    this.context.book.changes.tell({ kind: "rowsHidden", sheetId: this.sheetId, block, hidden, origin: "addin" });
  }

  tellConditionalFormats(): void {
    this.context.book.changes.tell({ kind: "conditionalFormats", sheetId: this.sheetId });
  }
}

/** What has a block of cells on its worksheet. */
export type Area = SheetPart & { readonly block: Block };
