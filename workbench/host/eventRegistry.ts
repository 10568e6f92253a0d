/** Excel's numbers of the events that this host can fire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  rowSorted: 19,
  rowHiddenChanged: 22,
  nameChanged: 25,
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of events that are registered for all sheets at once. */
export const WORKBOOK_TARGET = "Workbook";

/** An event as it goes to the client. */
export interface HostEvent {
  type: EventType;
  /** A worksheet's id, or WORKBOOK_TARGET. */
  target: string;
  message: Readonly<Record<string, unknown>>;
}

/** Which events the add-in has asked for. An event that nobody asked for is not sent. */
export class EventRegistry {
  /** `Runtime.enableEvents`: while false, the add-in hears of nothing, and keeps what it has asked for. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  register(type: EventType, target: string): void {
    const key = `${String(type)} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: EventType, target: string): void {
    const key = `${String(type)} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** The targets, of a sheet's own and the workbook's, that want to hear of an event on a sheet. */
  targets(type: EventType, sheetId: string): string[] {
    if (!this.enabled) return [];
    return [sheetId, WORKBOOK_TARGET].filter((target) => (this.counts.get(`${String(type)} ${target}`) ?? 0) > 0);
  }

  clear(): void {
    this.enabled = true;
    this.counts.clear();
  }
}
