import type { CallArguments } from "./callArguments";
import { EventType, type EventRegistry } from "./eventRegistry";

/** What `onChanged.add` and the like call, by what follows `_Register` and `_Unregister` in the method's name. */
const SHEET_EVENTS: Readonly<Record<string, EventType>> = {
  DataChangedEvent: EventType.changed,
  SelectionChangedEvent: EventType.selectionChanged,
  ActivatedEvent: EventType.activated,
  DeactivatedEvent: EventType.deactivated,
  RowSortedEvent: EventType.rowSorted,
  RowHiddenChangedEvent: EventType.rowHiddenChanged,
  EventNameChanged: EventType.nameChanged,
};

const COLLECTION_EVENTS: Readonly<Record<string, EventType>> = {
  ...SHEET_EVENTS,
  AddedEvent: EventType.added,
  DeletedEvent: EventType.deleted,
};

interface EventSource {
  readonly context: { readonly events: EventRegistry };
  readonly eventTarget: string;
}

type EventMethod = (self: EventSource, call: CallArguments) => null;

function methods(events: Readonly<Record<string, EventType>>): Record<string, EventMethod> {
  const table: Record<string, EventMethod> = {};
  for (const [name, type] of Object.entries(events)) {
    table[`_Register${name}`] = ({ context, eventTarget }) => {
      context.events.register(type, eventTarget);
      return null;
    };
    table[`_Unregister${name}`] = ({ context, eventTarget }) => {
      context.events.unregister(type, eventTarget);
      return null;
    };
  }
  return table;
}

export const sheetEventMethods = methods(SHEET_EVENTS);
export const collectionEventMethods = methods(COLLECTION_EVENTS);
