import { IUniverInstanceService, type Nullable } from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  ScrollToCellCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook } from "@univerjs/preset-sheets-core/facade";
import { type Block, boundingBlock, LAST_COLUMN, LAST_ROW } from "../../book/block";
import type { Book, BookChange, BookSheet } from "../../book/book";
import { bookSnapshot } from "../convert/bookSnapshot";
import { formatOf, ownFormat, withFormat } from "../convert/cellFormat";
import { Batch } from "./batch";
import { cellScalar } from "./cellScalar";
import { type ChangedCell, changedCells, changedFormulas } from "./changedCells";
import { BLANK, type Engine } from "./createUniver";
import { sheetRules } from "./formats/sheetRules";
import { syncRules } from "./formats/syncRules";
import { filledBlock } from "./filledBlock";
import { inputText } from "./inputText";
import { refreshCells } from "./refreshCells";
import { refreshLayout } from "./refreshLayout";
import { refreshSheets } from "./refreshSheets";
import { syncNotes } from "./syncNotes";
import { typedText } from "./typedCell";

let opened = 0;

/** A change that moves cells. */
type Move = Extract<BookChange, { kind: "rows" | "sorted" }>;

function isMove(change: BookChange): change is Move {
  return change.kind === "rows" || change.kind === "sorted";
}

/**
 * Shows a book in Univer and keeps the two alike. The book decides: what the user does in the grid goes to the book as
 * typed text, and then the grid shows the cells as the book has them.
 */
export class BookView {
  readonly workbook: FWorkbook;
  readonly unitId: string;
  /** Whether this class, not the user, did what Univer reports now. */
  private showing = false;
  private readonly stopListening: (() => void)[];
  private readonly edits = new Batch<ChangedCell>((cells) => this.takeEdits(cells));
  private readonly changes = new Batch<BookChange>((changes) => this.show(() => this.applyChanges(changes)));

