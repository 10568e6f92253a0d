import { percent } from "../summary/percent";
import type { Texts } from "../text/texts";

/** Ways to write numbers and times in one language. */
export interface NumberFormat {
  /** 1234 → "1.234" in Vietnamese. */
  count: (value: number) => string;
  /** 151 of 200 → "75,5 %" in Vietnamese (with a hard blank), "75.5%" in English; null where there is nothing to divide. */
  percent: (part: number | null, whole: number | null) => string | null;
  /** Hours and minutes. */
  time: (date: Date) => string;
  /** Time and day. */
  moment: (date: Date) => string;
}

const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;

/** How numbers are written in a language. */
export function numberFormat(locale: Texts["locale"]): NumberFormat {
  const counts = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const sign = locale === "vi-VN" ? "\u00a0%" : "%";
  const times = new Intl.DateTimeFormat(locale, CLOCK);
  const moments = new Intl.DateTimeFormat(locale, { ...CLOCK, day: "2-digit", month: "2-digit", year: "numeric" });
  return {
    count: (value) => counts.format(value),
    percent: (part, whole) => {
      const value = percent(part, whole);
      return value === null ? null : tenths.format(value) + sign;
    },
    time: (date) => times.format(date),
    moment: (date) => moments.format(date),
  };
}
