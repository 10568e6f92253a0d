import { readFileSync } from "node:fs";
import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { cellAddress } from "../../../src/grid/address";
import { ruleOf } from "../../../src/rules/ruleOf";
import type { FixPreview } from "../../../src/rules/planFixes";
import { proposeFix, type FixTarget, type ProposedFix } from "../../../src/rules/proposeFix";
import { withSpellings } from "../../../src/rules/standing";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { CASES, truthOf, workbookFile, type Truth } from "../../support/truth";

/** All found cells that can be put right. */
function targetsOf({ checked }: CheckResult): FixTarget[] {
  const findings = checked?.findings;
  const all = Array.from({ length: findings?.length ?? 0 }, (_, i) => findings?.at(i));
  return all.flatMap((finding) => {
    const cell = finding?.cells[0];
    return finding === undefined || cell === undefined || ruleOf(finding.rule)?.fix === undefined
      ? []
      : [{ rule: finding.rule, ...cell }];
  });
}

const isSafe = ({ rule }: FixTarget) => ruleOf(rule)?.fix?.safe === true;

async function check(truth: Pick<Truth, "today" | "sheet">) {
  const result = await checkSheet(truth.sheet, checkOptions(truth));
  if (result.checked === null) throw new Error("no roster");
  const { roster, findings } = result.checked;
  return { roster, found: foundCells(findings), targets: targetsOf(result) };
}

/** What would be written if every decision were its first choice. */
function all({ context, fixes, decisions }: FixPreview): ProposedFix[] {
  const decided = decisions.map((decision) => proposeFix(decision, decision.cell, context, decision.choices[0]));
  return withSpellings([...fixes, ...decided].filter((fix) => fix !== null));
}

/**
 * The rosters that came with the project: between them they have everything that can be fixed, but for units and
 * reasons in old fonts.
 */
const FIXABLE = CASES.filter((name) => {
  const { findings } = truthOf(name);
  const given = Number.parseInt(name) <= 13 || /old-fonts|tcvn3|vni/.test(name);
  return given && findings.some(({ rule }) => ruleOf(rule)?.fix !== undefined);
});

describe.each(FIXABLE)("%s", (name) => {
  const truth = truthOf(name);
  const { today } = checkOptions(truth);

  test("all safe fixes leave none of their findings, and bring no others of them", async () => {
    await openInNode(readFileSync(workbookFile(name)));
    const before = await check(truth);
    const preview = await proposeFixes(truth.sheet, before.roster, before.targets.filter(isSafe), today);
    expect(preview).toMatchObject({ decisions: [], settled: [], byHand: [] });
    const { written } = await applyFixes(truth.sheet, preview.fixes);
    expect(written).toEqual(preview.fixes);
    const after = await check(truth);
    const formulas = preview.formulas.map(({ row, column }) => cellAddress(row, column));
    expect(after.targets.filter(isSafe).map(({ row, column }) => cellAddress(row, column))).toEqual(formulas);
  });

  test("all fixes, undone, leave the file as it was", async () => {
    const { book } = await openInNode(readFileSync(workbookFile(name)));
    const opened = await bookContents(await book.save());
    const { roster, targets } = await check(truth);
    await clearHighlights(truth.sheet);
    const fixes = all(await proposeFixes(truth.sheet, roster, targets, today));
    const { written } = await applyFixes(truth.sheet, fixes);
    expect(written).toEqual(fixes);
    if (fixes.length > 0) expect(await bookContents(await book.save())).not.toEqual(opened);
    const undone = await undoFixes(truth.sheet, written);
    expect(undone).toMatchObject({ changedMeanwhile: [], formulas: [] });
    expect(await bookContents(await book.save())).toEqual(opened);
  });
});
