import { existsSync, readdirSync, readFileSync } from "node:fs";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const tops = readdirSync(".");

describe.each(["README.md", "CONTRIBUTING.md", "PRIVACY.md", "SECURITY.md", "docs/deploy.md"])("%s", (document) => {
  const text = readFileSync(document, "utf8");
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

  it("names files and folders that exist", () => {
    const paths = quoted.filter((code) => !/[<*… ]/.test(code) && tops.includes(code.split("/")[0] ?? ""));
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(paths.length).toBeGreaterThan(0);
    // Builds make dist.
    expect([...paths, ...links].filter((path) => !path.startsWith("dist") && !existsSync(path))).toEqual([]);
  });

  it("names commands that exist", () => {
    const run = quoted.flatMap((code) => [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name = ""]) => name));
    expect(run.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
  });
});
