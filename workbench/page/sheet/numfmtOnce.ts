import { parseDate as readDate, parseNumber as readNumber, parseTime as readTime } from "numfmt";

export * from "numfmt";

/** A screen holds a few hundred texts; what was read long ago is read again. */
const MOST = 10_000;

/** `read`, which is asked once for each text. Its answers are shared, so that whoever asks must not change them. */
function once<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size === MOST) answers.clear();
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}

/**
 * numfmt as Univer's core gets it (webpack.config.js). At each drawing Univer asks of every text in view whether it is
 * a date, a time or a number, for a mark that this page has switched off.
 */
export const parseDate = once(readDate);
export const parseTime = once(readTime);
export const parseNumber = once(readNumber);
