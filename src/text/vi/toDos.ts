import type { ToDoTexts } from "../toDoTexts";

/** Who lacks the card or level 2, in Vietnamese. */
export const toDos: ToDoTexts = {
  about:
    "Đây không phải là sai sót: những người chưa có CCCD hoặc chưa có mức 2, xếp theo bước tiếp theo nêu ở Phụ lục I Công văn 1397/BHXH-VP.",
  none: "Không còn ai: mọi người đã có CCCD và VNeID mức 2.",
  onlyToVerify: "Chỉ còn những người cần xác minh: xem ở thẻ “Cần sửa”.",
  unknown: {
    citizenId: "Chưa biết ai chưa có CCCD: chưa thấy cột Số CCCD.",
    level2: "Chưa biết ai chưa có mức 2: chưa thấy cột VNeID mức 2.",
  },
  beyond: (notDone, others) => `Gồm ${notDone} người chưa có mức 2 và ${others} người khác chưa có CCCD.`,
  byUnit: "Xếp theo đơn vị",
  atPolice: (people, units) =>
    `Để mời Công an đến làm tại cơ quan: ${people} người ở ${units} đơn vị cần làm CCCD hoặc đăng ký mức 2.`,
};
