import { tablesOf } from "../../book/gridInternals";
import type { Members } from "../hostObject";
import { itemNotFound } from "../officeError";
import { SheetPart } from "./sheetPart";
import { Table } from "./table";

/** `Worksheet.tables`, to be looked at. */
export class TableCollection extends SheetPart {
  readonly typeName = "TableCollection";
  protected readonly members = MEMBERS;

  get tables(): Table[] {
    return tablesOf(this.grid).map((model) => new Table(this.context, this.sheetId, model));
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
