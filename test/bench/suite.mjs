// `npm run bench`: the engine beside other ways to the same end, each run in a process of its own, one contender after
// the other in every round, so that what else the machine does strikes all alike. Arguments choose sizes: node
// test/bench/suite.mjs 1000 10000
import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";

const ROUNDS = 3;
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000, 100_000, 1_000_000];
/** Those that must come to the same answer: the same checks, as one would write them with each. */
const PLAIN = ["loop", "ajv", "zod", "duckdb"];
const CONTENDERS = ["floor", "parse", "engine", ...PLAIN];
/** A database trims and folds letters otherwise than JavaScript does: of messy texts it gives another answer. */
const DATA_SETS = { synthetic: CONTENDERS, messy: CONTENDERS.filter((name) => name !== "duckdb") };
/** Beyond this many rows the validators take minutes; what they cost a row is known by then. */
const MOST_FOR_PEERS = 100_000;

function measure(contender, dataSet, rows) {
  const script = new URL("one.mjs", import.meta.url).pathname;
  const args = ["--expose-gc", "--max-old-space-size=8000", script, contender, dataSet, String(rows)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${contender} on ${dataSet}, ${rows} rows: ${stderr}`);
  return JSON.parse(stdout);
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number, digits = 2) => Number(number.toFixed(digits));
const own = (name) => !PLAIN.includes(name) || name === "loop";

/** Medians of all rounds by contender. */
function compare(dataSet, rows) {
  const chosen = DATA_SETS[dataSet].filter((name) => rows <= MOST_FOR_PEERS || own(name));
  const runs = Object.fromEntries(chosen.map((name) => [name, []]));
  for (let turn = 0; turn < ROUNDS; turn++) for (const name of chosen) runs[name].push(measure(name, dataSet, rows));
  const answers = new Set(
    chosen.filter((name) => PLAIN.includes(name)).flatMap((name) => runs[name].map(({ answer }) => answer)),
  );
  if (answers.size !== 1) throw new Error(`On ${dataSet}, ${rows} rows, contenders come to ${answers.size} answers.`);
  const of = (name, key) => median(runs[name].map((run) => run[key]));
  return Object.fromEntries(
    chosen.map((name) => [
      name,
      {
        "cold, ms": round(of(name, "cold"), 1),
        "warm, ms": round(of(name, "warm"), 1),
        "warm, ns a row": Math.round((of(name, "warm") * 1e6) / rows),
        "cold / loop": round(of(name, "cold") / of("loop", "cold")),
        "warm / loop": round(of(name, "warm") / of("loop", "warm")),
        "more memory, MB": Math.round(of(name, "megabytes")),
      },
    ]),
  );
}

const tables = {};
for (const dataSet of Object.keys(DATA_SETS))
  for (const rows of SIZES) {
    const table = compare(dataSet, rows);
    tables[`${dataSet} ${rows}`] = table;
    console.log(`\n${dataSet}, ${rows.toLocaleString("en")} rows (load of the machine ${loadavg()[0].toFixed(1)}):`);
    console.table(table);
  }

const warmAt = (dataSet, rows, name) => tables[`${dataSet} ${rows}`]?.[name]["warm, ms"];

/** Budgets of design §10. */
const BUDGETS = Object.keys(DATA_SETS).flatMap((dataSet) => [
  ...[10_000, 100_000].map((rows) => [
    `${dataSet}: cold / loop at ${rows}`,
    1.5,
    tables[`${dataSet} ${rows}`]?.engine["cold / loop"],
  ]),
  [`${dataSet}: warm / loop at 100000`, 0.6, tables[`${dataSet} 100000`]?.engine["warm / loop"]],
  [
    `${dataSet}: warm / JSON.parse at 100000`,
    1.6,
    warmAt(dataSet, 100_000, "engine") / warmAt(dataSet, 100_000, "parse"),
  ],
  [
    `${dataSet}: 1,000,000 rows / 100,000`,
    14,
    warmAt(dataSet, 1_000_000, "engine") / warmAt(dataSet, 100_000, "engine"),
  ],
  [`${dataSet}: more memory at 1,000,000 rows, MB`, 1_024, tables[`${dataSet} 1000000`]?.engine["more memory, MB"]],
]);
const known = BUDGETS.filter(([, , is]) => Number.isFinite(is));
console.log("\nBudgets (design §10):");
console.table(
  Object.fromEntries(
    known.map(([name, most, is]) => [name, { is: round(is), "at most": most, kept: is <= most ? "yes" : "NO" }]),
  ),
);
if (known.some(([, most, is]) => is > most)) process.exitCode = 1;
