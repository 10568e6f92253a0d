import type { HostObject } from "./hostObject";
import { pascalCase } from "./wire";

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
export function queryObject(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (object.isCollection) {
    const { items, ...direct } = wanted;
    const ofItems = items ?? direct;
    const found = { _Items: object.items().map((item) => ({ ...item.identity(), ...queryObject(item, ofItems) })) };
    return items === undefined ? found : { ...properties(object, direct, []), ...found };
  }
  return properties(object, wanted, object.loadable);
}

function properties(object: HostObject, wanted: Wanted, otherwise: readonly string[]): Record<string, unknown> {
  const names = Object.keys(wanted);
  const found: Record<string, unknown> = {};
  for (const name of names.length === 0 ? otherwise : names) {
    const below = wanted[name] ?? {};
    if (object.isProperty(name)) found[pascalCase(name)] = object.read(name);
    else {
      const child = object.object(name);
      found[pascalCase(name)] = child === null ? null : queryObject(child, below);
    }
  }
  return found;
}
