// Files of many offices: 40 of 500 people beside one of 20,000, and how memory grows with the number of files; the last
// part of `npm run bench`. Each is read in a process of its own, `node --expose-gc manyFiles.mjs FILES`, which prints a
// line of JSON.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import bench from "../../.cache/bench/bench.cjs";

const FOLDER = fileURLToPath(new URL("../../.cache/bench/files/", import.meta.url));
const ROUNDS = 3;
const PEOPLE = 500;
const LARGE = { files: 1, people: 20_000 };
const MANY = [10, 40, 80].map((files) => ({ files, people: PEOPLE }));

/** Issue 17: 40 files of 500 people to one of 20,000. */
const MOST_RATIO = 4;
/** MB of each file that may stay: its people, to find them in others. A file itself takes five times as much. */
const MOST_KEPT = 0.1;

const MB = 2 ** 20;
const pathOf = (people, file) => `${FOLDER}${people}-${file}.xlsx`;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds; MB of the heap at most while a file is read, and of what stays once it is. */
async function read(files, people) {
  const paths = Array.from({ length: files }, (_, file) => pathOf(people, file));
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  let [most, stays] = [0, 0];
  const started = performance.now();
  let spent = 0;
  const counted = await bench.gatherMany(
    paths.map((path) => () => readFile(path)),
    () => {
      // what it takes to look is not what it takes to read
      const looked = performance.now();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
      globalThis.gc();
      stays = process.memoryUsage().heapUsed - before;
      spent += performance.now() - looked;
    },
  );
  const milliseconds = performance.now() - started - spent;
  return { counted, milliseconds, most: most / MB, stays: stays / MB };
}

function measure({ files, people }) {
  const args = ["--expose-gc", fileURLToPath(import.meta.url), String(files), String(people)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const run = JSON.parse(stdout);
  if (run.counted !== files * people)
    throw new Error(`${files} files of ${people}: ${run.counted} people were counted.`);
  return run;
}

async function compare() {
  mkdirSync(FOLDER, { recursive: true });
  for (const { files, people } of [LARGE, MANY.at(-1)])
    for (let file = 0; file < files; file++)
      writeFileSync(pathOf(people, file), await bench.officeFile(people, file * people));
  const all = [LARGE, ...MANY].map((size) => ({ ...size, runs: [] }));
  for (let round = 0; round < ROUNDS; round++) for (const size of all) size.runs.push(measure(size));
  const of = ({ runs }, key) => median(runs.map((run) => run[key]));
  console.log("\nFiles of many offices:");
  console.table(
    all.map((size) => ({
      files: size.files,
      "people in each": size.people,
      ms: Math.round(of(size, "milliseconds")),
      "to one of 20,000": Number((of(size, "milliseconds") / of(all[0], "milliseconds")).toFixed(2)),
      "most memory, MB": Math.round(of(size, "most")),
      "stays, MB": Number(of(size, "stays").toFixed(1)),
    })),
  );
  rmSync(FOLDER, { recursive: true });
  const [large, few, many, most] = all;
  const ratio = of(many, "milliseconds") / of(large, "milliseconds");
  if (ratio > MOST_RATIO) throw new Error(`40 files take ${ratio.toFixed(1)} times one of as many people.`);
  const grown = (of(most, "stays") - of(few, "stays")) / (most.files - few.files);
  if (grown > MOST_KEPT) throw new Error(`Of each file ${grown.toFixed(2)} MB stay in memory.`);
}

const [, , files, people] = process.argv;
if (files === undefined) await compare();
else console.log(JSON.stringify(await read(Number(files), Number(people))));
