import { existsSync, readdirSync, readFileSync } from "node:fs";
import { RULES } from "../src/rules/index";

/** What is kept of a page: its sections by number, each with its title and those of its parts. */
type Sections = ReadonlyMap<string, readonly string[]>;

function sectionsOf(page: string): Sections {
  const sections = new Map<string, string[]>();
  let titles: string[] = [];
  for (const line of readFileSync(page, "utf8").split("\n")) {
    const [, number, title = ""] = /^## (\d+)\. (.+)$/.exec(line) ?? [];
    const part = /^### (.+)$/.exec(line)?.[1];
    if (number !== undefined) sections.set(number, (titles = [title]));
    else if (part !== undefined) titles.push(part);
  }
  return sections;
}

const PAGES: Readonly<Record<string, Sections>> = {
  design: sectionsOf("docs/design.md"),
  domain: sectionsOf("docs/domain.md"),
};

/** A text that may cite the documents, in one line: a comment can break anywhere. */
function textOf(file: string): string {
  return readFileSync(file, "utf8").replace(/\s*\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]*/g, " ");
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs|md|css|html)$/.test(name) && !name.includes("node_modules"))
    .map((name) => `${folder}/${name}`);
}

const files = [
  "README.md",
  "CONTRIBUTING.md",
  ...["src", "test", "workbench", "scripts", "docs"].flatMap(filesUnder),
].filter((file) => file !== "test/docs.test.ts");

interface Citation {
  file: string;
  page: string;
  section: string;
  part: string | undefined;
}

/** "design §5", "design §5, "Counting"", "design §5 and §7". */
const CITATIONS = /\b(design|domain) ((?:(?:, | and )?§\d+(?:, "[^"]+")?)+)/g;
const SECTION = /§(\d+)(?:, "([^"]+)")?/g;

function citationsIn(file: string): Citation[] {
  return [...textOf(file).matchAll(CITATIONS)].flatMap(([, page = "", cited = ""]) =>
    [...cited.matchAll(SECTION)].map(([, section = "", part]) => ({ file, page, section, part })),
  );
}

const titlesOf = ({ page, section }: Citation): readonly string[] | undefined => PAGES[page]?.get(section);

describe("what the sources cite of docs/design.md and docs/domain.md", () => {
  const citations = files.flatMap(citationsIn);

  it("is found in all kinds of files", () => {
    expect(citations.length).toBeGreaterThan(50);
  });

  it("are sections that exist", () => {
    expect(citations.filter((citation) => titlesOf(citation) === undefined)).toEqual([]);
  });

  it("are parts that stand in that section", () => {
    const named = citations.filter(({ part }) => part !== undefined);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((citation) => titlesOf(citation)?.includes(citation.part ?? "") !== true)).toEqual([]);
  });

  it("is cited by section and nothing else", () => {
    const sections = files
      .filter((file) => !file.startsWith("docs/"))
      .flatMap((file) => textOf(file).match(/§\d+/g) ?? []);
    const cited = citations.filter(({ file }) => !file.startsWith("docs/"));
    expect(sections.length).toBe(cited.length);
  });
});

it("names files of docs that exist", () => {
  const named = files.flatMap((file) => textOf(file).match(/\bdocs\/[\w-]+\.\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it("has words of the code in the glossary that the code knows", () => {
  const [, glossary = ""] = /^## 2\. Words$(.+?)^## /ms.exec(readFileSync("docs/design.md", "utf8")) ?? [];
  const words = [...glossary.matchAll(/^\| `(\w+)`/gm)].map(([, word = ""]) => word);
  expect(words.length).toBeGreaterThan(10);
  const sources = filesUnder("src").map((file) => readFileSync(file, "utf8"));
  const isExported = (word: string) =>
    sources.some((text) => new RegExp(`^export (?:interface|type|const) ${word}\\b`, "m").test(text));
  expect(words.filter((word) => !isExported(word))).toEqual([]);
});

describe("the tables of rules in docs/design.md", () => {
  const [, rules = ""] = /^## 5\. Rules$(.+?)^### /ms.exec(readFileSync("docs/design.md", "utf8")) ?? [];
  const [built = "", planned = ""] = rules.split("**not built yet**");
  const rowsOf = (text: string) =>
    [...text.matchAll(/^\| (\w+) +\| `([\w-]+)`/gm)].map(([, severity, id]) => ({ id, severity }));

  it("lists the rules there are, in their order, with their severities", () => {
    expect(rowsOf(built)).toEqual(RULES.map(({ id, severity }) => ({ id, severity })));
  });

  it("lists apart those that are planned", () => {
    const ids = RULES.map(({ id }) => id);
    expect(rowsOf(planned).filter(({ id }) => ids.includes(id ?? ""))).toEqual([]);
  });
});
