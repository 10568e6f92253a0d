import type { FindingTexts } from "../findingTexts";

/** Words about going through the findings, in Vietnamese. */
export const findings: FindingTexts = {
  filter: "Lọc phát hiện",
  search: "Tìm trong phát hiện",
  searchHint: "Tên, ô hoặc nội dung",
  severity: "Mức",
  rule: "Quy tắc",
  unit: "Đơn vị",
  allOf: (label) => `${label}: tất cả`,
  unitless: "Chưa rõ đơn vị",
  countOf: (shown, count) => `${shown} trong ${count}`,
  filtering: "Đang lọc…",
  nothingFits: "Không có phát hiện nào hợp với bộ lọc.",
  clear: "Bỏ lọc",

  steps: "Đi qua từng phát hiện",
  previous: "Phát hiện trước",
  next: "Phát hiện sau",
  atNone: "Chưa chọn phát hiện nào",
  at: (place, count, address) => `${place} trong ${count}: ô ${address}`,
  staysInPane: "Giữ bàn phím ở khung này khi chọn ô",
  staysHint: "F8: phát hiện sau, Shift+F8: phát hiện trước. F6 (trên web: Esc) để sang ô đang chọn.",

  copiedFiltered: (lines) => ({
    title: "Đã sao chép phần đang lọc",
    sentence: `${lines} dòng theo bộ lọc đang chọn, dán được vào thư hoặc vào trang tính. Không có số CCCD nào trong đó.`,
  }),
};
