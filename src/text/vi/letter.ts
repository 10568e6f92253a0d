import type { LetterTexts } from "../letterTexts";

/** Words of the page of the email, in Vietnamese. */
export const letter: LetterTexts = {
  about:
    "Email chỉ có số tổng hợp, không có số CCCD và không có tên ai. Sửa được ngay ở đây; bản sửa không được lưu lại.",
  subject: "Tiêu đề",
  body: "Nội dung",
  openMail: "Sao chép và mở email",
  copy: "Chỉ sao chép",
  copyBody: "Sao chép nội dung",
  copied: "Đã sao chép tiêu đề và nội dung.",
  copiedBody: "Đã sao chép nội dung.",
  copyByHand: "Không tự sao chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C (trên máy Mac: ⌘C).",
  ifNothingOpens: "Nếu chương trình thư không mở ra, hãy sao chép thư rồi dán vào một thư mới.",
  tooLong: (most) =>
    `Windows và Outlook chỉ nhận liên kết thư tới khoảng ${most} ký tự, mà chữ có dấu chiếm nhiều chỗ. Thư này dài hơn, nên chương trình thư chỉ mở với tiêu đề: hãy bấm “Sao chép nội dung” trước, rồi dán vào thư.`,
};
