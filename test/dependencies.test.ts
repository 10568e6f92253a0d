import { readFileSync } from "node:fs";

interface Package {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const packageIn = (folder: string) => JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as Package;
const { dependencies, devDependencies } = packageIn("");

/** The lines of the tables below a heading of docs/dependencies.md, without their heads. */
function linesBelow(heading: string): string[][] {
  const [, part = ""] = readFileSync("docs/dependencies.md", "utf8").split(`\n## ${heading}\n`);
  const lines = (part.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe.each([
  ["What is shipped", dependencies],
  ["What builds and tests", devDependencies],
] as const)("%s", (heading, declared) => {
  const lines = linesBelow(heading);

  test("has a line for each package, and for no other", () => {
    expect(lines.map(([name]) => name)).toEqual(Object.keys(declared));
  });

  test.each(Object.entries(declared))("%s %s is told as it is installed", (name, version) => {
    const [, said, licence, released = "", purpose = ""] = lines.find(([line]) => line === name) ?? [];
    const installed = packageIn(`node_modules/${name}/`);
    expect({ version: said, licence }).toEqual({ version: installed.version, licence: installed.license });
    expect(said).toBe(version);
    expect(released).toMatch(/^\d+\.\d+\.\d+ of 20\d\d-[01]\d-[0-3]\d$/u);
    expect(purpose).not.toBe("");
  });
});

test("the bench's own packages have a line each", () => {
  const told = linesBelow("What the bench alone installs").map(([name, version]) => [name, version]);
  expect(told).toEqual(Object.entries(packageIn("test/bench/").dependencies));
});

test("all that is shipped is under a licence that asks for no more than to be named", () => {
  const licences = linesBelow("What is shipped").map(([, , licence]) => licence);
  expect(licences).toHaveLength(Object.keys(dependencies).length);
  expect([...new Set(licences)]).toEqual(["MIT", "ISC"]);
});
