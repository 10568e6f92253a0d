import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";

const layers = ["grid", "roster", "rules", "summary", "highlights", "documents", "gather", "text", "excel", "taskpane"];

/** Some file of a layer: ESLint knows the types of a file that exists, whatever text it is handed as its content. */
function aFileOf(layer: string): string {
  const folder = layer === "workbench" ? "workbench/host" : `src/${layer}`;
  const file = readdirSync(folder, { recursive: true, encoding: "utf8" }).find((name) => /\.tsx?$/.test(name));
  if (file === undefined) throw new Error(`${folder} holds no module`);
  return `${folder}/${file}`;
}

const imports = "no-restricted-imports";
const syntax = "no-restricted-syntax";

/** Text of a module, the layer it stands in, and the rules it must break: exactly these. */
const cases: [code: string, layer: string, broken: string[]][] = [
  ...layers.flatMap((from, i) =>
    layers.map((to, j): [string, string, string[]] => [`import "../${to}/x";`, from, j > i ? [imports] : []]),
  ),
  ...layers.flatMap((from): [string, string, string[]][] => [
    [`import "../../workbench/host/x";`, from, [imports]],
    [`import "../../test/support/x";`, from, [imports]],
  ]),
  [`import "../../src/excel/x";`, "rules", [imports]],
  [`export * from "../excel/x";`, "rules", [imports]],
  [`import type { HostError } from "../excel/host/hostError";\nexport type Imported = HostError;`, "rules", [imports]],
  [`export const load = () => import("../excel/host/hostError");`, "rules", [syntax]],
  [
    `export type Inline = import("../excel/host/hostError").HostError;`,
    "rules",
    ["@typescript-eslint/consistent-type-imports", syntax],
  ],
  [`import "../../src/rules/x";`, "workbench", [imports]],
  [`export const judge = () => import("../../src/excel/hostError");`, "workbench", [syntax]],
  [`import "../../src/grid/x";`, "workbench", []],
  [`export const sorted = [2, 1].toSorted();`, "roster", [syntax]],
  [`export const sorted = [...[2, 1]].sort((a, b) => a - b);`, "roster", []],
  [`import "react";`, "documents", [imports]],
  [`import "react";`, "taskpane", []],

  [`export const ready = () => Office.onReady();`, "taskpane", [syntax]],
  [`export const ready = () => Office.onReady();`, "excel", []],
  [`export type Cells = Excel.Range;`, "documents", [syntax]],
  [`export type Failure = OfficeExtension.Error;`, "text", [syntax]],
  [`export type Cells = Excel.Range;`, "excel", []],

  [`export const read = (cells: any[]) => cells.length;`, "grid", ["@typescript-eslint/no-explicit-any"]],
  [`export const forget = () => { Promise.resolve(1); };`, "grid", ["@typescript-eslint/no-floating-promises"]],
  [
    `export const forget = () => { Excel.run((context) => context.sync()); };`,
    "excel",
    ["@typescript-eslint/no-floating-promises"],
  ],
  [
    `export const readTooSoon = async (context: Excel.RequestContext) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;
    };`,
    "excel",
    ["office-addins/load-object-before-read"],
  ],
  [
    `export const syncEach = async (context: Excel.RequestContext, rows: Excel.Range[]) => {
      for (const row of rows) {
        row.load("values");
        await context.sync();
      }
    };`,
    "excel",
    ["office-addins/no-context-sync-in-loop"],
  ],
  [
    `// eslint-disable-next-line eqeqeq\nexport const one = 1;`,
    "grid",
    ["Unused eslint-disable directive (no problems were reported from 'eqeqeq')."],
  ],
];

/**
 * The rules each case breaks. All cases of a layer are linted as one module: to tell types afresh for each takes a
 * second.
 */
function lintCases(): string[][] {
  const modules = [...layers, "workbench"].map((layer) => {
    const lines: { line: string; index: number }[] = cases.flatMap(([code, of], index) =>
      of === layer ? code.split("\n").map((line) => ({ line, index })) : [],
    );
    return {
      file: aFileOf(layer),
      text: lines.map(({ line }) => line).join("\n"),
      caseOf: lines.map(({ index }) => index),
    };
  });
  const output = execFileSync(process.execPath, ["test/support/lintTexts.mjs"], {
    input: JSON.stringify(modules.map(({ file, text }) => [file, text])),
  });
  const broken = cases.map((): string[] => []);
  (JSON.parse(output.toString()) as [line: number, rule: string][][]).forEach((findings, module) => {
    for (const [line, rule] of findings) broken[modules[module]?.caseOf[line - 1] ?? -1]?.push(rule);
  });
  return broken;
}

let found: string[][];

beforeAll(() => {
  found = lintCases();
}, 60_000);

it.each(cases.map(([code, layer, broken], index) => ({ code: code.replace(/\s+/g, " "), layer, broken, index })))(
  "in $layer: $code",
  ({ broken, index }) => {
    expect(found[index]).toEqual(broken);
  },
);
