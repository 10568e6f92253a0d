import type { HostErrorTexts } from "../hostErrorTexts";

/** What Excel refused, and what to do, in Vietnamese. */
export const hostErrors: HostErrorTexts = {
  "no-workbook": {
    title: "Chưa mở sổ tính nào",
    sentence: "Hãy mở tệp Excel chứa danh sách rồi thử lại.",
  },
  "no-active-sheet": {
    title: "Trang đang mở không phải là trang tính",
    sentence: "Trang này chỉ có biểu đồ hoặc không có ô. Hãy chuyển sang trang tính chứa danh sách rồi thử lại.",
  },
  "sheet-gone": {
    title: "Không còn trang tính này",
    sentence: "Trang tính đã bị xóa hoặc đổi tên. Hãy chọn lại trang tính rồi bấm Kiểm tra.",
  },
  "sheet-protected": {
    title: "Trang tính đang được bảo vệ",
    sentence: "Không ghi được vào trang và chưa có gì thay đổi. Hãy bỏ bảo vệ ở thẻ Xem lại (Review) rồi thử lại.",
  },
  "workbook-protected": {
    title: "Sổ tính đang được bảo vệ cấu trúc",
    sentence: "Không thêm được trang báo cáo. Hãy bỏ bảo vệ sổ tính ở thẻ Xem lại (Review) rồi thử lại.",
  },
  "cell-editing": {
    title: "Đang nhập dở một ô",
    sentence: "Hãy nhấn Enter hoặc Esc để kết thúc nhập ô rồi thử lại.",
  },
  payload: {
    title: "Dữ liệu quá lớn cho một lần đọc",
    sentence: "Hãy chia danh sách thành nhiều trang tính nhỏ hơn, hoặc mở tệp bằng Excel trên máy tính, rồi thử lại.",
  },
  "lost-session": {
    title: "Mất kết nối với Excel",
    sentence: "Hãy lưu tệp, tải lại trang hoặc mở lại Excel, rồi kiểm tra lại.",
  },
  "other-workbook-active": {
    title: "Một sổ tính khác đang được chọn",
    sentence: "Hãy bấm vào cửa sổ của sổ tính này rồi thử lại.",
  },
  "read-only": {
    title: "Sổ tính chỉ cho đọc",
    sentence: "Không ghi được gì. Hãy bật chỉnh sửa (Enable Editing) hoặc lưu thành bản khác rồi thử lại.",
  },
  unknown: {
    title: "Excel từ chối thao tác này",
    sentence: "Hãy thử lại. Nếu vẫn không được, hãy gửi mã lỗi dưới đây cho người hỗ trợ.",
  },
};
