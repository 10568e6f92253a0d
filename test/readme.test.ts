import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const tops = readdirSync(".");
const documents = ["README.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md"].concat(
  ["deploy", "design", "domain", "pane"].map((page) => `docs/${page}.md`),
);

describe.each(documents)("%s", (document) => {
  const text = readFileSync(document, "utf8");
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

  it("names files and folders that exist", () => {
    const paths = quoted.filter((code) => !/[<*… ]/.test(code) && tops.includes(code.split("/")[0] ?? ""));
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) =>
      join(dirname(document), target),
    );
    expect(paths.length).toBeGreaterThan(0);
    // Builds make dist.
    expect([...paths, ...links].filter((path) => !path.startsWith("dist") && !existsSync(path))).toEqual([]);
  });

  it("names commands that exist", () => {
    const run = quoted.flatMap((code) => [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = ""]) => name));
    expect(run.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
  });
});
