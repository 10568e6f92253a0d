import fc from "fast-check";
import { composeLetter } from "../../../src/documents/letter/composeLetter";
import { isDraft } from "../../../src/summary/isDraft";
import { stepsByUnit } from "../../../src/summary/stepsByUnit";
import { summarize } from "../../../src/summary/summary";
import { findToDos, STEPS } from "../../../src/summary/toDos";
import { letterWords } from "../../../src/text/documents/letter";
import { reportWords } from "../../../src/text/documents/report";
import { randomRows } from "../../support/randomRoster";
import { rosterOfRows } from "../../support/rosterOfRows";

const { lines, moreLines } = reportWords;
const LABELS = {
  total: lines.total,
  issued: lines.issued,
  notIssued: lines.notIssued,
  done: lines.done,
  notDone: lines.notDone,
  idToVerify: moreLines.idToVerify,
  level2ToVerify: moreLines.level2ToVerify,
} as const;

/** The number on the line of a label, 0 where there is no such line. */
function numberOf(body: string, label: string): number | null {
  const line = body.split("\n").find((each) => each.replace(/^\d+\. /, "").startsWith(`${label}: `));
  if (line === undefined) return 0;
  const [, digits] = /: ([\d.]+)$/.exec(line) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(".", ""));
}

test("of any roster: the letter's numbers are the summary's, draft is said where it is one, and no long number is in it", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const summary = summarize(rosterOfRows(rows));
      const office = { ...reportWords.blankParticulars, office: "BHXH tỉnh Mẫu" };
      const facts = { ...office, summary, checkedAt: new Date(2026, 10, 25) };
      const { subject, body } = composeLetter(facts, letterWords);
      for (const [key, label] of Object.entries(LABELS) as [keyof typeof LABELS, string][])
        // what cannot be verified for want of a column has no line
        expect([label, numberOf(body, label)]).toEqual([
          label,
          summary.totals[key] ?? (key.endsWith("Verify") ? 0 : null),
        ]);
      const given = [...body.matchAll(/^- (.*): ([\d.]+)$/gm)].map(([, label, count]) => [label, count]);
      expect(given).toEqual(summary.reasons.map(({ label, count }) => [label, String(count)]));
      for (const text of [subject, body]) {
        expect(text.includes("DỰ THẢO")).toBe(isDraft(summary));
        expect(text).not.toMatch(/\d(?:[\s.-]?\d){8,}/);
      }
    }),
  );
});

test("of any roster: next steps by unit add up to the to-dos", () => {
  fc.assert(
    fc.property(randomRows, (rows) => {
      const toDos = findToDos(rosterOfRows(rows));
      const units = stepsByUnit(toDos);
      expect(units.reduce((sum, { total }) => sum + total, 0)).toBe(toDos.length);
      for (const { unit, steps, total } of units) {
        expect(STEPS.reduce((sum, step) => sum + steps[step], 0)).toBe(total);
        expect(toDos.filter((toDo) => toDo.unit === unit)).toHaveLength(total);
      }
    }),
  );
});
