import { internals } from "../../book/gridInternals";
import type { Members } from "../hostObject";
import { accessDenied, apiNotFound } from "../officeError";
import { SheetPart } from "./sheetPart";

/** `Worksheet.protection`. Passwords are not checked here: a sheet that has one stays protected. */
export class WorksheetProtection extends SheetPart {
  readonly typeName = "WorksheetProtection";
  protected readonly members = MEMBERS;

  set(protection: Record<string, unknown> | null): void {
    // Excel refuses to protect what is protected, and the other way round (office-js #6784).
    if (this.sheet.protected === (protection !== null)) throw accessDenied();
    const held = internals(this.grid).sheetProtection;
    if (protection === null && (held?.["hashValue"] !== undefined || held?.["password"] !== undefined))
      throw accessDenied();
    internals(this.grid).sheetProtection = protection;
    this.context.book.changes.tell({ kind: "sheets" });
  }
}

const MEMBERS: Members<WorksheetProtection> = {
  properties: { protected: { get: ({ sheet }) => sheet.protected } },
  methods: {
    protect: (self, call) => {
      if (call.has(0) || call.has(1)) throw apiNotFound("Worksheet.protection.protect() with options or a password");
      self.set({ sheet: true });
    },
    unprotect: (self, call) => {
      if (call.has(0)) throw apiNotFound("Worksheet.protection.unprotect() with a password");
      self.set(null);
    },
  },
};
