import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

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

const eslint = new ESLint();

/** The rules each case breaks. All cases of a layer are linted as one module. */
async function lintCases(): Promise<string[][]> {
  const broken = cases.map((): string[] => []);
  for (const layer of [...layers, "workbench"]) {
    const lines = cases.flatMap(([code, of], index) =>
      of === layer ? code.split("\n").map((line) => ({ line, index })) : [],
    );
    const [result] = await eslint.lintText(lines.map(({ line }) => line).join("\n"), { filePath: aFileOf(layer) });
    for (const { line, ruleId, message } of result?.messages ?? [])
      broken[lines[line - 1]?.index ?? -1]?.push(ruleId ?? message);
  }
  return broken;
}

let found: string[][];

beforeAll(async () => {
  found = await lintCases();
});

it.each(cases.map(([code, layer, broken], index) => ({ code: code.replace(/\s+/g, " "), layer, broken, index })))(
  "in $layer: $code",
  ({ broken, index }) => {
    expect(found[index]).toEqual(broken);
  },
);

/** What typescript-eslint has and oxlint has not. */
const UNKNOWN_TO_OXLINT = ["no-unsafe-class-instance-assignment"];

interface OxlintSettings {
  rules: Record<string, unknown>;
}

test("every rule of typescript-eslint's strict set that asks for types is asked for by oxlint", () => {
  const strict = tseslint.configs.strictTypeChecked.flatMap(({ rules }) => Object.entries(rules ?? {}));
  const withoutTypes = tseslint.configs.strict.flatMap(({ rules }) => Object.keys(rules ?? {}));
  const typed = strict
    .filter(([name, set]) => set !== "off" && name.startsWith("@typescript-eslint/") && !withoutTypes.includes(name))
    .map(([name]) => name.replace("@typescript-eslint/", ""))
    .filter((name) => !UNKNOWN_TO_OXLINT.includes(name));
  const { rules } = JSON.parse(readFileSync(".oxlintrc.json", "utf8")) as OxlintSettings;
  const asked = Object.keys(rules).map((name) => name.replace("typescript/", ""));
  expect(asked.toSorted()).toEqual([...typed, "switch-exhaustiveness-check"].toSorted());
});

test("oxlint checks types, and rules that ask for them", () => {
  const folder = mkdtempSync(join(tmpdir(), "typed-lint-"));
  try {
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true }, include: ["."] }));
    writeFileSync(
      join(folder, "sample.ts"),
      `declare function save(): Promise<void>;
save();
export const size = (JSON.parse("{}") as { rows: number }).rows;
export const said = size ?? 1;
export const name: string = said;
`,
    );
    const args = [
      "node_modules/oxlint/bin/oxlint",
      "--type-aware",
      "--type-check",
      "-c",
      ".oxlintrc.json",
      "-f",
      "json",
      folder,
    ];
    const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] };
    expect(diagnostics.map(({ code }) => code).toSorted()).toEqual([
      "typescript(TS2322)",
      "typescript(no-floating-promises)",
      "typescript(no-unnecessary-condition)",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
