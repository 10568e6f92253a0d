/** "Hà Nội, ngày 05 tháng 12 năm 2026" → the words before the date, with the blank behind them, and the date; "" for what is not there. */
export function splitDate(text: string): { words: string; date: string } {
  const at = text.search(/(?<=^|[\s,])ngày(?=[\s…])/iu);
  return at < 0 ? { words: text, date: "" } : { words: text.slice(0, at), date: text.slice(at) };
}
