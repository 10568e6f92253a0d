import { fileURLToPath } from "node:url";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Builds the workbench page to dist/workbench. Apart from the add-in's own build: nothing of the pane is in it. */
export default {
  mode: "production",
  context: path("."),
  entry: { workbench: "./page/main.ts" },
  output: {
    path: path("../dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
      // What Univer asks of each text at each drawing is answered once for a text.
      { test: /@univerjs[\\/]core[\\/]/, resolve: { alias: { numfmt$: path("page/sheet/numfmtOnce.ts") } } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({ template: "./index.html" }),
    new MiniCssExtractPlugin({
      filename: "[name].css",
      chunkFilename: "[name].[contenthash:8].css",
      ignoreOrder: true,
    }),
  ],
  // swc, not terser: a third of the time and memory for the same size (Univer is 6 MB).
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  cache: {
    type: "filesystem",
    cacheDirectory: path("../node_modules/.cache/workbench"),
    buildDependencies: { config: [path("webpack.config.js")] },
  },
  performance: { hints: false },
  stats: { preset: "errors-warnings", assets: false },
};
