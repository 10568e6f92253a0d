import type { TakeBackTexts } from "../takeBackTexts";

/** Words of "Nhập phần đã bổ sung" in Vietnamese. */
export const takeBack: TakeBackTexts = {
  about:
    "Chọn tệp “Cần bổ sung” hoặc mẫu danh sách mà đơn vị đã điền và gửi lại, có thể nhiều tệp cùng lúc. Tệp chỉ được đọc trên máy này. Chưa có gì được ghi: bạn xem trước giá trị cũ và mới của từng ô rồi mới sửa, và có thể hoàn tác.",
  choose: "Chọn tệp…",
  answers: (count, untaken) => `${count} nội dung đã điền, ${untaken} nội dung không ghi được.`,
  nothing: "Không có phần “Cần bổ sung” nào đã điền, cũng không có danh sách CCVC&NLĐ.",
  noDesk:
    "Chưa đọc được: Excel trên máy này không cho chạy phần đọc tệp. Hãy đóng rồi mở lại khung này; nếu vẫn vậy, hãy mở bằng Excel trên web.",
  unreadable: {
    old: "Không đọc được: tệp .xls của Excel 97-2003. Hãy mở bằng Excel rồi lưu thành .xlsx.",
    locked: "Không đọc được: tệp đặt mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.",
    broken: "Không đọc được: tệp hỏng hoặc không phải tệp Excel .xlsx; hãy mở bằng Excel rồi lưu thành .xlsx.",
    tooLarge: "Không đọc được: tệp quá lớn, hoặc có ô ghi chữ ở rất xa danh sách; hãy chép danh sách sang tệp mới.",
    gone: "Không đọc được: tệp đã bị sửa, chuyển chỗ hoặc xóa từ khi chọn. Hãy chọn lại.",
    fault: "Không đọc được: chương trình gặp lỗi khi đọc tệp này.",
  },
  said: (count) => `${count} nội dung đã có sẵn trong danh sách.`,
  asks: (count) =>
    `${count} ô cần bạn chọn, vì danh sách đã ghi khác, có hai câu trả lời, hoặc số CCCD trùng với người khác.`,
  preview: (cells) => `Xem trước ${cells} ô`,
  untaken: "Không ghi được",
  why: {
    nobody: "Không tìm thấy người này trong danh sách.",
    several: "Không rõ là ai: có nhiều người giống nhau, hoặc số CCCD là của người khác.",
    otherId: "Cùng họ tên và ngày sinh với một người trong danh sách, nhưng số CCCD khác.",
    unknownLine: "Không rõ câu trả lời này dành cho nội dung nào.",
    notId: "Không phải số CCCD đủ 12 chữ số.",
    notLevel2: "Không rõ đã có mức 2 hay chưa.",
    notReason: "Không phải là lý do.",
    notDate: "Không đọc được ngày.",
    notGender: "Không phải Nam hay Nữ.",
    notText: "Không có chữ đọc được, hoặc gõ phông cũ.",
    noColumn: "Danh sách không có cột này.",
    byHand: "Phải sửa tay, vì sửa một ô thì chưa đủ.",
  },
  inRow: (row) => `hàng ${row} của tệp`,
};
