import { RedoCommand, UndoCommand } from "@univerjs/core";
import { ConditionalFormattingViewModel } from "@univerjs/preset-sheets-conditional-formatting";
import { SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { Block } from "../book/block";
import type { Book, BookSheet } from "../book/book";
import { refuseOtherCommands } from "./sheet/allowedCommands";
import { BookSteps } from "./sheet/bookSteps";
import { BookView } from "./sheet/bookView";
import { Calculation } from "./sheet/calculation";
import { createUniver, type Engine } from "./sheet/createUniver";
import { evaluatedHighlights } from "./sheet/evaluatedHighlights";
import { evaluateFormula } from "./sheet/evaluateFormula";
import { inputText } from "./sheet/inputText";
import { Mirror } from "./sheet/mirror";
import { pasteText } from "./sheet/pasteText";
import { typedCell } from "./sheet/typedCell";
import { keepTypedText } from "./sheet/typing";

interface DeskOptions {
  canvas: HTMLElement;
  mirror: HTMLElement;
  /** Something may have changed that is shown beside the grid: tabs, selection, a cell. */
  onChange: () => void;
  /** The user tried something that the workbench cannot do. */
  onRefused: () => void;
}

/** The grid, with the open book on it, if there is one. */
export class Desk {
  private readonly engine: Engine;
  private readonly calculation: Calculation;
  private readonly mirror: Mirror;
  private readonly steps: BookSteps;
  private view: BookView | null = null;

  constructor(private readonly options: DeskOptions) {
    this.engine = createUniver(options.canvas);
    this.calculation = new Calculation(this.engine);
    this.steps = new BookSteps(this.engine);
    this.mirror = new Mirror(this.engine, options.mirror);
    keepTypedText(this.engine);
    refuseOtherCommands(this.engine, options.onRefused);
    const changed = () => this.changed();
    this.engine.commands.onCommandExecuted(changed);
    this.calculation.onIdle(changed);
    this.engine.injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(changed);
    new ResizeObserver(changed).observe(options.canvas);
  }

  get book(): Book | null {
    return this.view?.book ?? null;
  }

  /** The active sheet, if it has cells. */
  get sheet(): BookSheet | null {
    return this.view?.activeSheet ?? null;
  }

  /** Lays a book on the grid in place of the present one; settles when all is calculated. */
  async show(book: Book): Promise<void> {
    this.close();
    this.view = new BookView(this.engine, book);
    book.onChange((change) => {
      // The user's list does not hold what somebody else moved, and what it holds is about other cells now.
      if ((change.kind === "rows" || change.kind === "sorted") && change.origin !== "user")
        this.steps.forget(this.opened().unitId);
      this.changed();
    });
    // Univer puts its canvases before everything else of the page in the order of Tab.
    for (const canvas of this.options.canvas.querySelectorAll("canvas")) canvas.tabIndex = 0;
    this.mirror.show(this.view);
    this.options.onChange();
    await this.calculation.settled();
  }

  close(): void {
    this.view?.dispose();
    this.view = null;
    this.mirror.show(null);
    this.options.onChange();
  }

  /** Whether a cell is being edited in the grid. */
  get editing(): boolean {
    return this.view?.workbook.isCellEditing() ?? false;
  }

  undo(): void {
    void this.engine.commands.executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.engine.commands.executeCommand(RedoCommand.id);
  }

  /** The selected block of the active sheet; null without one. */
  get selection(): Block | null {
    return this.book && this.sheet ? this.book.selection(this.sheet.id) : null;
  }

  /** Gives false where the block begins beyond the cells that the grid shows. */
  select(block: Block): boolean {
    return this.view?.select(block) ?? false;
  }

  /** What the first selected cell holds, as somebody would type it. */
  get content(): string | null {
    const { view, sheet, selection } = this;
    if (!view || !sheet?.grid || !selection) return null;
    const { top, left } = selection;
    const raw = view.workbook.getSheetBySheetId(sheet.id)?.getSheet().getCellRaw(top, left);
    // Text shows without the apostrophe, as in Excel.
    return inputText(raw, sheet.grid.findCell(top + 1, left + 1)?.numFmt).replace(/^'/, "");
  }

  /** Types a text into the first selected cell, as an undoable step. */
  type(text: string): void {
    const { view, sheet, selection } = this;
    if (!view || !sheet || !selection) return;
    const { top, left } = selection;
    this.engine.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: view.unitId,
      subUnitId: sheet.id,
      range: { startRow: top, startColumn: left, endRow: top, endColumn: left },
      value: typedCell(text),
    });
  }

  paste(text: string): void {
    const { view, selection } = this;
    if (view && selection) pasteText(this.engine, view, selection.top, selection.left, text);
  }

  /** Does something to the book that the user can undo. */
  run(step: (book: Book) => () => void): void {
    const { view } = this;
    if (view) this.steps.run(view.unitId, () => step(view.book));
  }

  /** Leaves the user nothing to undo or to do again. */
  forgetSteps(): void {
    if (this.view !== null) this.steps.forget(this.view.unitId);
  }

  evaluatedHighlights(sheetName: string): Promise<Record<string, string[]>> {
    return evaluatedHighlights(this.engine, this.calculation, this.opened(), sheetName);
  }

  formula(sheetName: string, address: string, formula: string): Promise<string | number | boolean | null> {
    return evaluateFormula(this.engine, this.opened(), sheetName, address, formula);
  }

  private opened(): BookView {
    if (this.view === null) throw new Error("No workbook is open");
    return this.view;
  }

  private changed(): void {
    this.mirror.schedule();
    this.options.onChange();
  }
}
