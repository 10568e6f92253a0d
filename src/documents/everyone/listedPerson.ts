/** How far somebody is with level 2, as the list of all says it; "unclear": as `said`. */
export type ListedLevel2 = "done" | "no" | "waiting" | "approved" | "blank" | "unclear";

/**
 * Somebody of an office's roster, in texts as they are to stand on the list of all. The ID is whole: the list is a
 * roster to be worked with.
 */
export interface ListedPerson {
  name: string;
  /** "05/11/1986"; what was typed where that is no day. */
  birth: string;
  gender: "male" | "female" | null;
  unit: string;
  /** Twelve digits; what was typed where there are none. */
  citizenId: string;
  /** What a column of its own says of whether a CCCD was issued; null: nothing. */
  issued: boolean | null;
  nationality: string;
  level2: ListedLevel2;
  /** What stands in the columns of level 2. */
  said: string;
  reason: string;
  isOneStop: boolean;
}
