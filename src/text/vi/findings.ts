import type { FindingTexts } from "../findingTexts";

/** Words about going through the findings, in Vietnamese. */
export const findings: FindingTexts = {
  filter: "Lọc",
  all: "Tất cả",
  search: "Tìm trong danh sách",
  searchHint: "Tên, ô, nội dung",
  severity: "Mức",
  rule: "Loại",
  unit: "Đơn vị",
  allOf: (label) => `${label}: tất cả`,
  unitless: "Chưa rõ đơn vị",
  toVerify: "Chỉ người cần xác minh",
  countOf: (shown, count) => `${shown} trong ${count}`,
  filtering: "Đang lọc…",
  nothingFits: "Không có chỗ nào hợp với bộ lọc.",
  clear: "Bỏ lọc",
  notFiltered: "Chưa lọc gì",

  steps: "Đi qua từng chỗ",
  previous: "Chỗ trước",
  next: "Chỗ sau",
  atNone: "Chưa chọn chỗ nào",
  at: (place, count, address) => `${place} trong ${count}: ô ${address}`,
  staysInPane: "Giữ bàn phím ở khung này khi chọn ô",
  staysHint: "F8: chỗ sau, Shift+F8: chỗ trước. F6 (trên web: Esc) để sang ô đang chọn.",

  rowHidden: "Hàng đang ẩn",
  showRow: "Hiện hàng",

  copiedFiltered: (lines) => ({
    title: "Đã sao chép phần đang lọc",
    sentence: `${lines} hàng, dán được vào email hoặc vào trang tính. Không có số CCCD.`,
  }),
};
