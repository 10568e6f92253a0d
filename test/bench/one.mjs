// One contender on one data set, in a process of its own: node --expose-gc one.mjs CONTENDER DATA_SET ROWS. Prints a
// line of JSON: milliseconds of the processor, where the system tells them of the main thread (Linux), else of the
// clock: of the first run (cold: what a click costs), and the mean of the later ones (warm); megabytes that the runs
// took at most; and a digest of the answer.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import bench from "../../.cache/bench/bench.cjs";

const OWN = { engine: bench.engine, floor: bench.floor, loop: bench.loop, parse: bench.parse };
/** So many milliseconds are given to warm runs, and so many runs are made at least. */
const WARM_FOR = 1_500;
const FEWEST = 5;

const [, , contender, dataSet, count] = process.argv;
const run = OWN[contender] ?? (await import(`./contenders/${contender}.mjs`)).default;
const rows = await bench.DATA_SETS[dataSet](Number(count));
globalThis.gc();
const before = process.memoryUsage().rss;
let mostMemory = before;

/**
 * Nanoseconds that the main thread has run, first on its line. What else the machine does, and a database's other
 * threads, are not in it.
 */
const SCHEDULED = `/proc/self/task/${process.pid}/schedstat`;
/**
 * The system adds up what a thread has run when it lets another go first, else every few milliseconds only: hence the
 * blink.
 */
const blink = new Int32Array(new SharedArrayBuffer(4));
function threadTime() {
  Atomics.wait(blink, 0, 0, 0.02);
  return Number(readFileSync(SCHEDULED, "utf8").split(" ")[0]) / 1e6;
}
const now = existsSync(SCHEDULED) && contender !== "duckdb" ? threadTime : () => performance.now();

async function timed() {
  const started = now();
  const answer = await run(rows);
  const time = now() - started;
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
  return { time, answer };
}

const first = await timed();
const times = [];
const start = performance.now();
// no garbage is collected on purpose in between: that throws compiled code away too, which nobody's Excel does
do times.push((await timed()).time);
while (times.length < FEWEST || performance.now() - start < WARM_FOR);
const settled = times.slice(Math.floor(times.length / 3));
console.log(
  JSON.stringify({
    cold: first.time,
    warm: settled.reduce((sum, time) => sum + time, 0) / settled.length,
    megabytes: (mostMemory - before) / 2 ** 20,
    answer: createHash("sha1").update(JSON.stringify(first.answer)).digest("hex"),
  }),
);
process.exit(0);
