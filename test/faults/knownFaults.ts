import type { Law } from "./runCase";
import type { Tried } from "./matrix";

/**
 * What is known to fail, by action, fault and law: the places, neighbours as "2.3-2.40". Whatever is mended leaves the
 * list.
 */
export type KnownFaults = Partial<Record<string, Partial<Record<string, Partial<Record<Law, readonly string[]>>>>>>;

/** A place as numbers that can be compared; "" comes first. */
function order(place: string): number {
  const [request = 0, actions = 0] = place.split(".").map(Number);
  return request * 1e6 + actions;
}

function isIn(place: string, stretch: string): boolean {
  const [first = "", last = first] = stretch.split("-");
  return order(first) <= order(place) && order(place) <= order(last);
}

/** The laws that a case is known to break. */
export function knownLaws(known: KnownFaults, { action, fault, place }: Tried): Law[] {
  const laws = Object.entries(known[action]?.[fault] ?? {}) as [Law, readonly string[]][];
  return laws.filter(([, stretches]) => stretches.some((each) => isIn(place, each))).map(([law]) => law);
}

/** Places that follow each other, among all that were tried, as stretches. */
function stretchesOf(all: readonly Tried[], law: Law): string[] {
  const stretches: { first: string; last: string }[] = [];
  let open = false;
  for (const { place, broken } of all) {
    const last = stretches.at(-1);
    const isBroken = broken[law] !== undefined;
    if (isBroken && open && last !== undefined && last.last.split(".")[0] === place.split(".")[0]) last.last = place;
    else if (isBroken) stretches.push({ first: place, last: place });
    open = isBroken;
  }
  return stretches.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
}

/** What failed in a whole run, in the form of the list. */
export function listOf(tried: readonly Tried[]): KnownFaults {
  const list: Record<string, Record<string, Record<string, string[]>>> = {};
  for (const { action, fault, broken } of tried)
    for (const law of Object.keys(broken) as Law[]) {
      const ofAction = (list[action] ??= {});
      const ofFault = (ofAction[fault] ??= {});
      ofFault[law] ??= stretchesOf(
        tried.filter((each) => each.action === action && each.fault === fault),
        law,
      );
    }
  return list;
}
