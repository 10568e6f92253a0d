import { fileURLToPath } from "node:url";
import { nodeScript } from "../../scripts/nodeScript.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The engine and its yardsticks as one plain script: what compiles tests wraps every import, and nothing can be
 * timed.
 */
export default nodeScript({
  entry: here("bench.ts"),
  output: { path: here("../../.cache/bench"), filename: "bench.cjs", library: { type: "commonjs2" } },
});
