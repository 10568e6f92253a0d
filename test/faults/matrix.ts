import { ACTIONS, type Action } from "./actions";
import { FAULTS, type Fault } from "./faults";
import { LAWS, runCase, runUndisturbed, type Broken, type Case, type Law, type Undisturbed } from "./runCase";

/** Of a request with very many actions so many are cut: one is like the next. */
const MOST_CUTS = 40;

type Place = Pick<Case, "request" | "actions">;

/** Every place of a fault in a run: where it can strike, and for a cut after how many actions. */
function placesOf(fault: Fault, requests: readonly number[]): Place[] {
  if (fault.kind === "line") return [{ request: 0, actions: 0 }];
  return requests.flatMap((actions, at) => {
    const step = Math.ceil(actions / MOST_CUTS);
    const cuts = Array.from({ length: Math.ceil(actions / step) }, (_, cut) => cut * step);
    return (fault.kind === "cut" ? cuts : [0]).map((done) => ({ request: at + 1, actions: done }));
  });
}

/** What came of a case. */
export interface Tried {
  action: string;
  fault: string;
  /** "2": the second request; "2.17": cut after 17 of its actions; "": all the time. */
  place: string;
  broken: Broken;
}

const placeOf = ({ fault, request, actions }: Case): string =>
  request === 0 ? "" : fault?.kind === "cut" ? `${String(request)}.${String(actions)}` : String(request);

/** What is broken with a fault and is not without one. */
function beyond(broken: Broken, usually: Broken): Broken {
  const laws = Object.keys(LAWS) as Law[];
  const more = laws.map((law) => [law, (broken[law] ?? []).filter((what) => !usually[law]?.includes(what))] as const);
  return Object.fromEntries(more.filter(([, what]) => what.length > 0));
}

/** Which of all faults and places are tried. */
export type Choice = <Each>(all: readonly Each[], turn: number) => readonly Each[];

/** Tries an action without a fault, and with those chosen. Time is to be its own. */
export async function tryAction(action: Action, faultsOf: Choice, placesOfFault: Choice): Promise<Tried[]> {
  const turn = ACTIONS.indexOf(action);
  const calm = await runUndisturbed(action);
  const usually = await runCase({ action, fault: null, request: 0, actions: 0 }, calm, calm);
  const tried: Tried[] = [{ action: action.name, fault: "none", place: "", broken: usually }];
  for (const [at, fault] of faultsOf(FAULTS, turn).entries()) {
    // a change that is healed before the next try is none
    const changed: Undisturbed =
      fault.kind === "change"
        ? await runUndisturbed(action, fault.heal === undefined ? fault.change : () => undefined)
        : calm;
    for (const place of placesOfFault(placesOf(fault, calm.requests), turn + at)) {
      const one: Case = { action, fault, ...place };
      const broken = beyond(await runCase(one, calm, changed), usually);
      tried.push({ action: action.name, fault: fault.name, place: placeOf(one), broken });
    }
  }
  return tried;
}
