import { fileURLToPath } from "node:url";
import { nodeScript } from "../../scripts/nodeScript.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The engine and its yardsticks as one plain script, without what a test runner puts round every module, which
 * would be timed along.
 */
export default nodeScript({
  entry: here("bench.ts"),
  output: { path: here("../../.cache/bench"), filename: "bench.cjs", library: { type: "commonjs2" } },
});
