import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The engine and its yardsticks as one plain script: in jest every call goes through a sandbox, and nothing can be timed. */
export default {
  mode: "production",
  target: "node",
  entry: here("engine.ts"),
  output: { path: here("../../.cache/bench"), filename: "engine.cjs" },
  optimization: { minimize: false },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  stats: "errors-warnings",
};
