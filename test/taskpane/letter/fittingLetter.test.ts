import fc from "fast-check";
import { composeLetter, type LetterFacts } from "../../../src/documents/letter/composeLetter";
import { OFFICE_KINDS } from "../../../src/documents/report/reportParticulars";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { fittingLetter } from "../../../src/taskpane/letter/fittingLetter";
import { mailLink } from "../../../src/taskpane/letter/mailLink";
import { letterWords } from "../../../src/text/documents/letter";

const MOST = 99_999_999;
const count = fc.option(fc.nat(MOST));
const name = fc.string({ unit: "binary", maxLength: 400 });
const facts: fc.Arbitrary<LetterFacts> = fc.record({
  summary: fc.record({
    totals: fc.record({
      total: fc.nat(MOST),
      issued: count,
      notIssued: count,
      idToVerify: count,
      done: count,
      notDone: count,
      level2ToVerify: count,
      pending: count,
    }),
    oneStop: fc.option(fc.record({ total: fc.nat(MOST), done: fc.nat(MOST) })),
    reasons: fc.subarray(REASON_CATEGORIES.map(({ id, label }) => ({ category: id, label, count: MOST }))),
    units: fc.constant(null),
    hiddenPeople: fc.constant(0),
    foreigners: fc.nat(MOST),
  }),
  checkedAt: fc.constant(new Date(2026, 10, 25)),
  office: name,
  officeKind: fc.constantFrom(...OFFICE_KINDS),
  superior: name,
  addressee: name,
  proposals: name,
});

test("of any numbers and any names the email fits the link, and nothing is left out that has room", () => {
  fc.assert(
    fc.property(facts, (said) => {
      const letter = fittingLetter(said);
      expect(mailLink(letter).whole).toBe(true);
      const whole = composeLetter(said, letterWords);
      if (mailLink(whole).whole) expect(letter).toEqual(whole);
    }),
  );
});
