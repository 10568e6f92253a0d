import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ADDRESS = "https://vneid.example/co-quan";

/** What an office hosts, built as docs/deploy.md says for machines with internet. */
describe("a build for an office", () => {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(() => {
    const build = ["node_modules/webpack/bin/webpack.js", "--env", `url=${ADDRESS}/`, "--output-path", folder];
    execFileSync(process.execPath, build, { stdio: "pipe" });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("names the office's address in its manifest, and no other", () => {
    const manifest = read("manifest.xml");
    const addresses = [...manifest.matchAll(/="(https:\/\/[^"]+)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const named = addresses.map((address) => new URL(address).pathname.slice("/co-quan/".length));
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("loads office.js from Microsoft, everything else from beside the page, and may send nothing elsewhere", () => {
    const page = read("taskpane.html");
    const sources = [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = ""]) => source);
    expect(sources.filter((source) => /^https?:/.test(source))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const sentTo = policy.split("; ").find((rule) => rule.startsWith("connect-src"));
    expect(sentTo).toBe("connect-src 'self'");
    expect([...new Set(policy.match(/https:\/\/[^\s;]+/g))]).toEqual(["https://appsforoffice.microsoft.com"]);
  });

  it("carries neither sources nor a source map", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /\.(map|tsx?)$/.test(file))).toEqual([]);
    expect(
      files.filter((file) => file.endsWith(".js")).filter((file) => read(file).includes("sourceMappingURL")),
    ).toEqual([]);
  });
});
