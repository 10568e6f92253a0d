import type { CallArguments } from "./callArguments";
import { EventType, type EventRegistry } from "./eventRegistry";

/** What `onChanged.add` and the like call, by the name in the middle of the method: `_Register…Event`. */
const SHEET_EVENTS: Readonly<Record<string, EventType>> = {
  DataChanged: EventType.changed,
  SelectionChanged: EventType.selectionChanged,
  Activated: EventType.activated,
  Deactivated: EventType.deactivated,
};

const COLLECTION_EVENTS: Readonly<Record<string, EventType>> = {
  ...SHEET_EVENTS,
  Added: EventType.added,
  Deleted: EventType.deleted,
};

interface EventSource {
  readonly context: { readonly events: EventRegistry };
  readonly eventTarget: string;
}

type EventMethod = (self: EventSource, call: CallArguments) => null;

function methods(events: Readonly<Record<string, EventType>>): Record<string, EventMethod> {
  const table: Record<string, EventMethod> = {};
  for (const [name, type] of Object.entries(events)) {
    table[`_Register${name}Event`] = ({ context, eventTarget }) => {
      context.events.register(type, eventTarget);
      return null;
    };
    table[`_Unregister${name}Event`] = ({ context, eventTarget }) => {
      context.events.unregister(type, eventTarget);
      return null;
    };
  }
  return table;
}

export const sheetEventMethods = methods(SHEET_EVENTS);
export const collectionEventMethods = methods(COLLECTION_EVENTS);
