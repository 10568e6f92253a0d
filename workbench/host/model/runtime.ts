import type { HostContext } from "../hostContext";
import { HostObject, type Members } from "../hostObject";
import { invalidArgument } from "../officeError";

/** `context.runtime`. */
export class Runtime extends HostObject {
  readonly typeName = "Runtime";
  protected readonly members = MEMBERS;

  constructor(readonly context: HostContext) {
    super();
  }
}

const MEMBERS: Members<Runtime> = {
  properties: {
    enableEvents: {
      get: ({ context }) => context.events.enabled,
      set: ({ context }, enabled) => {
        if (typeof enabled !== "boolean") throw invalidArgument("Runtime.enableEvents is no boolean");
        context.events.enabled = enabled;
      },
    },
  },
};
