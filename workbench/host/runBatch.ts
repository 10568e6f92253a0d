import { HostObject } from "./hostObject";
import { OfficeError, apiNotFound, refuse } from "./officeError";
import { memberOf } from "./eventMethods";
import { NOT_UNDOABLE } from "./notUndoable";
import { queryObject, wantedOf, type Supports } from "./queryObject";
import { ActionKind, PathKind, camelCase, type Action, type ArgumentInfo, type Batch, type BatchResult } from "./wire";

/** What outlives a batch. */
export interface BatchContext {
  /** The object at the root of all paths. */
  root: () => HostObject;
  /** Objects that are made by their class name. */
  create: (className: string) => HostObject;
  /** The object kept under a reference id. */
  kept: (reference: string) => HostObject | undefined;
  /** How the client finds an object again in the next batch. */
  identify: (object: HostObject, tracked: boolean) => Readonly<Record<string, string>>;
  supports: Supports;
  /** Whether what is written is merged into one step of the user's undo: what cannot be undone is refused then. */
  mergesUndo: boolean;
  /** Where the batch is cut: so many actions are carried out, and the next is refused; null: nowhere. */
  cut: { after: number; error: OfficeError } | null;
}

/** Carries a batch out, action by action. The first refusal ends it; what was done before stays done, as in Excel. */
export function runBatch(batch: Batch, context: BatchContext): BatchResult {
  const run = new BatchRun(batch, context);
  const Results: BatchResult["Results"] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === context.cut?.after) throw context.cut.error;
      Results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
    } catch (error) {
      const { code, message } = error instanceof OfficeError ? error : refuse("GeneralException", String(error));
      return { Results, Error: { Code: code, Message: message, Location: run.location(action), ActionIndex: index } };
    }
  }
  return { Results };
}

/** By this method the client asks to keep an object. */
const KEEP_REFERENCE = "_KeepReference";

class BatchRun {
  /** Objects by the id of their path; null is a null object. A path with an effect (`add`) takes effect once. */
  private readonly found = new Map<number, HostObject | null>();
  /** Paths of the objects that the client asks to keep. */
  private readonly tracked: ReadonlySet<number>;

  constructor(
    private readonly batch: Batch,
    private readonly context: BatchContext,
  ) {
    this.tracked = new Set(
      batch.Actions.filter(({ Name }) => Name === KEEP_REFERENCE).map(({ ObjectPathId }) => ObjectPathId),
    );
  }

  /** The member an action is about, such as "Worksheet.getRange", for the error's `debugInfo`. */
  location(action: Action): string {
    if (action.ActionType === ActionKind.query) return `${this.typeOf(action.ObjectPathId)}.load`;
    if (action.Name !== "") return `${this.typeOf(action.ObjectPathId)}.${camelCase(action.Name)}`;
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const member = path?.ObjectPathType === PathKind.indexer ? "getItem" : camelCase(path?.Name ?? "");
    return `${this.typeOf(path?.ParentObjectPathId)}.${member}`;
  }

  private typeOf(pathId: number | undefined): string {
    return (pathId === undefined ? null : this.found.get(pathId))?.typeName ?? "Object";
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    // Whatever is asked of a null object is passed over.
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return this.context.identify(object, this.tracked.has(action.ObjectPathId));
      case ActionKind.query: {
        const { Select = [], Expand = [], Top, Skip } = action.QueryInfo ?? {};
        if (Top !== undefined || Skip !== undefined) throw apiNotFound("load() with $top or $skip");
        const expanded = Expand.filter((path) => !Select.some((name) => name.startsWith(path)));
        return queryObject(object, wantedOf([...Select, ...expanded]), this.context.supports);
      }
      case ActionKind.method:
        this.require(object, memberOf(camelCase(action.Name)));
        this.requireUndo(object, camelCase(action.Name));
        return object.call(camelCase(action.Name), this.argumentsOf(action.ArgumentInfo));
      case ActionKind.set:
        this.require(object, camelCase(action.Name));
        this.require(object, `${camelCase(action.Name)}=`);
        this.requireUndo(object, camelCase(action.Name));
        object.write(camelCase(action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      default:
        throw apiNotFound(`action of type ${String(action.ActionType)} (${action.Name})`);
    }
  }

  private require(object: HostObject, member: string): void {
    if (!this.context.supports(object.typeName, member)) throw apiNotFound(`${object.typeName}.${member}`);
  }

  private requireUndo({ typeName }: HostObject, member: string): void {
    if (this.context.mergesUndo && NOT_UNDOABLE.has(`${typeName}.${member}`))
      throw refuse("UndoNotSupported", `${typeName}.${member} cannot be undone.`);
  }

  private resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.open(id);
    this.found.set(id, object);
    return object;
  }

  private open(id: number): HostObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw refuse("InvalidObjectPath", `There is no object path ${String(id)}.`);
    if (path.ObjectPathType === PathKind.global) return this.context.root();
    if (path.ObjectPathType === PathKind.create) return this.context.create(path.Name);
    if (path.ObjectPathType === PathKind.reference) {
      const kept = this.context.kept(path.Name);
      if (kept === undefined) throw refuse("InvalidReference", `The reference ${path.Name} is no longer kept.`);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const values = this.argumentsOf(path.ArgumentInfo);
    this.require(parent, path.ObjectPathType === PathKind.indexer ? "getItem" : camelCase(path.Name));
    switch (path.ObjectPathType) {
      case PathKind.method: {
        const result = parent.call(camelCase(path.Name), values);
        if (result !== null && !(result instanceof HostObject))
          throw apiNotFound(`object ${parent.typeName}.${path.Name}()`);
        return result;
      }
      case PathKind.property:
        return parent.object(camelCase(path.Name));
      case PathKind.indexer:
        return parent.item(values);
      default:
        throw apiNotFound(`object path of type ${String(path.ObjectPathType)} (${path.Name})`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, place) => {
      const reference = info?.ReferencedObjectPathIds?.[place];
      return reference === undefined || reference === null || reference === 0 ? value : this.resolve(reference);
    });
  }
}
