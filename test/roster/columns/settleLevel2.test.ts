import type { CellValue } from "../../../src/grid/cellValue";
import { Level2 } from "../../../src/roster/roster";
import { askedRows } from "../../support/askedSheet";
import { rosterOfRows } from "../../support/rosterOfRows";

type Column = readonly [heading: string, ...values: CellValue[]];

const { blank, done, pending, no } = Level2;

/** The columns that tell of level 2, by field and heading, and what they tell of four people. */
function told(...columns: Column[]): [Record<string, string>, number[]] {
  const { layout, level2 } = rosterOfRows(askedRows(...columns));
  const fields = Object.entries(layout.columns).filter(([field]) => field.startsWith("level2"));
  return [Object.fromEntries(fields.map(([field, { heading }]) => [field, heading])), [...level2]];
}

const ALL = ["x", "x", "x", "x"] as const;
const SOME = ["x", "", "x", ""] as const;
const HALF = [done, blank, done, blank];

test.each<[string, Column[], Record<string, string>, number[]]>([
  // the activation is the last step, however its heading says so
  [
    "activates",
    [
      ["Cài VNeID", ...ALL],
      ["Kích hoạt", ...SOME],
    ],
    { level2: "Kích hoạt" },
    HALF,
  ],
  [
    "is activated",
    [
      ["Cài VNeID", ...ALL],
      ["Đã kích hoạt", ...SOME],
    ],
    { level2: "Đã kích hoạt" },
    HALF,
  ],
  [
    "is activated, both say Đã",
    [
      ["Đã cài VNeID", ...ALL],
      ["Đã kích hoạt", ...SOME],
    ],
    { level2: "Đã kích hoạt" },
    HALF,
  ],
  [
    "is activated beside a bare account",
    [
      ["VNeID", ...ALL],
      ["Đã kích hoạt", ...SOME],
    ],
    { level2: "Đã kích hoạt" },
    HALF,
  ],
  [
    "activates beside level 2",
    [
      ["VNeID mức 2", ...ALL],
      ["Kích hoạt", ...SOME],
    ],
    { level2: "Kích hoạt" },
    HALF,
  ],
  [
    "holds nothing",
    [
      ["VNeID mức 2", ...SOME],
      ["Kích hoạt", "", "", "", ""],
    ],
    { level2: "VNeID mức 2" },
    HALF,
  ],
  [
    "is of whatever level stands left",
    [
      ["VNeID", 2, 1, 2, 2],
      ["Kích hoạt", ...ALL],
    ],
    { level2: "VNeID" },
    [done, no, done, done],
  ],
  [
    "is registered before",
    [
      ["Đã đăng ký VNeID", ...ALL],
      ["Đã kích hoạt", ...SOME],
    ],
    { level2: "Đã kích hoạt", level2Registered: "Đã đăng ký VNeID" },
    [done, pending, done, pending],
  ],
  [
    "has a step between",
    [
      ["Đăng ký VNeID", ...ALL],
      ["Có kết quả", ...ALL],
      ["Kích hoạt", ...SOME],
    ],
    { level2: "Kích hoạt", level2Registered: "Đăng ký VNeID" },
    [done, pending, done, pending],
  ],
  [
    "has another app between",
    [
      ["Đăng ký VNeID", ...ALL],
      ["Zalo", ...ALL],
      ["Kích hoạt", ...SOME],
    ],
    { level2Registered: "Đăng ký VNeID" },
    [pending, pending, pending, pending],
  ],
  // what denies is about level 2 beside it, unless another thing stands there
  [
    "denies beside a telephone",
    [
      ["VNeID mức 2", ...SOME],
      ["Chưa có", "", "x", "", "x"],
      ["Số điện thoại", "0912345678", "", "", ""],
    ],
    { level2: "VNeID mức 2", level2Not: "Chưa có" },
    [done, no, done, no],
  ],
  [
    "denies beside another app",
    [
      ["VNeID mức 2", ...SOME],
      ["Chưa có", "", "x", "", "x"],
      ["VssID", ...ALL],
    ],
    { level2: "VNeID mức 2" },
    HALF,
  ],
  // the issue is level 2 itself, unless another column is at least as plainly about it
  ["is the issue alone", [["Đã cấp tài khoản mức 2", ...SOME]], { level2: "Đã cấp tài khoản mức 2" }, HALF],
  [
    "is the issue beside the account",
    [
      ["Đã cấp tài khoản mức 2", ...ALL],
      ["VNeID mức 2", ...SOME],
    ],
    { level2: "VNeID mức 2", level2Registered: "Đã cấp tài khoản mức 2" },
    [done, pending, done, pending],
  ],
  // a level of something else
  [
    "is beside a third level",
    [
      ["Cấp độ 2", ...SOME],
      ["Cấp độ 3", ...SOME],
    ],
    {},
    [blank, blank, blank, blank],
  ],
  [
    "is beside a thirteenth",
    [
      ["Mức 2", ...SOME],
      ["Mức 13", ...SOME],
    ],
    { level2: "Mức 2" },
    HALF,
  ],
  // without "VNeID" left of it a bare level is nothing's
  ["asks for a level of nothing", [["Mức độ", 2, 1, 2, 2]], {}, [blank, blank, blank, blank]],
])("a heading that %s", (_, columns, fields, level2) => {
  expect(told(...columns)).toEqual([fields, level2]);
});
