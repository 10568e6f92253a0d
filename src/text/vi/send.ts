import type { SendTexts } from "../sendTexts";

/** Words about a copy of the report for sending, in Vietnamese. */
export const send: SendTexts = {
  makeCopy: "Tách thành tệp riêng",
  writeLetter: "Soạn email",
  withoutHealth: "Tệp riêng không nêu lý do về sức khỏe (nghỉ ốm, thai sản)",
  stale: {
    title: "Báo cáo không còn khớp",
    sentence: "Danh sách đã thay đổi sau khi lập báo cáo. Hãy lập lại để báo cáo, tệp gửi và email cùng một số liệu.",
  },
  ofOtherSheet: (sheet) => ({
    title: "Báo cáo không phải của trang này",
    sentence: `Báo cáo đang có được lập theo trang “${sheet}”, số liệu khác. Hãy lập lại theo trang đang kiểm tra.`,
  }),
  writeAnew: "Lập lại báo cáo",
  emailAllTheSame: "Vẫn soạn email",
  opened: {
    title: "Đã tách thành tệp riêng",
    sentence: "Hãy lưu sổ làm việc mới đang mở, rồi đính kèm vào email.",
  },
  whatIsInIt:
    "Sổ làm việc mới chỉ có trang báo cáo, không có số CCCD và biểu đồ. Lưu với tên nêu trong email, rồi đính kèm.",
  noReport: {
    title: "Chưa có báo cáo để gửi",
    sentence: "Hãy bấm “Lập báo cáo”, xem lại trang báo cáo, rồi bấm “Tách thành tệp riêng”.",
  },
  changed: (sheet) => ({
    title: "Trang báo cáo không còn đúng mẫu đã lập",
    sentence: `Các hàng của trang “${sheet}” khác với kết quả kiểm tra hiện tại. Hãy bấm “Lập báo cáo” rồi bấm lại “Tách thành tệp riêng”.`,
  }),
  refused: (sheet, code) => ({
    title: "Excel không mở được sổ làm việc mới",
    sentence: `Báo cáo vẫn ở trang “${sheet}”. Để gửi riêng báo cáo: bấm chuột phải vào tên trang đó, chọn Di chuyển hoặc Sao chép (Move or Copy), chọn “(sổ làm việc mới)” và Tạo bản sao. Mã lỗi: ${code}.`,
  }),
};
