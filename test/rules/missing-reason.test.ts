import { missingReason } from "../../src/rules/missing-reason";
import { rosterOfRows } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

testRule(
  "missing-reason",
  ["STT", "Họ và tên", "VNeID mức 2", "Lý do"],
  [
    ["not done and a reason", [[1, "An", "chưa", "ốm"]], []],
    [
      "not done and none, or a placeholder",
      [
        [1, "An", "chưa", ""],
        [2, "Bình", "-", "-"],
        [3, "Cường", "Không", "…"],
        [4, "Dung", "Mức 1", 0],
      ],
      ["D2", "D3", "D4", "D5"],
    ],
    [
      "done, waiting, unclear, blank",
      [
        [1, "An", "x", ""],
        [2, "Bình", "chờ duyệt", ""],
        [3, "Cường", "?", ""],
        [4, "Dung", "", ""],
      ],
      [],
    ],
    ["an error value", [[1, "An", "chưa", "#N/A"]], []],
  ],
);

testRule(
  "missing-reason",
  ["STT", "Họ và tên", "VNeID mức 2", "Ghi chú"],
  [
    [
      "Ghi chú serves as the reason",
      [
        [1, "An", "chưa", ""],
        [2, "Bình", "chưa", "ốm"],
      ],
      ["D2"],
    ],
    [
      "a note that tells something else gives none; words nobody knows give another one",
      [
        [1, "An", "chưa", "HĐ 111"],
        [2, "Bình", "chưa", "Gia đình ở xa"],
      ],
      ["D2"],
    ],
  ],
);

testRule("missing-reason", ["STT", "Họ và tên", "VNeID mức 2"], [["silent without a column", [[1, "An", "chưa"]], []]]);

test.each([
  ["HĐ 111", ""],
  ["ốm", missingReason.stays?.({ reason: "$C2" }, "$C2", rosterOfRows([["Họ và tên", "VNeID mức 2", "Ghi chú"]]))],
])("beside the note %j its mark comes and goes by %j", (note, formula) => {
  const roster = rosterOfRows([
    ["Họ và tên", "VNeID mức 2", "Ghi chú"],
    ["An", "chưa", note],
    ["Bình", "chưa", ""],
  ]);
  expect(missingReason.stays?.({ reason: "$C2" }, "$C2", roster)).toBe(formula);
});
