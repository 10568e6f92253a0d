/** How many days the numbers of a report are away, 0 where they are not far. */
export interface FarPeriod {
  /** From those of most other reports. */
  fromOthers: number;
  /** From the day of reading: before it, negative after it. */
  fromToday: number;
}

/** The period of a file of which nothing is told. */
export const NEAR: FarPeriod = { fromOthers: 0, fromToday: 0 };

/** Offices report to one day: so many days apart reports come in, and are of one period still. */
const DAYS_OF_ONE_PERIOD = 15;
/** Older numbers are those of another month. */
const DAYS_OF_MONTH = 31;
/** The clocks of two machines may be in two days. */
const DAYS_AHEAD = -1;

/**
 * Tells which reports are of another period than the others or than today. What most are is told by the middle one, of
 * two in the middle by the newer.
 * @param daysOld of each; null where it is not known, of which nothing is told
 */
export function reportPeriods(daysOld: readonly (number | null)[]): FarPeriod[] {
  const known = daysOld.filter((days) => days !== null).sort((a, b) => a - b);
  const middle = known[Math.floor((known.length - 1) / 2)] ?? 0;
  return daysOld.map((days) => {
    if (days === null) return NEAR;
    const apart = Math.abs(days - middle);
    return {
      fromOthers: apart > DAYS_OF_ONE_PERIOD ? apart : 0,
      fromToday: days > DAYS_OF_MONTH || days < DAYS_AHEAD ? days : 0,
    };
  });
}
