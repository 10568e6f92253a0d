import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { gather as enGather } from "../src/text/en/gather";
import { guide as enGuide } from "../src/text/en/guide";
import { pane as enPane } from "../src/text/en/pane";
import { letter as enLetter } from "../src/text/en/letter";
import newerThanWebView from "../src/taskpane/start/newerThanWebView.json";
import { gather as viGather } from "../src/text/vi/gather";
import { guide as viGuide } from "../src/text/vi/guide";
import { letter as viLetter } from "../src/text/vi/letter";
import { pane as viPane } from "../src/text/vi/pane";

/**
 * What the pane may make a user fetch before it shows anything, in bytes as brotli sends them; office.js is apart
 * (design §10).
 */
const BUDGET = 130_000;
/** What of it is to stay free for what the pane learns next (issue 11). */
const TO_SPARE = 8_000;

const page = "dist/pane/taskpane.html";

/** The scripts of its own that the pane's page loads at once; what is loaded later is not named in it. */
function firstLoad(): string[] {
  if (!existsSync(page)) throw new Error(`${page} is missing: npm run build comes first`);
  const sources = [...readFileSync(page, "utf8").matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
    ([, source = ""]) => source,
  );
  return sources.filter((source) => !source.endsWith("office.js"));
}

it("loads its script within the budget, with some to spare", () => {
  const scripts = firstLoad();
  expect(scripts.length).toBeGreaterThan(0);
  const sizes = scripts.map((script) => brotliCompressSync(readFileSync(`dist/pane/${script}`)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(BUDGET - TO_SPARE);
});

it("asks for office.js in its head, as Office demands, and does not wait for it to say what is being done", () => {
  const scripts = [...readFileSync(page, "utf8").matchAll(/<script([^>]*)\ssrc="([^"]+)"/g)];
  expect(
    scripts.map(([, attributes = "", source = ""]) => [attributes.trim(), source.replace(/\..*(?=\.js)/u, "")]),
  ).toEqual([
    ['defer="defer"', "office/office.js"],
    ["", "taskpane.js"],
  ]);
  const [head = "", body = ""] = readFileSync(page, "utf8").split("<body>");
  expect(head).toContain("office.js");
  expect(body).toContain("Đang mở…");
});

it("uses nothing newer than the least web view of docs/deploy.md, its packages neither", () => {
  const newer = new RegExp(`\\.(?:${newerThanWebView.join("|")})\\(`, "gu");
  const used = readdirSync("dist/pane")
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) =>
      [...readFileSync(`dist/pane/${file}`, "utf8").matchAll(newer)].map(([name]) => `${file} ${name}`),
    );
  expect(used).toEqual([]);
});

it("brings the words of one language, and those of the guide, the letter and the page of many files only when they are asked for", () => {
  const first = firstLoad();
  const holding = (text: string) =>
    readdirSync("dist/pane").filter(
      (file) => file.endsWith(".js") && readFileSync(`dist/pane/${file}`, "utf8").includes(text),
    );
  const words = {
    vi: [viPane.start.onlyColours, viGuide.points.levels.title, viLetter.copyByHand, viGather.page.about],
    en: [enPane.start.onlyColours, enGuide.points.levels.title, enLetter.copyByHand, enGather.page.about],
  };
  const scriptsOf = (texts: readonly string[]) =>
    texts.flatMap((text) => {
      const scripts = holding(text);
      expect([text, scripts.length]).not.toEqual([text, 0]);
      expect([text, scripts.filter((script) => first.includes(script))]).toEqual([text, []]);
      return scripts;
    });
  const vi = scriptsOf(words.vi);
  expect(scriptsOf(words.en).filter((script) => vi.includes(script))).toEqual([]);
});

it("reads files in a script of its own, which the page lets run as a worker", () => {
  // what the reader of files knows, and nothing else
  const reading = readdirSync("dist/pane").filter(
    (file) => file.endsWith(".js") && readFileSync(`dist/pane/${file}`, "utf8").includes("EncryptedPackage"),
  );
  expect(reading).not.toEqual([]);
  expect(reading.filter((file) => firstLoad().includes(file))).toEqual([]);
  expect(readFileSync(page, "utf8")).toMatch(/Content-Security-Policy" content="[^"]*worker-src 'self'/u);
});

it.each(["dist/pane", "dist/workbench"])("%s carries no source map, and names none", (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => name.endsWith(".map"))).toEqual([]);
  const texts = files.filter((name) => /\.(?:js|css)$/u.test(name));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((name) => readFileSync(`${folder}/${name}`, "utf8").includes("sourceMappingURL="))).toEqual([]);
});
