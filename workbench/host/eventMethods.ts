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

/** The members of Office.js that these methods stand for. */
const MEMBERS: Readonly<Record<string, string>> = {
  DataChangedEvent: "onChanged",
  SelectionChangedEvent: "onSelectionChanged",
  ActivatedEvent: "onActivated",
  DeactivatedEvent: "onDeactivated",
  RowSortedEvent: "onRowSorted",
  RowHiddenChangedEvent: "onRowHiddenChanged",
  EventNameChanged: "onNameChanged",
  AddedEvent: "onAdded",
  DeletedEvent: "onDeleted",
};

/** The member that a method of the wire is about: `onChanged` for the one that registers it, else the method itself. */
export function memberOf(method: string): string {
  return MEMBERS[method.replace(/^_(?:Un)?[Rr]egister/, "")] ?? method;
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
