import type { HostErrorTexts } from "../hostErrorTexts";

/** What Excel refused, and what to do, in Vietnamese. */
export const hostErrors: HostErrorTexts = {
  "no-workbook": {
    title: "Chưa mở sổ làm việc nào",
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
  "sheet-hidden": {
    title: "Trang tính đang ẩn",
    sentence:
      "Không đưa tới ô được. Hãy bấm chuột phải vào tên một trang tính, chọn Bỏ ẩn (Unhide) rồi thử lại. Nếu không thấy tên trang ở đó, hãy hỏi người lập tệp.",
  },
  "sheet-protected": {
    title: "Trang tính đang được bảo vệ",
    sentence: "Không ghi được vào trang và chưa có gì thay đổi. Hãy bỏ bảo vệ ở thẻ Xem lại (Review) rồi thử lại.",
  },
  "workbook-protected": {
    title: "Sổ làm việc đang được bảo vệ cấu trúc",
    sentence: "Không thêm được trang báo cáo. Hãy bỏ bảo vệ sổ làm việc ở thẻ Xem lại (Review) rồi thử lại.",
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
    title: "Một sổ làm việc khác đang được chọn",
    sentence: "Hãy bấm vào cửa sổ của sổ làm việc này rồi thử lại.",
  },
  "read-only": {
    title: "Sổ làm việc chỉ cho đọc",
    sentence: "Không ghi được gì. Hãy bật chỉnh sửa (Enable Editing) hoặc lưu thành bản khác rồi thử lại.",
  },
  "filtered-range": {
    title: "Bộ lọc đang vướng thao tác này",
    sentence: "Excel không ghi được khi có hàng đang bị lọc. Hãy bỏ lọc ở thẻ Dữ liệu (Data) rồi thử lại.",
  },
  "merged-range": {
    title: "Ô gộp đang vướng thao tác này",
    sentence: "Excel không ghi được vào một phần của ô gộp. Hãy bỏ gộp các ô đó (Unmerge Cells) rồi thử lại.",
  },
  "pivot-table": {
    title: "Bảng tổng hợp PivotTable đang vướng thao tác này",
    sentence: "Excel không ghi được vào vùng của PivotTable. Hãy chuyển bảng đó sang trang khác rồi thử lại.",
  },
  "table-in-place": {
    title: "Có một bảng nằm ở chỗ cần ghi",
    sentence:
      "Trên trang do phần mềm lập có bảng bạn đã tạo (Chèn → Bảng), nên chưa ghi gì cả. Hãy dời bảng đó sang trang khác, hoặc chuyển nó thành vùng thường (Thiết kế Bảng → Chuyển đổi thành Phạm vi), rồi bấm lại.",
  },
  conflict: {
    title: "Có người khác đang sửa cùng lúc",
    sentence: "Thay đổi của họ trùng với thao tác này. Hãy đợi một lát, kiểm tra lại rồi thử lại.",
  },
  unsupported: {
    title: "Bản Excel này không làm được việc này",
    sentence: "Hãy cập nhật Excel, hoặc mở tệp bằng bản Excel khác rồi thử lại.",
  },
  "undo-not-merged": {
    title: "Excel chưa gộp được việc này thành một bước hoàn tác",
    sentence: "Hãy bấm lại: lần này phần mềm làm mà không gộp. Nếu muốn trả lại, dùng “Hoàn tác” ở khung này.",
  },
  "no-answer": {
    title: "Excel chưa trả lời",
    sentence: "Hãy xem Excel có đang hỏi gì hoặc đang bận không, đợi một lát rồi thử lại.",
  },
  "needs-check": {
    title: "Cần bấm Kiểm tra lại",
    sentence:
      "Hãy bấm Kiểm tra lại để đọc lại cả danh sách. Phần mềm không tự đọc lại để Ctrl+Z của Excel vẫn dùng được.",
  },
  unknown: {
    title: "Excel từ chối thao tác này",
    sentence: "Hãy thử lại. Nếu vẫn không được, hãy gửi mã lỗi dưới đây cho người hỗ trợ.",
  },
};
