import type { SupplementTexts } from "../supplementTexts";

/** Words about what is asked of the units, in Vietnamese. */
export const supplement: SupplementTexts = {
  title: "Hạn gửi lại và nơi nhận",
  about: "In trên trang của từng đơn vị khi bấm “Gửi đơn vị bổ sung”. Để trống thì chừa chỗ ghi tay.",
  deadline: "Gửi lại trước ngày",
  contact: "Nơi nhận",
  contactHint: "Tên, điện thoại hoặc email; được nhớ trên máy này.",
  unit: "Đơn vị",
  makeFile: "Tách trang đơn vị thành tệp",
  opened: (unit) => ({
    title: "Đã tách trang thành tệp riêng",
    sentence: `Sổ làm việc mới chỉ có trang của “${unit}”, chưa điền gì. Hãy lưu sổ đó rồi gửi cho đơn vị.`,
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
