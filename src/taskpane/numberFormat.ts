import { percent } from "../report/percent";
import type { Texts } from "../text/texts";

export interface NumberFormat {
  /** 1234 → "1.234" in Vietnamese. */
  count: (value: number) => string;
  /** 151 of 200 → "75,5 %" in Vietnamese (with a hard blank), "75.5%" in English; null where there is nothing to divide. */
  percent: (part: number | null, whole: number | null) => string | null;
  /** Hours and minutes. */
  time: (date: Date) => string;
}

/** How numbers are written in a language. */
export function numberFormat(locale: Texts["locale"]): NumberFormat {
  const counts = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const sign = locale === "vi-VN" ? "\u00a0%" : "%";
  const times = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
  return {
    count: (value) => counts.format(value),
    percent: (part, whole) => {
      const value = percent(part, whole);
      return value === null ? null : tenths.format(value) + sign;
    },
    time: (date) => times.format(date),
  };
}
