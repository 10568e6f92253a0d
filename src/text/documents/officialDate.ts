const twoDigits = (number: number) => String(number).padStart(2, "0");

/** Nghị định 30/2020: a nought before days under 10 and before months 1 and 2 only. */
export function officialDate(date: Date): string {
  const month = date.getMonth() + 1;
  return `ngày ${twoDigits(date.getDate())} tháng ${month < 3 ? twoDigits(month) : String(month)} năm ${String(date.getFullYear())}`;
}

/** Gives the time of day in words: "09 giờ 05 phút". */
export const officialTime = (date: Date): string =>
  `${twoDigits(date.getHours())} giờ ${twoDigits(date.getMinutes())} phút`;
