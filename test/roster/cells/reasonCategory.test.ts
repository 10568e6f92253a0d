import { foldText } from "../../../src/grid/foldText";
import categories from "../../../src/roster/data/reasonCategories.json" with { type: "json" };
import { categoryOfReason, REASON_CATEGORIES, reasonCategoryIndex } from "../../../src/roster/cells/reasonCategory";

const idOf = (text: string) => REASON_CATEGORIES[categoryOfReason(text)]?.id;

test.each([
  // The longest keyword decides, wherever it stands
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

test.each([
  // What is denied is no reason, whatever stands between
  ["Không mất thẻ", "other"],
  ["Không hề mất thẻ", "other"],
  ["chưa từng bị mất thẻ", "other"],
  ["chưa bao giờ bị khóa", "other"],
  ["SIM không bị thu hồi", "other"],
  ["Thẻ không bị mất, không bị hỏng", "other"],
  ["thẻ chưa hết hạn", "other"],
  ["Tài khoản không hề bị khóa", "other"],
  ["không có lỗi hệ thống", "other"],
  ["không thấy báo lỗi app", "other"],
  ["Không nghỉ thai sản", "other"],
  ["Không phải người nước ngoài", "other"],
  ["không phải do sim", "other"],
  ["không phải vì máy cũ", "other"],
  ["Mất thẻ: không", "other"],
  ["Thẻ bị mất không", "other"],
  ["không còn bị khóa", "other"],
  ["Tài khoản đã mở khóa", "other"],
  ["đã sửa lỗi ứng dụng", "other"],
  ["khong he mat the", "other"],
  ["chua tung bi mat the", "other"],
  ["Kh«ng mÊt thÎ", "other"],
  // Another reason beside it is one
  ["Không mất thẻ, do quên mật khẩu", "new_device"],
  ["không phải mất thẻ mà mất sim", "otp_phone"],
  ["Không bị khóa nhưng chưa kích hoạt", "not_activated"],
  ["Chưa hết thai sản", "maternity"],
  ["Chưa hết hạn biệt phái", "study_abroad"],
  // A denial by itself, ahead of the reason
  ["Không, mất thẻ", "card_expired_or_lost"],
  ["VNeID: chưa – máy hỏng", "no_smartphone"],
  ["Chưa. Đang đổi máy", "new_device"],
  // What is lacking is one, and so is what was not put right
  ["Không sim", "otp_phone"],
  ["không có vân tay", "data_mismatch"],
  ["Không phải chính chủ", "otp_phone"],
  ["sim chưa phải chính chủ", "otp_phone"],
  ["chưa cấp lại thẻ", "card_expired_or_lost"],
  ["Chưa mở khóa tài khoản", "new_device"],
  ["chưa sửa được lỗi ứng dụng", "system_error"],
  ["máy hỏng chưa sửa", "no_smartphone"],
])("of %j the reason is %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  // Why goes before where somebody stands, and that before excuses and things that are named
  ["Chưa lên phường đăng ký mức 2, mất sim", "otp_phone"],
  ["Chưa lên được mức 2, ốm", "sick"],
  ["Bận nhiều việc nên chưa kích hoạt", "not_activated"],
  ["bận, sim", "not_registered"],
  ["Mất thẻ, đang chờ thẻ mới", "card_expired_or_lost"],
  ["hết hạn, hỏng SIM", "otp_phone"],
  // What stands behind "do" counts double
  ["Chưa có CCCD do nghỉ thai sản", "maternity"],
  ["Chưa kích hoạt do đổi máy", "not_activated"],
  ["không vào được app vì quên mật khẩu", "new_device"],
  ["chua co che do thai san", "maternity"],
  ["Số đang dùng do bố đứng tên, chưa làm được", "otp_phone"],
  ["don vi chua lam, mat sim", "otp_phone"],
  // What is settled is no reason any more; a new SIM is one
  ["Đã đổi thẻ CCCD, chưa đăng ký", "not_registered"],
  ["đã làm lại thẻ, chờ duyệt", "waiting_approval"],
  ["đã đổi SIM", "otp_phone"],
  // One's own illness, or that of a child one is on leave for
  ["Mẹ nằm viện", "other"],
  ["Nghỉ con ốm", "sick"],
  // Short words may be others without their marks
  ["mổ", "sick"],
  ["may bay mo som", "other"],
  ["bận", "not_registered"],
  ["ban", "other"],
  // Days between the words
  ["CCCD hết từ tháng 3/2026 hạn", "card_expired_or_lost"],
])("what tells most of %j is %s", (text, id) => {
  expect(idOf(text)).toBe(id);
});

const alone = categories.flatMap(({ id, keywords, vague = [], standing = [], excuses = [], topics = [] }) =>
  [...keywords, ...vague, ...standing, ...excuses, ...topics].map((text) => ({ text, id })),
);

test("each phrase alone is its own category, where none of another that tells more stands in it", () => {
  expect(alone.map(({ text }) => ({ text, id: idOf(text) }))).toEqual(alone);
});

test("and so it is without its marks, where it is then no other word", () => {
  const read = alone.map(({ text, id }) => ({ text, id, read: idOf(foldText(text)) }));
  expect(read.filter(({ text, id, read }) => read !== id && text.length > 5)).toEqual([]);
});

test("an unknown category is a slip of the program", () => {
  expect(() => reasonCategoryIndex("nonsense")).toThrow("no reason category nonsense");
});