  constructor(
    private readonly engine: Engine,
    readonly book: Book,
  ) {
    opened += 1;
    this.unitId = `book${opened}`;
    this.workbook = engine.api.createWorkbook(bookSnapshot(book, this.unitId));
    engine.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    const listening = engine.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id) {
        const change = params as ISetRangeValuesMutationParams;
        if (change.unitId !== this.unitId) return;
        if (options?.["fromFormula"] === true) this.takeResults(changedCells(change));
        else if (!this.showing) changedCells(change).forEach((cell) => this.edits.add(cell));
      } else if (id === SetSelectionsOperation.id && !this.showing)
        this.takeSelection(params as ISetSelectionsOperationParams);
    });
    this.stopListening = [
      () => listening.dispose(),
      book.onChange((change) => {
        if (!this.showing) this.changes.add(change);
      }),
    ];
    this.show(() => {
      for (const sheet of book.sheets) this.addFormatsAndNotes(sheet);
      refreshSheets(engine, this.workbook, book);
    });
  }

  /** The shown sheet. Null for a chart sheet, which has no cells. */
  get activeSheet(): BookSheet | null {
    const sheet = this.book.sheets.find(({ id }) => id === this.book.activeSheetId);
    return sheet?.grid ? sheet : null;
  }

  /**
   * Selects a block of the active sheet and scrolls to it. Gives false where it begins beyond the cells that the grid
   * shows.
   */
  select(block: Block): boolean {
    const sheet = this.workbook.getSheetBySheetId(this.book.activeSheetId);
    if (!sheet || block.top >= sheet.getMaxRows() || block.left >= sheet.getMaxColumns()) return false;
    this.book.select(this.book.activeSheetId, block);
    return true;
  }

  dispose(): void {
    for (const stop of this.stopListening) stop();
    this.engine.injector.get(IUniverInstanceService).setCurrentUnitForType(BLANK);
    this.engine.api.disposeUnit(this.unitId);
  }

  private show(action: () => void): void {
    this.showing = true;
    try {
      action();
    } finally {
      this.showing = false;
    }
  }

  private sheet(sheetId: string): Nullable<BookSheet> {
    return this.book.sheets.find(({ id }) => id === sheetId);
  }

  private addFormatsAndNotes({ id, grid }: BookSheet): void {
    if (grid === null) return;
    syncRules(this.engine, this.unitId, id, sheetRules(grid));
    syncNotes(this.engine, this.unitId, id, grid);
  }

  private takeSelection({ unitId, subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (unitId !== this.unitId || range === undefined) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    // Whole rows and columns come with NaN at their open ends.
    const end = (place: number, open: number): number => (Number.isNaN(place) ? open : place);
    const block = {
      top: end(startRow, 0),
      left: end(startColumn, 0),
      bottom: end(endRow, LAST_ROW),
      right: end(endColumn, LAST_COLUMN),
    };
    this.show(() => this.book.select(subUnitId, block));
  }

  private takeResults(cells: readonly ChangedCell[]): void {
    this.show(() => {
      for (const { sheetId, row, column } of cells) {
        const raw = this.workbook.getWorkbook().getSheetBySheetId(sheetId)?.getCellRaw(row, column);
        const cell = this.sheet(sheetId)?.grid?.getCell(row + 1, column + 1);
        const result = cellScalar(raw);
        if (cell?.formula !== undefined && result !== null) this.book.setResult(sheetId, row, column, result);
      }
    });
  }

  /** Whatever the user does in one go (pasting, undoing) is one change. */
  private takeEdits(cells: readonly ChangedCell[]): void {
    this.show(() => this.book.changes.hold(() => this.edit(cells)));
  }

  private edit(cells: readonly ChangedCell[]): void {
    const blocks = new Map<string, Block[]>();
    for (const { sheetId, row, column } of cells) {
      const raw = this.workbook.getWorkbook().getSheetBySheetId(sheetId)?.getCellRaw(row, column);
      const grid = this.sheet(sheetId)?.grid;
      if (!grid) continue;
      const typed = typedText(raw);
      const cell = grid.getCell(row + 1, column + 1);
      // Typing may have brought a number format: undoing takes it back.
      const format = typed === null ? formatOf(raw) : undefined;
      if (typed === null && format !== ownFormat(cell)) cell.style = withFormat(cell.style, format);
      this.book.edit(sheetId, row, column, typed ?? inputText(raw, format));
      blocks.set(sheetId, [...(blocks.get(sheetId) ?? []), { top: row, left: column, bottom: row, right: column }]);
    }
    for (const [sheetId, edited] of blocks) this.refresh(sheetId, boundingBlock(edited));
  }

  private refresh(sheetId: string, block: Block): void {
    const grid = this.sheet(sheetId)?.grid;
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (grid && sheet) refreshCells(this.engine, this.unitId, sheet, grid, block);
  }

  private applyChanges(changes: readonly BookChange[]): void {
    if (changes.some(({ kind }) => kind === "sheets"))
      for (const id of refreshSheets(this.engine, this.workbook, this.book)) {
        const sheet = this.sheet(id);
        if (sheet) this.addFormatsAndNotes(sheet);
      }
    for (const sheetId of new Set(changes.flatMap((change) => (change.kind === "layout" ? [change.sheetId] : [])))) {
      const sheet = this.sheet(sheetId);
      if (sheet) this.refreshLayout(sheet);
    }
    for (const change of changes) if (isMove(change)) this.refreshMoved(change);
    for (const change of changes) if (change.kind === "cells") this.refresh(change.sheetId, change.block);
    for (const sheetId of new Set(
      changes.flatMap((change) => (change.kind === "conditionalFormats" ? [change.sheetId] : [])),
    )) {
      const grid = this.sheet(sheetId)?.grid;
      if (grid) syncRules(this.engine, this.unitId, sheetId, sheetRules(grid));
    }
    const selection = changes.findLast((change) => change.kind === "selection");
    if (selection) this.showSelection(selection.sheetId, selection.block);
  }

  /** Shows a sheet whose cells have moved, and all formulas that speak of them. */
  private refreshMoved({ kind, sheetId, block }: Move): void {
    const moved = this.sheet(sheetId);
    const shown = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (moved?.grid && shown) {
      this.refresh(sheetId, kind === "rows" ? { ...filledBlock(moved.grid, shown), top: block.top } : block);
      this.refreshLayout(moved);
      this.addFormatsAndNotes(moved);
    }
    for (const { id, grid } of this.book.sheets) {
      const sheet = this.workbook.getWorkbook().getSheetBySheetId(id);
      if (grid && sheet) for (const formula of changedFormulas(grid, sheet)) this.refresh(id, formula);
    }
  }

  private refreshLayout({ id, grid }: BookSheet): void {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (grid && sheet) refreshLayout(this.engine, this.unitId, sheet, grid);
  }

  private showSelection(sheetId: string, { top, left, bottom, right }: Block): void {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet || sheetId !== this.book.activeSheetId) return;
    const endRow = Math.min(bottom, sheet.getMaxRows() - 1);
    const endColumn = Math.min(right, sheet.getMaxColumns() - 1);
    // There is nothing to select beyond what the grid shows.
    if (top > endRow || left > endColumn) return;
    sheet.setActiveSelection(sheet.getRange(top, left, endRow - top + 1, endColumn - left + 1));
    const range = { startRow: top, startColumn: left, endRow, endColumn };
    this.engine.commands.syncExecuteCommand(ScrollToCellCommand.id, { range });
  }
}
