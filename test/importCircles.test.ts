import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The circles that the lint step finds among some modules, as the names of the rules that are broken. */
async function brokenRules(modules: Readonly<Record<string, string>>): Promise<string[]> {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(".cache/circle-");
  try {
    for (const [name, text] of Object.entries(modules)) writeFileSync(`${folder}/${name}`, text);
    const args = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", folder];
    const cruise = run(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...args]);
    const { stdout } = await cruise.catch((error: unknown) => error as { stdout: string });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    return summary.violations.map(({ rule }) => rule.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each<[string, Record<string, string>, string[]]>([
  [
    "values",
    {
      "a.ts": `import { b } from "./b";\nexport const a = () => b;`,
      "b.ts": `import { a } from "./a";\nexport const b = () => a;`,
    },
    ["no-circular"],
  ],
  [
    "types",
    {
      "a.ts": `import type { B } from "./b";\nexport interface A { b: B }`,
      "b.ts": `import type { C } from "./c";\nexport interface B { c: C }`,
      "c.tsx": `import { type A } from "./a";\nexport interface C { a: A }`,
    },
    ["no-circular"],
  ],
  [
    "types that are handed on",
    {
      "a.ts": `export type { B } from "./b";\nexport type A = 1;`,
      "b.ts": `import type { A } from "./a";\nexport type B = A;`,
    },
    ["no-circular"],
  ],
  ["nothing", { "a.ts": `import type { B } from "./b";\nexport type A = B;`, "b.ts": `export type B = 1;` }, []],
])("a circle of %s is found", async (_, modules, broken) => {
  expect(await brokenRules(modules)).toEqual(broken);
});
