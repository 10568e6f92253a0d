import type { Roster } from "../../src/roster/roster";
import { notDonePeople } from "../../src/summary/notDonePeople";
import { summarize } from "../../src/summary/summary";
import { findToDos } from "../../src/summary/toDos";
import { rosterOfRows } from "../support/rosterOfRows";

const listed = (roster: Roster, toDos = findToDos(roster)) =>
  notDonePeople({ summary: summarize(roster), roster, toDos });

const ID = "001085012345";

test("who is not done, unit by unit as the roster has them and then as the sheet has them: name, unit, category of the reason, next step", () => {
  const roster = rosterOfRows([
    ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do"],
    [1, "Trần  Văn Bình", "Thu", ID, "x", ""],
    [2, "Lê  Thị Cúc", "Thu", ID, "chưa", "nghỉ thai sản"],
    [3, "Phạm Dung", "", ID, "chờ duyệt", ""],
    [4, "Vũ Hải", "Chế độ", ID, "?", "ốm"],
    [5, "Ngô Lan", "Chế độ", "", "", ""],
    [6, "Đỗ Mai", "Chế độ", ID, "#N/A", ""],
    [7, "Bùi Nga", "Thu", ID, "chưa", ""],
  ]);
  expect(listed(roster)).toEqual([
    { name: "Lê Thị Cúc", unit: "Thu", reason: "Nghỉ thai sản", step: "register" },
    { name: "Bùi Nga", unit: "Thu", reason: "Chưa ghi lý do", step: "register" },
    { name: "Ngô Lan", unit: "Chế độ", reason: "Chưa ghi lý do", step: "card-and-level-2" },
    { name: "Phạm Dung", unit: "", reason: "Đã đăng ký, chờ phê duyệt", step: "wait" },
  ]);
});

test("a person without a to-do has no next step", () => {
  const roster = rosterOfRows([
    ["STT", "Họ và tên", "VNeID mức 2"],
    [1, "An", "chưa"],
  ]);
  expect(listed(roster, [])).toMatchObject([{ name: "An", step: null }]);
});
