import { Mark } from "../../../src/roster/cells/mark";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { statusReason } from "../../../src/roster/cells/statusReason";

const { no, waiting, approved } = Mark;

test.each<[string, Mark, string]>([
  ["Không có smartphone", no, "no_smartphone"],
  ["không dùng smartphone", no, "no_smartphone"],
  ["Tài khoản bị khóa", no, "new_device"],
  ["tai khoan bi khoa", no, "new_device"],
  ["Mất thẻ", no, "card_expired_or_lost"],
  ["đang cấp lại thẻ", no, "card_expired_or_lost"],
  ["chờ cấp lại thẻ do mất", no, "card_expired_or_lost"],
  ["mới mua máy", no, "new_device"],
  ["mới đăng ký mức 1", no, "not_registered"],
  ["chưa mức 2 do mất sim", no, "otp_phone"],
  ["đang điều trị", no, "sick"],
  ["nghỉ thai sản", no, "maternity"],
  ["ứng dụng bị lỗi", no, "system_error"],
  // Done, but nothing of the way to level 2
  ["Đã nghỉ hưu", no, "retiring_leaving"],
  ["Đã ốm", no, "sick"],
  ["Đã được nghỉ hưu", no, "retiring_leaving"],
  // First steps are not the last
  ["Đã đăng ký, mất sim", no, "otp_phone"],
  ["Đã duyệt, đổi máy", no, "new_device"],
  // Waiting, and approved; what is denied is neither
  ["Hồ sơ đang xử lý", waiting, "waiting_approval"],
  ["Đã nộp hồ sơ, mất sim", waiting, "waiting_approval"],
  ["Đã nộp hồ sơ, chờ công an", waiting, "waiting_approval"],
  ["Không được chờ duyệt", no, "waiting_approval"],
  ["Đã duyệt, lỗi kích hoạt", approved, "not_activated"],
  ["Không kích hoạt được", no, "not_activated"],
])("%s is %d for %s", (text, mark, category) => {
  const reason = statusReason(text);
  expect([reason?.mark, REASON_CATEGORIES[reason?.category ?? -1]?.id]).toEqual([mark, category]);
});

test.each([
  // No trouble, or none that is known
  "thai sản",
  "điều trị",
  "có lỗi",
  "bị khỏa",
  "Đã khóa",
  // Denied
  "Không bị khóa",
  "không phải bị khóa",
  "ko bị khóa",
  "chưa phải bị khóa",
  "Chẳng bị khóa",
  "khong bi khoa",
  "không mất thẻ",
  "Không hề mất thẻ",
  "chưa từng bị mất thẻ",
  "không bị thu hồi",
  "SIM không bị thu hồi",
  "chưa bao giờ bị khóa",
  "khong he mat the",
  "Sim chính chủ, không bị khóa",
  "Mất thẻ: không",
  // Something is affirmed beside it
  "lỗi kích hoạt",
  "Đã cài, đổi máy",
  "Đã có, đổi máy",
  "Mức 2 bị khóa",
  "Có thẻ bị mất",
  "đổi máy đã dùng",
  "dùng máy cũ bị hỏng",
  "đổi sim, có smartphone",
  "đổi điện thoại nhưng có sim",
  "không có sim nhưng có máy",
  "chờ sim, cài đặt",
  // Asked, or in doubt
  "Bị khóa?",
  "chắc bị khóa",
])("%s gives no reason", (text) => {
  expect(statusReason(text)).toBeUndefined();
});
