import { tablesOf } from "../../book/gridInternals";
import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { itemNotFound } from "../officeError";
import { Table } from "./table";

/** The tables of a sheet, or of the whole workbook, to be looked at. */
export class TableCollection extends HostObject {
  readonly typeName = "TableCollection";
  protected readonly members = MEMBERS;

  constructor(
    readonly context: HostContext,
    /** null: of the workbook, by which office.js knows a table again. */
    readonly sheetId: string | null,
  ) {
    super();
  }

  get tables(): Table[] {
    return this.context.book.sheets
      .filter(({ id }) => this.sheetId === null || id === this.sheetId)
      .flatMap(({ id, grid }) =>
        grid === null ? [] : tablesOf(grid).map((model) => new Table(this.context, id, model)),
      );
  }

  get(name: string): Table {
    const found = this.tables.find(({ model }) => model.name === name);
    if (found === undefined) throw itemNotFound(`table ${name}`);
    return found;
  }
}

const MEMBERS: Members<TableCollection> = {
  items: ({ tables }) => tables,
  indexer: (self, call) => self.get(call.string(0)),
  methods: { getCount: ({ tables }) => tables.length },
};
