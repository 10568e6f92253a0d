import type { SupplementTexts } from "../supplementTexts";

/** Words about what is asked of the units, in Vietnamese. */
export const supplement: SupplementTexts = {
  title: "Gửi từng đơn vị và nhận lại",
  about:
    "Hạn và nơi nhận được in trên trang của từng đơn vị khi bấm “Gửi đơn vị bổ sung”. Để trống thì chừa chỗ ghi tay.",
  deadline: "Gửi lại trước ngày",
  contact: "Nơi nhận",
  contactHint: "Tên, điện thoại hoặc email; được nhớ trên máy này.",
  unit: "Đơn vị",
  makeFile: "Tách trang đơn vị thành tệp",
  opened: (unit) => ({
    title: "Đã tách trang thành tệp riêng",
    sentence: `Hãy lưu sổ làm việc mới đang mở rồi gửi cho “${unit}”.`,
  }),
  nothing: (unit) => ({
    title: "Không có gì để gửi",
    sentence: `“${unit}” không còn nội dung nào cần bổ sung.`,
  }),
  refused: (unit, code) => ({
    title: "Excel không mở được sổ làm việc mới",
    sentence: `Hãy bấm “Gửi đơn vị bổ sung” rồi chỉ in hoặc sao chép trang của “${unit}”. Mã lỗi: ${code}.`,
  }),
};
