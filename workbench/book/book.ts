import ExcelJS from "exceljs";
import { readAddinSettings, type AddinSettings } from "./addinSettings";
import type { Block } from "./block";
import type { BookChange, CellEdit, Origin } from "./bookChange";
import { BookError } from "./bookError";
import { editCell } from "./cellEdit";
import { forgetNames, readNames, type BookName } from "./bookName";
import { type ChartSheet, GridSheet, type BookSheet, type SheetVisibility } from "./bookSheet";
import { ChangeLog } from "./changeLog";
import { changeFilter, type FilterChange } from "./filter/changeFilter";
import { activeTab, openPackage } from "./openPackage";
import { normalFont, type NormalFont } from "./normalFont";
import type { OpenBook } from "./openBook";
import { openSheet } from "./openSheet";
import { readableCopy } from "./readableCopy";
import { repairProperties } from "./repairDates";
import { repairTables } from "./repairTables";
import { moveRows } from "./rows/moveRows";
import type { RowMove } from "./rows/rowMove";
import { savePackage } from "./savePackage";
import { sheetId } from "./sheetId";
import { sortSheet, type SortKey } from "./sort/sortSheet";
import { writeInput, writeResult } from "./writeCell";

export type { Block } from "./block";
export type { BookChange, Origin } from "./bookChange";
export type { BookSheet } from "./bookSheet";
export { BookError } from "./bookError";

/** The locale in which the user types and sees numbers. */
const USER_LOCALE = "vi-VN";

type Sheet = GridSheet | ChartSheet;

/** An open workbook. exceljs holds it, so that what is saved is what was opened but for the changes made. */
export class Book implements OpenBook {
  /** Whoever changes cells, formats or sheets past the methods here says so with `changes.tell`. */
  readonly changes = new ChangeLog();
  /** Document settings of the add-in (`Office.context.document.settings`), saved with the book. */
  settings: AddinSettings = {};
  /** Defined names, print areas and print titles among them. */
  names: BookName[];
  private tabs: Sheet[];
  private nextId: number;
  private active: string;

  private constructor(
    readonly fileName: string,
    readonly workbook: ExcelJS.Workbook,
    /** Vietnamese sentences about what saving will lose. */
    readonly losses: readonly string[],
    private readonly workbookProtection: string,
    tabs: Sheet[],
    names: BookName[],
    activeIndex: number,
    private readonly session: number,
    readonly normalFont: NormalFont,
  ) {
    this.tabs = tabs;
    this.names = names;
    this.nextId = tabs.length + 1;
    this.active = (tabs[activeIndex] ?? tabs[0])?.id ?? "";
  }

  /**
   * Opens an .xlsx file. Throws BookError with a Vietnamese sentence where it cannot, and nothing else. In another
   * session its sheets have other ids, as in Excel (office-js #552).
   */
  static async open(data: ArrayBuffer | Uint8Array, fileName: string, session = 0): Promise<Book> {
    try {
      return await Book.read(data instanceof Uint8Array ? data : new Uint8Array(data), fileName, session);
    } catch (cause) {
      if (cause instanceof BookError) throw cause;
      throw new BookError(`Tệp “${fileName}” bị hỏng nên không mở được.`, { cause });
    }
  }

