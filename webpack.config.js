import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The only source of office.js that Microsoft supports, and the one its store demands. */
const officeJsOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The script that stands in the page itself: no bundle, since it has to run where bundles do not. */
const webView = readFileSync(here("src/taskpane/start/webView.js"), "utf8").trim();

/**
 * What the pane's page may load, and where it may send anything: nowhere but to where it came from. Over plain http and
 * in Excel on the web office.js asks a page in its own folder whether to trust the host, hence the frames. Fluent
 * writes its styles into the page.
 */
function contentSecurityPolicy(offline) {
  const office = offline ? "'self'" : `'self' ${new URL(officeJsOnCdn).origin}`;
  return [
    "default-src 'none'",
    `script-src ${office} 'sha256-${createHash("sha256").update(webView).digest("base64")}'`,
    `frame-src ${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Where manifest.xml says the pane lives; another address is put in its place by `--env url=https://…`. */
const developmentUrl = "https://localhost:3000";

/**
 * What office.js fetches from its own folder in an Excel that can run the pane (ExcelApi 1.9: Windows, Mac, web, iPad),
 * in Vietnamese or English; it falls back on English by itself. Its telemetry scripts are left behind: it does without.
 * Its licence wants the files as they are, hence `minimized`.
 */
const officeJsFiles = [
  {
    context: here("node_modules/@microsoft/office-js/dist"),
    from: "{office,excel-web-16.00,excel-mac-16.00,excel-ios-16.00,excel-win32-16.01,{en-us,vi-vn}/office_strings}.js",
    to: "office/[path][name][ext]",
    info: { minimized: true },
  },
  { from: here("node_modules/@microsoft/office-js/LICENSE.md"), to: "office/LICENSE.md" },
];

/**
 * Builds the pane into dist/pane. `--env offline` puts office.js beside it, for offices without internet, the workbench
 * and the tests; `--env url=https://…` writes that address into the copy of the manifest.
 */
export default ({ offline = false, url = developmentUrl } = {}) => ({
  mode: "production",
  entry: { taskpane: here("src/taskpane/index.tsx") },
  output: { path: here("dist/pane"), filename: "[name].[contenthash:8].js", clean: true },
  // Whoever wants to step through the sources has them; what offices host does not carry a second copy of them.
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: here("src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      // It runs before office.js, which is deferred, so that it can tell when that does not come.
      inject: "body",
      scriptLoading: "blocking",
      webView,
      officeJs: offline ? "office/office.js" : officeJsOnCdn,
      contentSecurityPolicy: contentSecurityPolicy(offline),
    }),
    new CopyPlugin({
      patterns: [
        { from: here("assets/*.png"), to: "assets/[name][ext]" },
        { from: here("assets/support.html") },
        {
          from: here("manifest.xml"),
          transform: (xml) => xml.toString().replaceAll(developmentUrl, url.replace(/\/$/, "")),
        },
        ...(offline ? officeJsFiles : []),
      ],
    }),
  ],
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  // office.js is copied as it is; the pane's own budget is test/bundle.test.ts, in brotli bytes.
  performance: false,
  stats: { preset: "errors-warnings", timings: true },
  cache: {
    type: "filesystem",
    name: offline ? "pane-offline" : "pane",
    cacheDirectory: here(".cache/webpack"),
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
});
