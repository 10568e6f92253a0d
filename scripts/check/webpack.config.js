import { fileURLToPath } from "node:url";
import { nodeScript } from "../nodeScript.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The check of files as one plain script for Node. */
export default nodeScript({
  experiments: { outputModule: true },
  entry: here("main.ts"),
  output: { path: here("../../.cache/check"), filename: "check.mjs", module: true },
  stats: "errors-only",
});
