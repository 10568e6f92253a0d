/**
 * A number with all its digits and no sign between thousands, as one types it: 0.5 → "0,5" in Vietnamese.
 * @param most decimals at most
 */
export const exactNumber = (value: number, locale: "vi-VN" | "en-US", most = 20): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: most }).format(value);
