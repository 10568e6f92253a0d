import type { Field } from "../../../src/roster/field";
import type { Layout } from "../../../src/roster/layout";
import { MergedDown, mergedSpans } from "../../../src/roster/rows/mergedDown";
import { columnsToRead, placeOf, placesOfFields, valueIn } from "../../../src/roster/rows/rowBlock";

/** A layout whose header begins in a column, with an ordinal or none, and these columns. */
function layoutOf(left: number, ordinal: number | null, columns: Partial<Record<Field, number>>): Layout {
  const found = Object.entries(columns).map(([field, index]) => [
    field,
    { index, heading: field, confidence: "certain" },
  ]);
  return {
    header: { first: 0, last: 0 },
    left,
    ordinal,
    ambiguous: [],
    columns: Object.fromEntries(found) as Layout["columns"],
  };
}

test.each<[string, Layout, [number, number][]]>([
  ["from the left to the name", layoutOf(1, 1, { fullName: 3 }), [[1, 3]]],
  ["to the family name where names are apart", layoutOf(1, 1, { familyName: 2, givenName: 3 }), [[1, 3]]],
  [
    "and those with a field",
    layoutOf(0, 0, { fullName: 1, citizenId: 3, level2: 4, reason: 7 }),
    [
      [0, 1],
      [3, 4],
      [7, 7],
    ],
  ],
  [
    "in whatever order",
    layoutOf(2, null, { level2: 6, citizenId: 5, fullName: 3 }),
    [
      [2, 3],
      [5, 6],
    ],
  ],
  [
    "and an ordinal to the right",
    layoutOf(0, 5, { fullName: 1 }),
    [
      [0, 1],
      [5, 5],
    ],
  ],
  [
    "the first heading's where there are no names",
    layoutOf(2, null, { level2: 4 }),
    [
      [2, 2],
      [4, 4],
    ],
  ],
])("columns are read %s", (_, layout, runs) => {
  expect(columnsToRead(layout)).toEqual(runs.map(([first, last]) => ({ first, last })));
});

describe("where a column stands in a block", () => {
  const runs = [
    { first: 1, last: 3 },
    { first: 6, last: 6 },
  ];

  test.each([
    [1, 0, 0],
    [3, 0, 2],
    [6, 1, 0],
  ])("column %d: run %d, %d in", (column, run, offset) => {
    expect(placeOf(runs, column)).toEqual({ run, offset });
  });

  test.each([0, 4, 5, 7])("column %d is not among those read", (column) => {
    expect(() => placeOf(runs, column)).toThrow(`column ${column} is not among those read`);
  });

  test("of all fields", () => {
    expect(placesOfFields(runs, layoutOf(1, null, { fullName: 2, level2: 6 }))).toEqual({
      fullName: { run: 0, offset: 1 },
      level2: { run: 1, offset: 0 },
    });
  });

  test("what stands there, and nothing where the block is narrower", () => {
    const block = { firstRow: 0, rowCount: 1, runs: [[["a", 1]], [[""]]], idFormats: null, hidden: null };
    const places = [
      { run: 0, offset: 1 },
      { run: 1, offset: 0 },
      { run: 0, offset: 2 },
      { run: 2, offset: 0 },
    ];
    expect(places.map((place) => valueIn(block, 0, place))).toEqual([1, "", "", ""]);
    expect(valueIn(block, 1, { run: 0, offset: 0 })).toBe("");
  });
});

test("merged cells that reach over rows, from the top, of columns that may say the same of several people", () => {
  const layout = layoutOf(0, null, { fullName: 0, citizenId: 1, unit: 2, reason: 4 });
  const block = (top: number, bottom: number, left: number, right = left) => ({ top, bottom, left, right });
  const blocks = [
    block(7, 8, 2),
    block(1, 3, 2),
    block(4, 4, 2),
    block(4, 5, 1, 2),
    block(5, 6, 3),
    block(5, 6, 3, 5),
    block(2, 3, 0, 1),
  ];
  expect(mergedSpans(blocks, layout)).toEqual({
    unit: [
      { first: 1, last: 3 },
      { first: 4, last: 5 },
      { first: 7, last: 8 },
    ],
    reason: [{ first: 5, last: 6 }],
  });
  expect(mergedSpans(blocks, layoutOf(0, null, { fullName: 0 }))).toEqual({});
});

test.each<[string, [number, string][], string[]]>([
  [
    "down to its last row",
    [
      [2, "a"],
      [3, ""],
      [4, ""],
      [5, ""],
    ],
    ["a", "a", "a", ""],
  ],
  [
    "not above it",
    [
      [1, ""],
      [2, "a"],
      [3, ""],
    ],
    ["", "a", "a"],
  ],
  [
    "not over what stands there all the same",
    [
      [2, "a"],
      [3, "b"],
      [4, ""],
    ],
    ["a", "b", "a"],
  ],
  [
    "not where its first row is nobody's",
    [
      [3, ""],
      [4, ""],
    ],
    ["", ""],
  ],
  [
    "each for itself",
    [
      [2, "a"],
      [6, "b"],
      [7, ""],
      [8, ""],
    ],
    ["a", "b", "b", ""],
  ],
  [
    "not from one into the next",
    [
      [2, "a"],
      [7, ""],
    ],
    ["a", ""],
  ],
  [
    "nothing where it holds nothing",
    [
      [2, ""],
      [3, ""],
    ],
    ["", ""],
  ],
])("what is merged down is read %s", (_, rows, expected) => {
  const down = new MergedDown([
    { first: 2, last: 4 },
    { first: 6, last: 7 },
  ]);
  expect(rows.map(([row, value]) => down.read(value, row))).toEqual(expected);
});
