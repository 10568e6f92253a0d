import { collectionEventMethods } from "../eventMethods";
import { WORKBOOK_TARGET } from "../eventRegistry";
import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { isLocked } from "../isLocked";
import { accessDenied, itemNotFound, refuse, refuseBehind } from "../officeError";
import { requireSheetName } from "../requireSheetName";
import { Worksheet } from "./worksheet";

/** `workbook.worksheets`. Chart sheets are not among them, as in Excel. */
export class WorksheetCollection extends HostObject {
  readonly typeName = "WorksheetCollection";
  readonly eventTarget = WORKBOOK_TARGET;
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }

  get sheets(): Worksheet[] {
    return this.context.book.sheets
      .filter(({ kind }) => kind === "grid")
      .map(({ id }) => new Worksheet(this.context, id));
  }

  /** A sheet by its id or its name. */
  find(key: string): Worksheet | null {
    const { book } = this.context;
    const sheet = book.find(key) ?? book.findByName(key);
    return sheet?.kind === "grid" ? new Worksheet(this.context, sheet.id) : null;
  }

  get(key: string): Worksheet {
    const sheet = this.find(key);
    if (sheet === null) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }

  add(name: string | null): Worksheet {
    const { book } = this.context;
    if (isLocked(this.context)) throw accessDenied();
    refuseBehind(this.context);
    const given = name ?? this.freeName();
    requireSheetName(given);
    if (book.findByName(given) !== undefined)
      throw refuse("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    return new Worksheet(this.context, book.addSheet(given).id);
  }

  private freeName(): string {
    let number = this.context.book.sheets.length + 1;
    while (this.context.book.findByName(`Sheet${String(number)}`) !== undefined) number++;
    return `Sheet${String(number)}`;
  }
}

const MEMBERS: Members<WorksheetCollection> = {
  items: ({ sheets }) => sheets,
  indexer: (self, call) => self.get(call.string(0)),
  methods: {
    ...collectionEventMethods,
    add: (self, call) => self.add(call.optionalString(0)),
    getItemOrNullObject: (self, call) => self.find(call.string(0)),
    getActiveWorksheet: (self) => self.get(self.context.book.activeSheetId),
    getCount: ({ sheets }, call) => {
      const visibleOnly = call.optionalBoolean(0, false);
      return sheets.filter(({ sheet }) => !visibleOnly || sheet.visibility === "visible").length;
    },
  },
};
