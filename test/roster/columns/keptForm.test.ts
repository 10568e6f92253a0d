import { parseKeptForms } from "../../../src/roster/columns/keptForm";

/** What comes back of a choice that was kept. */
const choiceOf = (choice: unknown) => parseKeptForms([{ signature: "a-b", choice }]).map((form) => form.choice);

test("what was kept comes back", () => {
  const forms = [
    {
      signature: "a-b",
      sheetName: "Danh sách",
      choice: {
        header: { first: 2, last: 3 },
        columns: { unit: 7, level2: null },
        blankMeansDone: true,
        holdsLevels: false,
        legends: { "1k2m3": { column: 7, blankIsDone: true }, abc: null },
        legend: "1k2m3",
      },
    },
    { signature: "c", choice: { columns: {} } },
  ];
  expect(parseKeptForms(JSON.parse(JSON.stringify(forms)))).toEqual(forms);
});

test.each([null, undefined, "x", 1, {}, { 0: {} }])("%j holds no forms", (kept) => {
  expect(parseKeptForms(kept)).toEqual([]);
});

test.each([
  null,
  "x",
  {},
  { signature: 1, choice: { columns: {} } },
  { signature: "a" },
  { signature: "a", choice: null },
  { signature: "a", choice: "x" },
  { signature: "a", choice: {} },
  { signature: "a", choice: { columns: null } },
  { signature: "a", choice: { columns: 1 } },
])("%j is no form, and those beside it stay", (entry) => {
  const form = { signature: "b", choice: { columns: { unit: 1 } } };
  expect(parseKeptForms([entry, form])).toEqual([form]);
});

test("a name of a sheet that is none is left out", () => {
  const form = { signature: "a", choice: { columns: {} } };
  expect(parseKeptForms([{ ...form, sheetName: 1 }])).toEqual([form]);
});

test.each<[string, object, object]>([
  ["a field unknown", { columns: { unit: 0, colour: 1 } }, { columns: { unit: 0 } }],
  ["words that mean nothing", { columns: {}, words: [["mai", "soon"], ["Mai", "no"], "x"] }, { columns: {} }],
  [
    "a legend of which nothing is said",
    { columns: {}, legends: { a: 7, b: { column: -1, blankIsDone: true }, c: { column: 1 } }, legend: 7 },
    { columns: {} },
  ],
  ["words", { columns: {}, words: [["mai", "no"]] }, { columns: {}, words: [["mai", "no"]] }],
  [
    "what marks mean",
    { columns: {}, marks: { oneStop: { x: true } } },
    { columns: {}, marks: { oneStop: { x: true } } },
  ],
  ["marks of a field that has none", { columns: {}, marks: { level2: { x: true } } }, { columns: {} }],
  [
    "meanings that are none",
    { columns: {}, marks: { oneStop: { x: "yes", v: false } } },
    { columns: {}, marks: { oneStop: { v: false } } },
  ],
  ["no meaning at all", { columns: {}, marks: { oneStop: { x: "yes" } } }, { columns: {} }],
  ["marks that are none", { columns: {}, marks: [3] }, { columns: {} }],
  ["marks of a field that are none", { columns: {}, marks: { oneStop: "x" } }, { columns: {} }],
  ["columns that are none", { columns: { unit: -1, level2: 1.5, reason: "2", note: {} } }, { columns: {} }],
  ["a header that ends before it begins", { columns: {}, header: { first: 3, last: 2 } }, { columns: {} }],
  [
    "a header of one row",
    { columns: {}, header: { first: 3, last: 3 } },
    { columns: {}, header: { first: 3, last: 3 } },
  ],
  ["half a header", { columns: {}, header: { first: 3 } }, { columns: {} }],
  ["a header that ends only", { columns: {}, header: { last: 3 } }, { columns: {} }],
  ["a header that begins above the sheet", { columns: {}, header: { first: -1, last: 3 } }, { columns: {} }],
  ["a header that ends within a row", { columns: {}, header: { first: 2, last: 3.5 } }, { columns: {} }],
  ["a header that is none", { columns: {}, header: 3 }, { columns: {} }],
  ["no answers", { columns: {}, blankMeansDone: 1, holdsLevels: "x" }, { columns: {} }],
])("%s", (_, kept, choice) => {
  expect(choiceOf(kept)).toEqual([choice]);
});

test("columns that an older version kept because of legends are asked about again", () => {
  expect(choiceOf({ columns: { level2Not: 3 }, legends: ["1k2m3"] })).toEqual([]);
});
