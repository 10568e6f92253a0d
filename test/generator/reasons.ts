import type { Reason } from "./person";

/** Reasons in offices' own words, with the category of reasonCategories.json each was written for. */
export const REASONS: readonly Reason[] = [
  { text: "Chưa được cấp CCCD gắn chip", category: "no_chip_card" },
  { text: "CCCD hết hạn", category: "card_expired_or_lost" },
  { text: "Mất CCCD, chưa làm lại", category: "card_expired_or_lost" },
  { text: "Chưa ra công an xã", category: "not_registered" },
  { text: "Mới mức 1", category: "not_registered" },
  { text: "Đã nộp hồ sơ tại công an", category: "waiting_approval" },
  { text: "Chưa kích hoạt tài khoản", category: "not_activated" },
  { text: "SIM không chính chủ", category: "otp_phone" },
  { text: "Không nhận được mã", category: "otp_phone" },
  { text: "Điện thoại cũ", category: "no_smartphone" },
  { text: "Máy không hỗ trợ NFC", category: "no_smartphone" },
  { text: "Quên mật khẩu", category: "new_device" },
  { text: "Sai lệch dữ liệu dân cư", category: "data_mismatch" },
  { text: "Nghỉ thai sản đến 3/2027", category: "maternity" },
  { text: "Đang điều trị dài ngày", category: "sick" },
  { text: "Đi học ở nước ngoài", category: "study_abroad" },
  { text: "Nghỉ không lương", category: "unpaid_leave" },
  { text: "Nghỉ hưu từ 01/2027", category: "retiring_leaving" },
  { text: "Lỗi ứng dụng", category: "system_error" },
  { text: "Gia đình có việc bận", category: "other" },
];

/** Of somebody whose ID card is what is missing. */
export const NO_CARD: Reason = { text: "Chưa có CCCD", category: "no_chip_card" };

/** Of somebody whose 9-digit card is still in use. */
export const OLD_CARD: Reason = { text: "Còn dùng CMND 9 số", category: "no_chip_card" };

/** Of a foreigner. */
export const FOREIGN: Reason = { text: "Là người nước ngoài", category: "foreigner" };
