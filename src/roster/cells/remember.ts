import type { CellValue } from "../../grid/cellValue";

/** More different values than this are no vocabulary: they are read each time, so that memory stays bounded. */
const LIMIT = 10_000;

/** A reader that answers from memory for values it has met: columns of marks and reasons repeat a few words. */
export function remember<T>(read: (value: CellValue) => T): (value: CellValue) => T {
  const known = new Map<CellValue, T>();
  const blank = read("");
  let last: CellValue = "";
  let lastAnswer = blank;
  return (value) => {
    if (typeof value === "string" && value.length === 0) return blank;
    if (value === last) return lastAnswer;
    let answer = known.get(value);
    if (answer === undefined) {
      answer = read(value);
      if (known.size < LIMIT) known.set(value, answer);
    }
    last = value;
    lastAnswer = answer;
    return answer;
  };
}
