import type { HostObject } from "./hostObject";
import { apiNotFound } from "./officeError";
import { pascalCase } from "./wire";

/** Whether this Excel is new enough for a member of a class: see hasMember. */
export type Supports = (type: string, member: string) => boolean;

/** The names of a load as a tree: `format/fill/color` hangs below `format`. */
export interface Wanted {
  [name: string]: Wanted;
}

export function wantedOf(select: readonly string[]): Wanted {
  const wanted: Wanted = {};
  for (const path of select) {
    let level = wanted;
    for (const name of path.split("/")) level = level[name] ??= {};
  }
  return wanted;
}

/** Answers a load: the properties wanted; without names, all that the object has. */
export function queryObject(object: HostObject, wanted: Wanted, supports: Supports): Record<string, unknown> {
  const properties = (of: HostObject, names: Wanted, otherwise: readonly string[]): Record<string, unknown> =>
    propertiesOf(of, names, otherwise, supports);
  if (object.isCollection) {
    const { items, ...direct } = wanted;
    const ofItems = items ?? direct;
    const found = {
      _Items: object.items().map((item) => ({ ...item.identity(true), ...queryObject(item, ofItems, supports) })),
    };
    return items === undefined ? found : { ...properties(object, direct, []), ...found };
  }
  return properties(object, wanted, object.loadable);
}

function propertiesOf(
  object: HostObject,
  wanted: Wanted,
  otherwise: readonly string[],
  supports: Supports,
): Record<string, unknown> {
  const asked = Object.keys(wanted);
  const supported = (name: string): boolean => supports(object.typeName, name);
  const found: Record<string, unknown> = {};
  for (const name of asked.length === 0 ? otherwise.filter(supported) : asked) {
    if (!supported(name)) throw apiNotFound(`${object.typeName}.${name}`);
    const below = wanted[name] ?? {};
    if (object.isProperty(name)) found[pascalCase(name)] = object.read(name);
    else {
      const child = object.object(name);
      found[pascalCase(name)] = child === null ? null : queryObject(child, below, supports);
    }
  }
  return found;
}