  private static async read(data: Uint8Array, fileName: string, session: number): Promise<Book> {
    const parts = await openPackage(data, fileName);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readableCopy(parts.zip)).buffer as ArrayBuffer);
    repairProperties(workbook);
    await repairTables(workbook, parts.zip);
    const tabs = parts.sheets.map((sheet, place) => openSheet(workbook, sheet, sheetId(place + 1, session), fileName));
    const names = readNames(
      parts.workbookXml,
      tabs.map(({ id }) => id),
    );
    forgetNames(workbook);
    workbook.views = (workbook as { views?: typeof workbook.views }).views ?? [];
    const protection = /<workbookProtection\b[^>]*\/>/.exec(parts.workbookXml)?.[0] ?? "";
    const book = new Book(
      fileName,
      workbook,
      parts.losses,
      protection,
      tabs,
      names,
      activeTab(parts.workbookXml),
      session,
      normalFont((await parts.zip.file("xl/styles.xml")?.async("string")) ?? ""),
    );
    book.settings = await readAddinSettings(parts.zip);
    return book;
  }

  /** In tab order, chart sheets included. */
  get sheets(): readonly BookSheet[] {
    return this.tabs;
  }

  get activeSheetId(): string {
    return this.active;
  }

  set activeSheetId(sheetId: string) {
    this.activate(sheetId);
  }

  /** Whether sheets may be added, renamed, moved or deleted. */
  get structureProtected(): boolean {
    return /lockStructure="(1|true)"/.test(this.workbookProtection);
  }

  get date1904(): boolean {
    return this.workbook.properties.date1904;
  }

  find(sheetId: string): BookSheet | undefined {
    return this.tabs.find((sheet) => sheet.id === sheetId);
  }

  /** Names of sheets are compared as Excel compares them, whatever the case. */
  findByName(name: string): BookSheet | undefined {
    return this.tabs.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  activate(sheetId: string): void {
    if (this.active === sheetId || this.find(sheetId) === undefined) return;
    this.active = sheetId;
    this.changes.tell({ kind: "sheets" });
  }

  onChange(listener: (change: BookChange) => void): () => void {
    return this.changes.listen(listener);
  }

  /** What somebody types into a cell, read as Excel (vi-VN) reads it: see readTypedInput. */
  edit(sheetId: string, row: number, column: number, input: string, origin: Origin = "user"): void {
    const { grid } = this.gridSheet(sheetId);
    const cell = grid.getCell(row + 1, column + 1);
    const edit = editCell(cell, this.date1904, () => writeInput(grid, cell, input, USER_LOCALE, this.date1904));
    this.tellCell(sheetId, row, column, origin, edit);
  }

  /**
   * The result of a formula, computed by the page's engine. No change is told: nothing was written that the page does
   * not show.
   */
  setResult(sheetId: string, row: number, column: number, result: string | number | boolean): void {
    const cell = this.gridSheet(sheetId).grid.findCell(row + 1, column + 1);
    if (cell !== undefined) writeResult(cell, result, this.date1904);
  }

  /** Inserts or deletes whole rows: see moveRows. Throws BookError, with nothing done, where it cannot. */
  moveRows(sheetId: string, move: RowMove, origin: Origin = "user"): () => void {
    return moveRows(this, this.gridSheet(sheetId), move, origin);
  }

  /** Sorts the rows of a block: see sortSheet. */
  sort(sheetId: string, block: Block, key: SortKey, origin: Origin = "user"): () => void {
    return sortSheet(this, this.gridSheet(sheetId), block, key, origin);
  }

  /** Sets, changes or takes away a sheet's filter: see changeFilter. */
  filter(sheetId: string, change: FilterChange, origin: Origin = "user"): () => void {
    return changeFilter(this, this.gridSheet(sheetId), change, origin);
  }

  select(sheetId: string, block: Block): void {
    this.gridSheet(sheetId).selection = block;
    this.changes.tell({ kind: "selection", sheetId, block });
  }

  selection(sheetId: string): Block {
    return this.gridSheet(sheetId).selection;
  }

  /** Appends an empty sheet. The name must be valid and free. */
  addSheet(name: string): BookSheet {
    const sheet = new GridSheet(sheetId(this.nextId++, this.session), this.workbook.addWorksheet(name), new Map());
    this.tabs.push(sheet);
    this.changes.tell({ kind: "sheets" });
    return sheet;
  }

  /** Takes a sheet away; the one beside it becomes active. */
  deleteSheet(sheetId: string): void {
    const place = this.tabs.findIndex((sheet) => sheet.id === sheetId);
    const [sheet] = this.tabs.splice(place, 1);
    if (sheet?.grid) this.workbook.removeWorksheet(sheet.grid.id);
    this.names = this.names.filter((name) => name.sheetId !== sheetId);
    if (this.active === sheetId) this.active = (this.tabs[place] ?? this.tabs.at(-1))?.id ?? "";
    this.changes.tell({ kind: "sheets" });
  }

  /** Moves a tab to a place counted from 0. */
  moveSheet(sheetId: string, place: number): void {
    const sheet = this.tabs.find(({ id }) => id === sheetId);
    if (sheet === undefined) return;
    this.tabs = this.tabs.filter(({ id }) => id !== sheetId);
    this.tabs.splice(place, 0, sheet);
    this.changes.tell({ kind: "sheets" });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.gridSheet(sheetId).grid.state = visibility;
    this.changes.tell({ kind: "sheets" });
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const sheets = this.tabs.filter((sheet): sheet is GridSheet => sheet.kind === "grid");
    return savePackage({
      workbook: this.workbook,
      sheets,
      activeIndex: Math.max(
        0,
        sheets.findIndex(({ id }) => id === this.active),
      ),
      names: this.names,
      workbookProtection: this.workbookProtection,
      settings: this.settings,
    });
  }

  private gridSheet(sheetId: string): GridSheet {
    const sheet = this.find(sheetId);
    if (!(sheet instanceof GridSheet)) throw new RangeError(`no grid with the id ${sheetId}`);
    return sheet;
  }

  private tellCell(sheetId: string, row: number, column: number, origin: Origin, edit: CellEdit | undefined): void {
    const block = { top: row, left: column, bottom: row, right: column };
    this.changes.tell({ kind: "cells", sheetId, block, origin, ...(edit !== undefined && { edit }) });
  }
}
