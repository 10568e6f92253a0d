import { apiNotFound, invalidArgument } from "./officeError";

/** The arguments of a call, read with the types that the call wants; anything else is InvalidArgument. */
export class CallArguments {
  constructor(
    private readonly values: readonly unknown[],
    private readonly call: string,
  ) {}

  /** Whether an argument was given: null and left out count as not given. */
  has(place: number): boolean {
    return this.values[place] !== undefined && this.values[place] !== null;
  }

  raw(place: number): unknown {
    return this.values[place];
  }

  string(place: number): string {
    const value = this.values[place];
    if (typeof value !== "string") throw invalidArgument(`${this.call}, argument ${String(place + 1)} is no text`);
    return value;
  }

  optionalString(place: number): string | null {
    return this.has(place) ? this.string(place) : null;
  }

  integer(place: number): number {
    const value = this.values[place];
    if (typeof value !== "number" || !Number.isInteger(value))
      throw invalidArgument(`${this.call}, argument ${String(place + 1)} is no whole number`);
    return value;
  }

  optionalInteger(place: number, otherwise: number): number {
    return this.has(place) ? this.integer(place) : otherwise;
  }

  optionalBoolean(place: number, otherwise: boolean): boolean {
    if (!this.has(place)) return otherwise;
    const value = this.values[place];
    if (typeof value !== "boolean") throw invalidArgument(`${this.call}, argument ${String(place + 1)} is no boolean`);
    return value;
  }

  object<Type>(place: number, type: abstract new (...parts: never[]) => Type): Type {
    const value = this.values[place];
    if (!(value instanceof type))
      throw invalidArgument(`${this.call}, argument ${String(place + 1)} is not a ${type.name}`);
    return value;
  }

  /** Calls with arguments that this host does not know must not pass. */
  atMost(count: number): void {
    for (let place = count; place < this.values.length; place++)
      if (this.has(place)) throw apiNotFound(`argument ${String(place + 1)} of ${this.call}`);
  }
}
