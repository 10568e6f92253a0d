import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import apiSets from "../workbench/host/apiSets.json";

const MODEL = join(process.cwd(), "workbench/host/model");
const PAGE = readFileSync(join(process.cwd(), "docs/host-differences.md"), "utf8");

const classes = readdirSync(MODEL).flatMap((file) =>
  [...readFileSync(join(MODEL, file), "utf8").matchAll(/typeName = "(\w+)"/gu)].map(([, name = ""]) => name),
);

test("every class of the emulated Excel stands in docs/host-differences.md, and no other", () => {
  const listed = PAGE.slice(PAGE.indexOf("## What is modelled")).matchAll(/`(\w+)`/gu);
  expect([...listed].map(([, name]) => name).sort()).toEqual([...new Set(classes)].sort());
});

test("every test that it names is there", () => {
  const named = [...PAGE.matchAll(/`(test\/\S+?\.ts)`/gu)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(process.cwd(), path)))).toEqual([]);
});

test("every line of what is traced names a test, or says why there is none", () => {
  const [, section = ""] = /## Traced\n(.*?)\n## /su.exec(PAGE) ?? [];
  const lines = [...section.matchAll(/^\| (?!what|\*\*|-)(.*?) +\| (.*?) *\|$/gmu)];
  expect(lines.length).toBeGreaterThan(45);
  for (const [, what, told = ""] of lines) expect([what, /`test\/\S+`|[\p{L} ]{20}/u.test(told)]).toEqual([what, true]);
});

/** Excel's side of office.js itself, which the declarations leave out. */
const UNDECLARED = ["AddinInternalService", "WorkbookCreated"];

test("every class is one of Microsoft's declarations", () => {
  const text = readFileSync(join(process.cwd(), "node_modules/@types/office-js/index.d.ts"), "utf8");
  const unknown = classes.filter((name) => !Object.hasOwn(apiSets, name) && !text.includes(`class ${name} extends`));
  expect([...new Set(unknown)].filter((name) => !UNDECLARED.includes(name))).toEqual([]);
});
