import { sectionStatus, type SectionStatus } from "../../../src/roster/rows/statusSection";

test.each<[string, SectionStatus | null]>([
  ["Đã cài VNeID mức 2", "done"],
  ["I. Danh sách đã kích hoạt (12 người)", "done"],
  ["II. Danh sách chưa kích hoạt", "notDone"],
  ["Chưa tải VNeID", "notDone"],
  ["Nhóm chưa hoàn thành do mất sim", "notDone"],
  ["Mới có mức 1", "notDone"],
  ["Đã có CCCD", "other"],
  ["Đã tải VNeID", "other"],
  ["Danh sách đã tải app VNeID", "other"],
  ["Phòng Thu", null],
  ["Đăng ký", null],
  ["Còn lại chưa kích hoạt: 1", null],
])("a section “%s” says %s of level 2", (text, status) => {
  expect(sectionStatus(text)).toBe(status);
});
