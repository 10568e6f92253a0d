import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A circle, by its modules, and the rules that it breaks. */
const CIRCLES: Record<string, { modules: Record<string, string>; broken: string[] }> = {
  values: {
    modules: {
      "a.ts": `import { b } from "./b";\nexport const a = () => b;`,
      "b.ts": `import { a } from "./a";\nexport const b = () => a;`,
    },
    broken: ["no-circular"],
  },
  types: {
    modules: {
      "a.ts": `import type { B } from "./b";\nexport interface A { b: B }`,
      "b.ts": `import type { C } from "./c";\nexport interface B { c: C }`,
      "c.tsx": `import { type A } from "./a";\nexport interface C { a: A }`,
    },
    broken: ["no-circular"],
  },
  "types that are handed on": {
    modules: {
      "a.ts": `export type { B } from "./b";\nexport type A = 1;`,
      "b.ts": `import type { A } from "./a";\nexport type B = A;`,
    },
    broken: ["no-circular"],
  },
  nothing: {
    modules: { "a.ts": `import type { B } from "./b";\nexport type A = B;`, "b.ts": `export type B = 1;` },
    broken: [],
  },
};

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

/** What the lint step finds among all those modules; each circle has a folder of its own, by its name. */
async function cruise(): Promise<Cruise["summary"]["violations"]> {
  mkdirSync(".cache", { recursive: true });
  const folder = mkdtempSync(".cache/circle-");
  try {
    for (const [name, { modules }] of Object.entries(CIRCLES)) {
      mkdirSync(join(folder, name));
      for (const [file, text] of Object.entries(modules)) writeFileSync(join(folder, name, file), text);
    }
    const args = ["--config", ".dependency-cruiser.mjs", "--output-type", "json", folder];
    const cruised = run(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...args]);
    const { stdout } = await cruised.catch((error: unknown) => error as { stdout: string });
    return (JSON.parse(stdout) as Cruise).summary.violations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a circle is found, of whatever it is", async () => {
  const violations = await cruise();
  const broken = Object.keys(CIRCLES).map((name): [string, string[]] => [
    name,
    violations.filter(({ from }) => from.includes(`/${name}/`)).map(({ rule }) => rule.name),
  ]);
  expect(broken).toEqual(Object.entries(CIRCLES).map(([name, circle]) => [name, circle.broken]));
});
