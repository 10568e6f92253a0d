import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";

/** `workbook.protection`: whether the structure is locked. */
export class WorkbookProtection extends HostObject {
  readonly typeName = "WorkbookProtection";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }
}

const MEMBERS: Members<WorkbookProtection> = {
  properties: { protected: { get: ({ context }) => context.book.structureProtected } },
};
