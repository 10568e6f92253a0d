// `npm run fuzz -- MINUTES`: tries random cases for so long; five minutes where nothing is said.
import { spawnSync } from "node:child_process";

const minutes = Number(process.argv[2] ?? 5);
if (!(minutes > 0)) {
  console.error(`“${process.argv[2]}” is no number of minutes.`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "test/fuzz/vitest.config.js"],
  { stdio: "inherit", env: { ...process.env, FUZZ_MINUTES: String(minutes) } },
);
process.exitCode = status ?? 1;
