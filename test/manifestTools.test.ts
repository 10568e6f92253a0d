import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Microsoft's own tools read the manifest: its converter to the unified manifest, and the offline validator of that
// one.

const xml = readFileSync("manifest.xml", "utf8");
const folder = mkdtempSync(join(tmpdir(), "vneid-roster-manifest-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(tool: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`node_modules/${tool}/cli.js`, ...args], {
    encoding: "utf8",
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** What the two tools say of a manifest: "accepted", or who refused it and why. */
function verdict(manifest: string): string {
  const source = mkdtempSync(join(folder, "case-"));
  writeFileSync(join(source, "manifest.xml"), manifest);
  const converted = run("office-addin-manifest-converter", "convert", join(source, "manifest.xml"), "-o", source);
  const unified = join(source, "manifest.json");
  // A refusal of the converter is no exit code but a file that is not there.
  if (converted.status !== 0 || !existsSync(unified)) return `converter: ${converted.said}`;
  // It stamps schema 1.17 on everything, which knows neither first-run messages (1.23) nor five sizes of icon (1.27).
  writeFileSync(unified, readFileSync(unified, "utf8").replaceAll("1.17", "1.27"));
  const validated = run("office-addin-manifest", "validate", unified);
  return validated.status === 0 ? "accepted" : `validator: ${validated.said}`;
}

it("accept the manifest", () => {
  expect(verdict(xml)).toBe("accepted");
});

it.each([
  ["an unknown permission", "ReadWriteDocument", "ReadWriteEverything", /^converter:/],
  ["no version", /<Version>.*<\/Version>/, "", /^converter:/],
  [
    "an id that resolves to nothing",
    'resid="Pane.Url"',
    'resid="Pane.Nowhere"',
    /^validator: .*\/runtimes\/\d+\/code\/page/s,
  ],
])("refuse %s", (_fault, good, bad, refusal) => {
  const seeded = xml.replace(good, bad);
  expect(seeded).not.toBe(xml);
  expect(verdict(seeded)).toMatch(refusal);
});
