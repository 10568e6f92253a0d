import type { RosterPlan } from "./rosterPlan";

/**
 * One thing that makes a roster hard to read: a change to a plan, in the words of the list in test/rosters/README.md.
 */
export interface Trouble {
  name: string;
  about: string;
  change: (plan: RosterPlan) => void;
}
