import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { refuse, refuseBehind } from "../officeError";
import { Application } from "./application";
import { Functions } from "./functions";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "./range";
import { eventRange } from "../eventReference";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settingCollection";
import { TableCollection } from "./tableCollection";
import { bytesOfFile } from "./workbookCreated";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "./worksheetCollection";

/** `context.workbook`, the root of everything. */
export class Workbook extends HostObject {
  readonly typeName = "Workbook";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }

  /** The selection of the active sheet; a chart sheet has none. */
  get selected(): Range {
    refuseBehind(this.context);
    const { book } = this.context;
    const sheet = book.find(book.activeSheetId);
    if (sheet?.kind !== "grid") throw refuse("InvalidOperation", "The active sheet has no cells.");
    return new Range(this.context, sheet.id, book.selection(sheet.id));
  }
}

const MEMBERS: Members<Workbook> = {
  properties: {
    name: { get: ({ context }) => context.book.fileName },
    readOnly: { get: ({ context }) => context.modes.has("read-only") },
  },
  objects: {
    application: ({ context }) => new Application(context),
    functions: ({ context }) => new Functions(context),
    worksheets: ({ context }) => new WorksheetCollection(context),
    names: ({ context }) => new NamedItemCollection(context, null),
    protection: ({ context }) => new WorkbookProtection(context),
    settings: ({ context }) => new SettingCollection(context),
    tables: ({ context }) => new TableCollection(context, null),
    /** What the client calls `context.runtime`. */
    _Runtime: ({ context }) => new Runtime(context),
  },
  methods: {
    /** On the web office.js asks this of a root of its own, which is this one here: see Excel.createWorkbook. */
    createAndOpenWorkbook: ({ context }, call) => {
      context.openCreated(bytesOfFile(call.string(0)));
    },
    getSelectedRange: (self) => self.selected,
    getActiveCell: ({ context, selected }) => {
      const { top, left } = selected.block;
      return new Range(context, selected.sheetId, { top, left, bottom: top, right: left });
    },
    /** What an event's `getRange` and `getRangeOrNullObject` ask. */
    _GetRangeForEventByReferenceId: ({ context }, call) => eventRange(context, call.string(0)),
    _GetRangeOrNullObjectForEventByReferenceId: ({ context }, call) => eventRange(context, call.string(0)),
    _RemoveReference: ({ context }, call) => {
      context.release(call.string(0));
      return null;
    },
  },
};
