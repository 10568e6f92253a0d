import type { HostContext } from "../hostContext";
import type { Members, Property } from "../hostObject";
import { invalidArgument } from "../officeError";
import { SheetPart } from "./sheetPart";

/** A part of a chart that only has properties, and parts of its own: what they say stands in the book's plain data. */
export class ChartPart extends SheetPart {
  constructor(
    context: HostContext,
    sheetId: string,
    readonly typeName: string,
    protected readonly members: Members<ChartPart>,
  ) {
    super(context, sheetId);
  }
}

/**
 * A property that stands in `data` under `key`. What it is set to must pass `read`, which gives undefined for anything
 * that will not do.
 */
export function field<Data, Key extends keyof Data, Self extends SheetPart>(
  data: Data,
  key: Key,
  read: (value: unknown) => Data[Key] | undefined,
): Property<Self> {
  return {
    get: () => data[key] ?? null,
    set: (self, value) => {
      const found = read(value);
      if (found === undefined) throw invalidArgument(`${self.typeName}.${String(key)} “${String(value)}”`);
      self.writableGrid();
      data[key] = found;
      self.tellLayout();
    },
  };
}

export const asBoolean = (value: unknown) => (typeof value === "boolean" ? value : undefined);
export const asString = (value: unknown) => (typeof value === "string" ? value : undefined);

/** A text of no more letters. */
export const stringUpTo = (most: number) => (value: unknown) =>
  typeof value === "string" && value.length <= most ? value : undefined;

/** A number from the smaller to the larger, both included. */
export const numberWithin = (smallest: number, largest: number) => (value: unknown) =>
  typeof value === "number" && value >= smallest && value <= largest ? value : undefined;

/** One of these words. */
export const oneOf =
  (...words: readonly string[]) =>
  (value: unknown) =>
    typeof value === "string" && words.includes(value) ? value : undefined;
