import { HostObject, type Members } from "../hostObject";

/** What a function gave. */
export class FunctionResult extends HostObject {
  readonly typeName = "FunctionResult";
  protected readonly members = MEMBERS;

  constructor(readonly value: number) {
    super();
  }
}

const MEMBERS: Members<FunctionResult> = {
  properties: { value: { get: ({ value }) => value }, error: { get: () => null } },
};
