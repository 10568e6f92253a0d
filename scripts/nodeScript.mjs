/** How webpack makes one plain script for Node out of TypeScript; what differs is told by `own`. */
export const nodeScript = (own) => ({
  mode: "production",
  target: "node",
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
  ...own,
});
