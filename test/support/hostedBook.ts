import ExcelJS from "exceljs";
import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { startOfficeInNode } from "./startOfficeInNode";

/** A workbook in the emulated Excel, for tests of what is written into it. */
export class HostedBook {
  readonly host: OfficeHost;

  constructor(options: ConstructorParameters<typeof OfficeHost>[0] = {}) {
    this.host = new OfficeHost(options);
    startOfficeInNode(this.host);
  }

  get sheetNames(): string[] {
    return this.host.book?.sheets.map(({ name }) => name) ?? [];
  }

  /** Defined names of the workbook. */
  get names(): Book["names"] {
    return this.host.book?.names ?? [];
  }

  async open(file: ArrayBuffer | Uint8Array): Promise<void> {
    this.host.book = await Book.open(new Uint8Array(file), "thu.xlsx");
    this.host.resetTraffic();
  }

  /** Opens a workbook of the user's with sheets of these names, each with a word in A1. */
  async openNew(...sheets: string[]): Promise<void> {
    const key = JSON.stringify(sheets);
    const file = newFiles.get(key) ?? makeNew(sheets);
    newFiles.set(key, file);
    await this.open(await file);
  }

  async file(): Promise<Uint8Array> {
    return (await this.host.book?.save()) ?? new Uint8Array();
  }

  /** A sheet as Excel has it open, for tests that look at it often: nothing is saved and read for it. */
  openSheet(name: string): ExcelJS.Worksheet {
    const grid = this.host.book?.findByName(name)?.grid ?? null;
    if (grid === null) throw new Error(`no sheet ${name}`);
    return grid;
  }

  /** What a second program finds in the saved file. */
  async saved(): Promise<ExcelJS.Workbook> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await this.file()).slice().buffer);
    return workbook;
  }

  async savedSheet(name: string): Promise<ExcelJS.Worksheet> {
    const sheet = (await this.saved()).getWorksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

/** What `openNew` opens, made once. */
const newFiles = new Map<string, Promise<Uint8Array>>();

async function makeNew(sheets: readonly string[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const name of sheets) workbook.addWorksheet(name).getCell("A1").value = userText(name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What `openNew` puts into A1. */
export const userText = (sheetName: string): string => `của người dùng: ${sheetName}`;

/** All of a sheet's rows, to be compared. */
export function rowsOf(sheet: ExcelJS.Worksheet | undefined): unknown {
  return (sheet?.model as { rows?: unknown } | undefined)?.rows;
}
