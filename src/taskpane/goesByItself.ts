/** So many seconds a notice of success stays, unless the user is at it. */
const FADES_AFTER = 8;

/**
 * Ends a notice once it has been there for eight seconds with nobody at it. Gives what stops that.
 * @param isAttended whether the user is at it now: the seconds are counted anew then
 */
export function goesByItself(isAttended: () => boolean, end: () => void): () => void {
  let left = FADES_AFTER;
  // second by second: while Excel is busy and draws nothing, no time goes by of a notice that nobody has seen
  const timer = setInterval(() => {
    left--;
    if (isAttended()) left = FADES_AFTER;
    else if (left <= 0) end();
  }, 1_000);
  return () => {
    clearInterval(timer);
  };
}
