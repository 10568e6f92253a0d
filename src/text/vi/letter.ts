import type { LetterTexts } from "../letterTexts";

/** Words of the page of the email, in Vietnamese. */
export const letter: LetterTexts = {
  about:
    "Email chỉ có số tổng hợp, không có số CCCD và không có tên ai. Sửa được ngay ở đây; bản sửa được giữ đến khi đóng khung này.",
  untilClosed: "Phần bạn sửa chỉ còn đến khi đóng khung này, không được lưu ở đâu. Hãy sao chép trước khi đóng.",
  behind: "Số liệu đã thay đổi sau khi bạn sửa email này. Soạn lại thì phần đã sửa sẽ mất.",
  composeAnew: "Soạn lại",
  keepChanged: "Giữ bản đã sửa",
  subject: "Tiêu đề",
  body: "Nội dung",
  openMail: "Sao chép và mở email",
  copied: "Đã sao chép.",
  copyByHand: "Không tự sao chép được. Nội dung đã được chọn sẵn: nhấn Ctrl+C (trên máy Mac: ⌘C).",
  ifNothingOpens: "Nếu chương trình email không mở ra, hãy dán nội dung đã sao chép vào một email mới.",
  tooLong: (most) =>
    `Windows và Outlook chỉ nhận liên kết email tới khoảng ${most} ký tự, mà chữ có dấu chiếm nhiều chỗ. Email này dài hơn, nên chương trình email chỉ mở với tiêu đề; nội dung đã được sao chép: hãy dán vào email.`,
};
