import type { SelfTestTexts } from "../selfTestTexts";

/** Words of "Kiểm tra môi trường" in Vietnamese. */
export const selfTest: SelfTestTexts = {
  about:
    "Thử những gì chỉ Excel thật mới trả lời được, trên một trang tính tạm, thử xong tự xóa. Danh sách của bạn không bị đọc hay sửa. Nên mở một sổ làm việc trống để thử, vì Excel có thể không hoàn tác được các bước trước đó.",
  begin: "Bắt đầu thử",
  running: "Đang thử…",
  undo: "Trên trang tạm đang mở, hãy gõ chữ x vào một ô trống, nhấn Enter, đợi 2 giây rồi nhấn Ctrl+Z. Chữ x có mất đi không?",
  answers: { undone: "Có, đã mất", kept: "Không, vẫn còn", skipped: "Bỏ qua" },
  copy: "Sao chép kết quả",
  copied: "Đã sao chép. Hãy dán vào email gửi người hỗ trợ.",
  copyByHand: "Trình duyệt không cho sao chép. Hãy chụp màn hình bảng này.",
  headings: { step: "Nội dung thử", outcome: "Kết quả", got: "Excel trả lời", time: "Thời gian" },
  milliseconds: (count) => `${count} ms`,
  kinds: { asExpected: "Như dự kiến", otherwise: "Khác dự kiến", refused: "Bị từ chối", untried: "Không thử" },
  steps: {
    apostropheInText: "Ghi dấu nháy đơn vào ô dạng văn bản",
    apostropheInGeneral: "Ghi dấu nháy đơn vào ô thường",
    blankInText: "Xóa trắng ô dạng văn bản",
    firstDay: "Hệ ngày của sổ làm việc",
    mixedFont: "Phông của vùng nhiều phông",
    merged600: "Hỏi 600 ô gộp cùng lúc",
    format200Areas: "Một màu đánh dấu trên 200 vùng",
    formulaOfFormat: "Đọc lại công thức đánh dấu",
    hide3000Rows: "Ẩn 3.000 hàng rồi hiện lại",
    read90000Cells: "Đọc 90.000 ô một lần",
    removeNoFilter: "Bỏ bộ lọc khi không có bộ lọc",
    page: "Đặt trang in",
    gridlines: "Tắt đường lưới",
    select: "Chọn một ô",
    hiddenName: "Tên ẩn",
    changeEvent: "Excel báo khi có ô thay đổi",
    undo: "Ctrl+Z khi khung vẫn đọc trang tính",
    removeSheet: "Xóa trang tạm",
  },
};
