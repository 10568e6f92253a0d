type Rows = readonly [Uint16Array, Uint16Array, Uint16Array];

const makeRows = (length: number): Rows => [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];

/** Three rows of the table, used again by the next call: a heading is compared with hundreds of spellings. */
let rows = makeRows(64);

/**
 * Number of letters to insert, delete, replace or swap with a neighbour to turn one text into the other
 * (optimal string alignment), or `limit` if it is at least that. Takes the length of a text times `limit`: beginnings
 * whose lengths differ by `limit` are so far apart, and are not compared.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  if (rows[0].length <= b.length) rows = makeRows(2 * b.length);
  let [before, previous, current] = rows;
  for (let j = 0; j <= b.length; j++) previous[j] = Math.min(j, limit);
  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit + 1);
    const last = Math.min(b.length, i + limit - 1);
    let least = first === 1 ? Math.min(i, limit) : limit;
    current[first - 1] = least;
    for (let j = first; j <= last; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      cost = Math.min(cost, limit);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    // the next row looks one letter further
    if (last < b.length) current[last + 1] = limit;
    if (least >= limit) return limit;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? limit;
}
