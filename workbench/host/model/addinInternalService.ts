import { HostObject, type Members } from "../hostObject";

/** What office.js itself calls once ribbon commands could run; there is nothing to do. */
export class AddinInternalService extends HostObject {
  static readonly className = "Microsoft.InternalService.AddinInternalService";
  readonly typeName = "AddinInternalService";
  protected readonly members = MEMBERS;
}

const MEMBERS: Members<AddinInternalService> = {
  methods: { notifyActionHandlerReady: () => null },
};
