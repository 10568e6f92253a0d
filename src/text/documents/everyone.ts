import type { EveryoneWords } from "../../documents/everyone/everyoneRows";

/** The words of the list of all: Vietnamese whatever the pane speaks, and each heading such as is read for certain. */
export const everyoneWords: EveryoneWords = {
  sheetTitle: "Danh sách chung",
  inWork: "Đang lập danh sách chung…",
  ordinal: "STT",
  heads: {
    office: "Đơn vị",
    name: "Họ và tên",
    birth: "Ngày sinh",
    gender: "Giới tính",
    unit: "Phòng, bộ phận",
    citizenId: "Số CCCD",
    issued: "Đã cấp CCCD",
    nationality: "Quốc tịch",
    level2: "VNeID mức 2",
    reason: "Lý do chưa cài đặt",
    isOneStop: "Bộ phận Một cửa",
  },
  genders: { male: "Nam", female: "Nữ" },
  issued: { yes: "Đã cấp", no: "Chưa cấp" },
  level2: { done: "Đã", no: "Chưa", waiting: "Chờ duyệt", approved: "Chờ kích hoạt", blank: "" },
  unclear: (said) => (said === "" ? "Chưa rõ" : `${said} (chưa rõ)`),
  oneStop: "x",
};
