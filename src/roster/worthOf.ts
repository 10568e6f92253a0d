import { mayTellLevel2, tellsNamesAlone } from "./fieldsOfLayout";
import type { Layout } from "./layout";

/**
 * How much of what the letter asks can be told from a sheet: level 2 (3), something of its people (2), their names
 * alone (1), nothing (0).
 */
export function worthOf(layout: Layout | undefined): number {
  if (layout === undefined) return 0;
  if (mayTellLevel2(layout)) return 3;
  return tellsNamesAlone(layout) ? 1 : 2;
}
