import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readApiSets } from "./readApiSets";

const FILE = join(process.cwd(), "workbench/host/apiSets.json");
const DECLARATIONS = join(process.cwd(), "node_modules/@types/office-js/index.d.ts");

test("the host's table of requirement sets is what @types/office-js says (WRITE=1 writes it anew)", () => {
  const text = `${JSON.stringify(readApiSets(readFileSync(DECLARATIONS, "utf8")), null, 2)}\n`;
  if (process.env["WRITE"] === "1") writeFileSync(FILE, text);
  expect(readFileSync(FILE, "utf8")).toBe(text);
});
