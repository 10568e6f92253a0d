import fc from "fast-check";
import type { FormerSheet } from "../../../src/documents/formerSheet";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { formerOf, textsIn, typedOver, unnamed, type TypedOver } from "../../support/typedReport";
import { planReport } from "../../support/plans";

/**
 * What officers type, and what Excel takes for something else; never nothing, which would bring the form's text back.
 */
const typed = fc.oneof(
  fc.constantFrom(
    "- Thiếu điện thoại",
    "=1+1",
    "+84",
    "@A",
    "'x",
    "12/BC-BHXH",
    "1/2",
    "007",
    "Hà Nội, ngày 5 tháng 3",
  ),
  fc.stringMatching(/^[=+\-@' 0-9.,aăơ]{0,20}[\p{Lu}a-z]$/u),
);
const line = fc.oneof(fc.constant(""), typed);

const over: fc.Arbitrary<TypedOver> = fc.record(
  {
    superior: typed,
    office: typed,
    number: typed,
    letter: typed,
    placeAndDate: typed,
    addressee: typed,
    recipients: typed,
    titles: fc.array(typed, { minLength: 2, maxLength: 2 }),
    names: fc.array(typed, { minLength: 2, maxLength: 2 }),
    difficulties: fc.array(line, { minLength: 3, maxLength: 3 }),
    proposals: fc.array(line, { minLength: 2, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const person: fc.Arbitrary<ReportPerson> = fc.record({
  name: fc.constantFrom("An", "=1+1"),
  unit: fc.constantFrom("Văn phòng", "Phòng Thu", "Phòng Chế độ"),
  level2: fc.constantFrom("done" as const, "no" as const, "unclear" as const),
});
const rosters = fc.array(fc.array(person, { maxLength: 40 }), { minLength: 2, maxLength: 5 });
const particulars: fc.Arbitrary<ReportParticulars> = fc.record({
  ...Object.fromEntries(Object.entries(reportWords.blankParticulars).map(([key, value]) => [key, fc.constant(value)])),
  form: fc.constantFrom("annex" as const, "standalone" as const),
  place: fc.constantFrom("", "Lai Châu"),
  number: fc.constantFrom("", "12/BC"),
}) as fc.Arbitrary<ReportParticulars>;

test.each([
  ["by the names of its cells", true, (former: FormerSheet) => former],
  // reports of then told nobody to whom they went
  ["by the words round them", false, (former: FormerSheet) => unnamed(former)],
])(
  "whatever is typed stays, read %s, however often and on whatever numbers the report is written again",
  (_, tellsToWhom, change) => {
    fc.assert(
      fc.property(particulars, over, rosters, (form, all, [first = [], ...others]) => {
        // The other form has no such blank.
        const { number, letter, addressee, recipients, ...rest } = all;
        const alone = Object.entries({ number, ...(tellsToWhom && { addressee, recipients }) }).filter(
          ([, text]) => text !== undefined,
        );
        const texts: TypedOver = {
          ...rest,
          ...(form.form === "annex" ? letter && { letter } : Object.fromEntries(alone)),
        };
        const plan = (people: ReportPerson[], former?: Parameters<typeof planReport>[2]) =>
          planReport({ ...reportFactsOf(people), particulars: form }, reportWords, former);
        let last = plan(first);
        let cells = typedOver(last, texts);
        const expected = { ...textsIn(last), ...texts };
        for (const people of others) {
          last = plan(people, change(formerOf(last, cells)));
          expect(textsIn(last)).toEqual(expected);
          cells = typedOver(last, {});
        }
      }),
    );
  },
);
