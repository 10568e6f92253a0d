import categories from "../../../src/roster/data/reasonCategories.json" with { type: "json" };
import { categoryOfReason, REASON_CATEGORIES, reasonCategoryIndex } from "../../../src/roster/cells/reasonCategory";

const idOf = (text: string) => REASON_CATEGORIES[categoryOfReason(text)]?.id;

test.each([
  // The longest keyword decides, wherever it stands
  ["Chưa có CCCD do nghỉ thai sản", "no_chip_card"],
  ["Nghỉ thai sản nên mất thẻ", "maternity"],
  ["Đã đăng ký, chưa có kết quả", "waiting_approval"],
  ["chưa đăng ký", "not_registered"],
  ["đổi điện thoại nên quên mật khẩu", "new_device"],
  ["Không có điện thoại thông minh", "no_smartphone"],
  ["số điện thoại không chính chủ", "otp_phone"],
  ["nước ngoài", "study_abroad"],
  ["là người nước ngoài", "foreigner"],
  // Of equals the first in the table: "chờ duyệt" and "nghỉ phép", nine letters each
  ["nghỉ phép, chờ duyệt", "waiting_approval"],
  ["hộ chiếu mất thẻ", "foreigner"],
  // Whole words
  ["ốm", "sick"],
  ["nhóm", "other"],
  ["simple", "other"],
  ["SIM", "otp_phone"],
  ["không phải bệnhviện", "other"],
  // With their tones, in whichever school of writing
  ["bị khoá", "new_device"],
  ["bị khóa", "new_device"],
  ["Bị khỏa", "other"],
  // or without any
  ["thai san", "maternity"],
  ["nghi thai san", "maternity"],
  ["thai sàn", "other"],
  // Typing does not matter
  ["NGHỈ THAI SẢN", "maternity"],
  ["nghỉ\n thai  sản.", "maternity"],
  ["Nghỉ thai sản".normalize("NFD"), "maternity"],
  ["(đang) chờ/phê-duyệt", "waiting_approval"],
  ["NghØ thai s¶n", "maternity"],
  ["Nghæ thai saûn", "maternity"],
  ["lười", "other"],
])("%j is %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test("each keyword alone is its own category, where no longer one of another stands in it", () => {
  const all = categories.flatMap(({ id, keywords }) => keywords.map((keyword) => ({ id, keyword })));
  for (const { id, keyword } of all) expect({ keyword, id: idOf(keyword) }).toEqual({ keyword, id });
});

test("an unknown category is a slip of the program", () => {
  expect(() => reasonCategoryIndex("nonsense")).toThrow("no reason category nonsense");
});
