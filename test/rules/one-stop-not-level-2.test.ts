import { findingsIn } from "../support/rosterOfRows";
import { testRule } from "../support/testRule";

const HEADINGS = ["STT", "Họ và tên", "Một cửa", "Chức vụ", "Số CCCD", "VNeID mức 2", "Lý do"];
const ID = "001085012345";

testRule("one-stop-not-level-2", HEADINGS, [
  ["done", [[1, "An", "x", "", ID, "x", ""]], []],
  [
    "not done, waiting, blank",
    [
      [1, "An", "x", "", ID, "chưa", "ốm"],
      [2, "Bình", "x", "", ID, "chờ duyệt", ""],
      [3, "Cường", "x", "", ID, "", ""],
    ],
    ["F2", "F3", "F4"],
  ],
  [
    "to verify",
    [
      [1, "An", "x", "", ID, "?", ""],
      [2, "Bình", "x", "", ID, "#N/A", ""],
    ],
    [],
  ],
  [
    "not at the front desk",
    [
      [1, "An", "", "", ID, "chưa", ""],
      [2, "Bình", "không", "", ID, "chưa", ""],
      [3, "Cường", "Không thuộc Một cửa", "", ID, "chưa", ""],
    ],
    [],
  ],
  [
    "told by words in the column or by the position",
    [
      [1, "An", "Bộ phận Một cửa", "", ID, "chưa", ""],
      [2, "Bình", "", "Cán bộ TN&TKQ", ID, "chưa", ""],
    ],
    ["F2", "F3"],
  ],
]);

testRule(
  "one-stop-not-level-2",
  ["STT", "Họ và tên", "Đơn vị", "VNeID mức 2"],
  [
    [
      "told by the unit",
      [
        [1, "An", "Bộ phận Tiếp nhận và Trả kết quả", "-"],
        [2, "Bình", "Phòng Thu", "-"],
      ],
      ["D2"],
    ],
  ],
);

testRule(
  "one-stop-not-level-2",
  ["STT", "Họ và tên", "Ngày cài đặt"],
  [
    [
      "told by the section",
      [
        ["I", "Bộ phận Một cửa"],
        [1, "An", ""],
        ["II", "Phòng Thu"],
        [1, "Bình", ""],
      ],
      ["C3"],
    ],
  ],
);

test("stands beside any other finding", () => {
  expect(findingsIn(HEADINGS, [[1, "An", "x", "", "", "", ""]])).toEqual([
    "E2 missing-citizen-id",
    "F2 missing-level-2",
    "F2 one-stop-not-level-2",
  ]);
});
