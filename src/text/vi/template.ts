import type { TemplateTexts } from "../templateTexts";

/** Words of "Tạo mẫu danh sách" in Vietnamese. */
export const template: TemplateTexts = {
  about:
    "Tạo một sổ làm việc mới để gửi cho đơn vị điền: đủ các cột cần kiểm tra, có danh mục để chọn, nhắc khi số CCCD hoặc ngày chưa đúng, và trang hướng dẫn. Đơn vị gửi lại thì dùng “Nhập phần đã bổ sung” hoặc mở tệp đó rồi bấm Kiểm tra.",
  room: "Số hàng để điền",
  people: (count) => `${count} người`,
  make: "Tạo mẫu",
  making: "Đang tạo mẫu…",
  made: "Đã mở sổ làm việc mới có mẫu danh sách. Hãy lưu sổ đó rồi gửi cho các đơn vị.",
  refused: (code) =>
    `Excel không mở được sổ làm việc mới. Hãy thử lại; nếu vẫn vậy, báo cho người hỗ trợ mã lỗi ${code}.`,
};
