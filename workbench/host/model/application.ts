import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";

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
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};
