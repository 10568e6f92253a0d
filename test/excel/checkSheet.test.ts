import { readFileSync } from "node:fs";
import { checkSheet, type CheckOptions, type CheckResult } from "../../src/excel/checkSheet";
import { listSheets } from "../../src/excel/listSheets";
import { cellAddress } from "../../src/grid/address";
import { RULES } from "../../src/rules/index";
import { Book } from "../../workbench/book/book";
import { OfficeHost } from "../../workbench/host/officeHost";
import { startOfficeInNode } from "../support/startOfficeInNode";
import { CASES, truthOf, workbookFile } from "../support/truth";

function options(today: string): CheckOptions {
  return {
    today: new Date(`${today}T12:00:00`),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    highlightToDos: true,
  };
}

async function openCase(name: string): Promise<OfficeHost> {
  const host = new OfficeHost();
  host.book = await Book.open(readFileSync(workbookFile(name)), `${name}.xlsx`);
  startOfficeInNode(host);
  return host;
}

function foundBy({ checked }: CheckResult): string[] {
  if (checked === null) return [];
  const findings = Array.from({ length: checked.findings.length }, (_, i) => checked.findings.at(i));
  return findings
    .flatMap(({ rule, cells }) => cells.map(({ row, column }) => `${cellAddress(row, column)} ${rule}`))
    .sort();
}

describe.each(CASES)("%s, through the genuine client", (name) => {
  const truth = truthOf(name);

  test("the roster is offered first, and checked in one round trip a chunk and at most four", async () => {
    const host = await openCase(name);
    const [first] = await listSheets();
    expect(first?.name).toBe(truth.sheet);
    host.resetTraffic();
    const result = await checkSheet(truth.sheet, options(truth.today));
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(1 + 4);
    const ours = new Set(RULES.map(({ id }) => id));
    const expected = truth.findings.filter(({ rule }) => ours.has(rule)).map(({ rule, cell }) => `${cell} ${rule}`);
    expect(foundBy(result)).toEqual(expected.sort());
  });
});
