import type { ColumnTexts } from "../columnTexts";

/** Which column is what, in Vietnamese. */
export const columns: ColumnTexts = {
  title: "Các cột",
  open: "Các cột…",
  doubtful: "Cần xem lại",
  certain: "Chắc chắn",
  add: "Thêm cột…",
  allCertain: "Mọi cột đều chắc chắn",
  found: (columns, people) => `Đã nhận ra ${columns} cột, ${people} người`,
  foundWithUnits: (columns, people, units) => `Đã nhận ra ${columns} cột, ${people} người, ${units} đơn vị`,
  looking: "Đang tìm các cột…",
  reading: (rowsDone, rowsInAll) => `Đang xem các cột: đã đọc ${rowsDone} trên ${rowsInAll} hàng`,
  look: "Xem các cột",

  headerRow: "Hàng tiêu đề",
  lastHeaderRow: "Đến hàng",
  noHeader: "Chưa thấy",
  row: (row) => `Hàng ${row}`,
  rowWithTexts: (row, texts) => `Hàng ${row}: ${texts}`,

  none: "Không có",
  column: (letters, heading) => `${letters}: ${heading}`,
  columnWithoutHeading: (letters) => `${letters} (không có tiêu đề)`,

  confidence: { certain: "Chắc chắn", likely: "Có lẽ", guess: "Phỏng đoán" },
  chosen: "Đã chọn",
  samples: (samples) => `Ví dụ: ${samples}`,
  noSamples: "Các ô đầu đều trống",
  ambiguous: "Có nhiều cột giống nhau, đã lấy cột bên trái nhất",
  missing: "Không thấy cột này",
  displaced: (letters, now, before) => `Cột ${letters} nay là “${now}”, không còn là “${before}”.`,
  blankMeansDone: "Ô trống nghĩa là đã cài đặt mức 2",
  holdsLevels: "Số trong cột là mức: 2 là đã có, 1 là chưa",
  loneNot: (heading) => `Chỉ có cột “${heading}”. Nếu người để trống là đã cài đặt thì hãy bật mục này.`,

  remembered: "Đã nhớ từ lần trước",
  kept: "Đã nhớ thay đổi cho lần sau",
  keptInWorkbook: "Đã nhớ thay đổi trong sổ làm việc này, không nhớ được trên máy này",
  keptOnMachine: "Đã nhớ thay đổi trên máy này, không ghi được vào sổ làm việc",
  notKept: "Không nhớ được thay đổi cho lần sau",
  forget: "Quên",
  checkAgain: "Bấm Kiểm tra lại để xem kết quả theo các cột mới.",
  noRoster: {
    title: "Chưa thấy danh sách CCVC&NLĐ trên trang này.",
    sentence: "Nếu trang này có danh sách, hãy chọn hàng tiêu đề, rồi chọn cột họ và tên.",
  },
};
