import { readFileSync } from "node:fs";
import { MIN_EXCEL_API } from "../src/excel/host/startOffice";

const read = (path: string): string => readFileSync(path, "utf8");

/** The numbers that a page says after these words, each once. */
const said = (path: string, pattern: RegExp): string[] => [
  ...new Set([...read(path).matchAll(pattern)].map(({ groups }) => groups?.["version"] ?? "")),
];

const WEB_VIEW = /(?:WebView2 \(?(?:bản )?|Chromium )(?<version>\d+)/gu;
const SAFARI = /Safari (?<version>\d+\.\d+)/gu;
const MACOS = /macOS (?:to )?(?<version>\d+\.\d+)/gu;

test("docs/deploy.md states one least web view for Windows and one for the Mac", () => {
  expect([WEB_VIEW, SAFARI, MACOS].map((pattern) => said("docs/deploy.md", pattern))).toEqual([
    ["100"],
    ["16.4"],
    ["13.3"],
  ]);
});

test.each([
  ["docs/design.md", [WEB_VIEW, SAFARI]],
  ["eslint.config.js", [WEB_VIEW, SAFARI]],
  ["src/taskpane/start/webView.js", [WEB_VIEW, SAFARI]],
  ["src/taskpane/taskpane.html", [WEB_VIEW, MACOS]],
])("%s states the same", (path, patterns) => {
  for (const pattern of patterns) expect(said(path, pattern)).toEqual(said("docs/deploy.md", pattern));
});

test("the least Excel is stated as the manifest and the pane ask for it", () => {
  expect(read("manifest.xml")).toContain(`<Set Name="ExcelApi" MinVersion="${MIN_EXCEL_API}"/>`);
  for (const page of ["README.md", "docs/deploy.md", "docs/design.md"])
    expect(read(page)).toMatch(new RegExp(`ExcelApi ${MIN_EXCEL_API}\\b`));
});
