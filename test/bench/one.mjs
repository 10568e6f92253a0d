// One contender on one data set, in a process of its own: node --expose-gc one.mjs CONTENDER DATA_SET ROWS. Prints a line of JSON:
// milliseconds of the first run (cold: what a click costs) and the median of further ones (warm), megabytes that the runs took at most,
// and a digest of the answer.
import { createHash } from "node:crypto";
import bench from "../../.cache/bench/bench.cjs";

const OWN = { engine: bench.engine, floor: bench.floor, loop: bench.loop };
/** So many milliseconds are given to warm runs, and so many runs are made at least. */
const WARM_FOR = 1_500;
const FEWEST = 5;

const [, , contender, dataSet, count] = process.argv;
const run = OWN[contender] ?? (await import(`./contenders/${contender}.mjs`)).default;
const rows = await bench.DATA_SETS[dataSet](Number(count));
globalThis.gc();
const before = process.memoryUsage().rss;
let mostMemory = before;

async function timed() {
  const started = performance.now();
  const answer = await run(rows);
  const time = performance.now() - started;
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
  return { time, answer };
}

const first = await timed();
const times = [];
const start = performance.now();
do {
  globalThis.gc();
  times.push((await timed()).time);
} while (times.length < FEWEST || performance.now() - start < WARM_FOR);
const settled = times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b);
console.log(
  JSON.stringify({
    cold: first.time,
    warm: settled[Math.floor(settled.length / 2)],
    megabytes: (mostMemory - before) / 2 ** 20,
    answer: createHash("sha1").update(JSON.stringify(first.answer)).digest("hex"),
  }),
);
process.exit(0);
