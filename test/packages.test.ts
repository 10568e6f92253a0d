import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
}

const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync("package.json", "utf8")) as Package;
const declared = Object.keys({ ...dependencies, ...devDependencies }).sort();
/** What the bench installs for itself. */
const peers = JSON.parse(readFileSync("test/bench/package.json", "utf8")) as Pick<Package, "dependencies">;

/** Packages that no file of ours names, with what needs them beside us. */
const NEEDED_BY: Readonly<Record<string, string>> = {
  "@swc/core": "swc-loader compiles with it",
  "oxlint-tsgolint": "oxlint knows the types by it",
  rxjs: "Univer asks for it",
  vite: "Vitest is made on it; what 8.4.0 asks for cannot be had from every registry",
  "webpack-cli": "`webpack` on a command line is this",
};

/** Our own modules, as [path, text]. */
const files = [
  ...readdirSync("."),
  ...["src", "test", "workbench", "scripts"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  ),
]
  .filter((path) => /\.(tsx?|[cm]?js)$/.test(path) && !path.includes("/node_modules/"))
  .map((path): [string, string] => [path, readFileSync(path, "utf8")]);

/** The package of an import's source: "@scope/name" of "@scope/name/part". */
const packageOf = (source: string) => source.split("/", source.startsWith("@") ? 2 : 1).join("/");

const imported = new Set(
  files
    .flatMap(([, text]) => ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName))
    .filter((source) => !/^(\.|node:)/.test(source))
    .map(packageOf),
);

/** Whether a package is named otherwise than by an import: as a loader, a command, a file in node_modules, or types. */
function isNamed(name: string): boolean {
  if (name.startsWith("@types/")) {
    const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8")) as {
      compilerOptions: { types: string[] };
    };
    const typed = name.slice("@types/".length);
    return compilerOptions.types.includes(typed) || imported.has(typed);
  }
  return (
    Object.values(scripts).some((script) => script.split(" ").includes(name)) ||
    files.some(([path, text]) => path !== "test/packages.test.ts" && new RegExp(`["/]${name}["/]`).test(text))
  );
}

it("declares each package that is imported", () => {
  const undeclared = [...imported].filter((name) => !declared.includes(name) && !(name in peers.dependencies));
  expect(undeclared).toEqual([]);
});

it("uses each package that is declared", () => {
  const idle = declared.filter((name) => !imported.has(name) && !(name in NEEDED_BY) && !isNamed(name));
  expect(idle).toEqual([]);
});

it("needs no package twice over, and excuses none that is not declared", () => {
  expect(Object.keys(dependencies).filter((name) => name in devDependencies)).toEqual([]);
  expect(Object.keys(NEEDED_BY).filter((name) => !declared.includes(name))).toEqual([]);
});

it("names exact versions", () => {
  const loose = Object.values({ ...dependencies, ...devDependencies }).filter(
    (version) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
