/** A batch as office.js sends it: what one `context.sync()` asks for. */
export interface Batch {
  Actions: Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** For arguments that are objects themselves: the id of their path, at the same place. */
  ReferencedObjectPathIds?: (number | null)[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export const ActionKind = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, ensure: 6, update: 7 } as const;

export const PathKind = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

export interface BatchResult {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}

/** Names on the wire are PascalCase, those of the JavaScript API camelCase. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
