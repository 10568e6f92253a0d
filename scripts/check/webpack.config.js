import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The check of files as one plain script for Node. */
export default {
  mode: "production",
  target: "node",
  experiments: { outputModule: true },
  entry: here("main.ts"),
  output: { path: here("../../.cache/check"), filename: "check.mjs", module: true },
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
  stats: "errors-only",
};
