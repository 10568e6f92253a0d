import { percent } from "../summary/percent";
import type { Texts } from "../text/texts";

/** Ways to write numbers and times in one language. */
export interface NumberFormat {
  /** 1234 → "1.234" in Vietnamese. */
  count: (value: number) => string;
  /** 151 of 200 → "75,5%" in Vietnamese, "75.5%" in English; null where there is nothing to divide. */
  percent: (part: number | null, whole: number | null) => string | null;
  /** Hours and minutes. */
  time: (date: Date) => string;
  /** "25/10/2026" in Vietnamese. */
  day: (date: Date) => string;
  /** Time and day. */
  moment: (date: Date) => string;
}

const DAY = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;

function makeFormat(locale: Texts["locale"]): NumberFormat {
  const counts = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const times = new Intl.DateTimeFormat(locale, CLOCK);
  const days = new Intl.DateTimeFormat(locale, DAY);
  const moments = new Intl.DateTimeFormat(locale, { ...CLOCK, ...DAY });
  return {
    count: (value) => counts.format(value),
    percent: (part, whole) => {
      const value = percent(part, whole);
      return value === null ? null : `${tenths.format(value)}%`;
    },
    time: (date) => times.format(date),
    day: (date) => days.format(date),
    moment: (date) => moments.format(date),
  };
}

const made: Partial<Record<Texts["locale"], NumberFormat>> = {};

/** How numbers are written in a language. Made once: what the platform makes for it takes milliseconds. */
export const numberFormat = (locale: Texts["locale"]): NumberFormat => (made[locale] ??= makeFormat(locale));
