import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { bytesOfFile, WorkbookCreated } from "./workbookCreated";

/** `workbook.application`. Calculation and painting are the page's business, so suspending them has no effect. */
export class Application extends HostObject {
  readonly typeName = "Application";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }
}

const MEMBERS: Members<Application> = {
  properties: { calculationMode: { get: () => "Automatic" } },
  methods: {
    createWorkbook: ({ context }, call) => new WorkbookCreated(context, bytesOfFile(call.string(0))),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
