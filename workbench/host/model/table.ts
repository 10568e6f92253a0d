import { parseBlock } from "../../book/blockAddress";
import type { TableModel } from "../../book/gridInternals";
import type { HostContext } from "../hostContext";
import type { Members } from "../hostObject";
import { itemNotFound } from "../officeError";
import { SheetPart } from "./sheetPart";
import { TableFilter } from "./tableFilter";

/** A table of a sheet ("Định dạng thành bảng"), to be looked at. */
export class Table extends SheetPart {
  readonly typeName = "Table";
  protected readonly members = MEMBERS;

  constructor(
    context: HostContext,
    sheetId: string,
    readonly model: TableModel,
  ) {
    super(context, sheetId);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.model.name };
  }
}

const MEMBERS: Members<Table> = {
  properties: { name: { get: ({ model }) => model.name } },
  objects: {
    autoFilter: ({ context, sheetId, model: { autoFilterRef } }) =>
      new TableFilter(context, sheetId, autoFilterRef === undefined ? null : parseBlock(autoFilterRef)),
  },
  methods: {
    getRange: ({ context, sheetId, model }) => {
      const block = parseBlock(model.tableRef);
      if (block === null) throw itemNotFound(`cells of the table ${model.name}`);
      return context.range(sheetId, block);
    },
  },
};
