import { CallArguments } from "./callArguments";
import { apiNotFound } from "./officeError";

/** A scalar property. What has no `get` cannot be loaded, what has no `set` cannot be set. */
export interface Property<Self> {
  get?: (self: Self) => unknown;
  set?: (self: Self, value: unknown) => void;
}

/**
 * The members of Office.js that a class of this host has, by their JavaScript names. What is not here does not exist.
 */
export interface Members<Self> {
  properties?: Readonly<Record<string, Property<Self>>>;
  /** Navigation properties; null is a null object. */
  objects?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** A HostObject as result is an object path, anything else a plain value. */
  methods?: Readonly<Record<string, (self: Self, call: CallArguments) => unknown>>;
  /** Collections: their items in order, and the item of a key or an index. */
  items?: (self: Self) => readonly HostObject[];
  indexer?: (self: Self, call: CallArguments) => HostObject;
}

/** An object of Office.js on Excel's side. */
export abstract class HostObject {
  /** The name of the class in Office.js. */
  abstract readonly typeName: string;
  protected abstract readonly members: Members<never>;

  /**
   * What the client keeps to find the object again: `Id` where a collection has it by id, else nothing.
   * @param tracked whether the client has asked to keep it (`_KeepReference`): a range that nobody tracks is dead after
   *   its sync
   */
  identity(_tracked: boolean): Readonly<Record<string, string>> {
    return {};
  }

  /** The names that a load without names asks for. */
  get loadable(): string[] {
    return Object.entries(this.members.properties ?? {}).flatMap(([name, { get }]) =>
      get === undefined ? [] : [name],
    );
  }

  isProperty(name: string): boolean {
    return own(this.members.properties, name)?.get !== undefined;
  }

  read(name: string): unknown {
    const get = own(this.members.properties, name)?.get;
    if (get === undefined) throw this.notFound(name);
    return get(this as never);
  }

  write(name: string, value: unknown): void {
    const set = own(this.members.properties, name)?.set;
    if (set === undefined) throw this.notFound(name);
    set(this as never, value);
  }

  object(name: string): HostObject | null {
    const find = own(this.members.objects, name);
    if (find === undefined) throw this.notFound(name);
    return find(this as never);
  }

  call(name: string, values: readonly unknown[]): unknown {
    const method = own(this.members.methods, name);
    if (method === undefined) throw this.notFound(`${name}()`);
    return method(this as never, new CallArguments(values, `${this.typeName}.${name}`));
  }

  get isCollection(): boolean {
    return this.members.items !== undefined;
  }

  items(): readonly HostObject[] {
    if (this.members.items === undefined) throw this.notFound("items");
    return this.members.items(this as never);
  }

  item(values: readonly unknown[]): HostObject {
    if (this.members.indexer === undefined) throw this.notFound("getItem()");
    return this.members.indexer(this as never, new CallArguments(values, `${this.typeName}.getItem`));
  }

  private notFound(name: string): Error {
    return apiNotFound(`${this.typeName}.${name}`);
  }
}

function own<Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}
