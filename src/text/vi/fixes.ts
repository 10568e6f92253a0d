import type { FixTexts } from "../fixTexts";

/** Words about putting findings right, in Vietnamese. */
export const fixes: FixTexts = {
  fixAll: "Sửa tất cả",
  fixAllOf: (rule) => `Sửa tất cả: ${rule}`,
  fixOne: "Sửa…",
  fixCell: (address) => `Sửa… ô ${address}`,
  undo: "Hoàn tác",

  title: "Xem trước khi ghi",
  about: "Chưa có gì được ghi vào trang tính. Ô nào bị người khác sửa trong lúc này sẽ được để nguyên.",
  nothingToFix: "Không có ô nào sửa được.",
  cell: "Ô",
  before: "Cũ",
  after: "Mới",
  empty: "(trống)",
  looksAlike: "Chỉ khác mã ký tự",
  inFont: (font) => `Phông ${font}`,
  column: "Cột",
  allColumns: "Tất cả các cột",
  columnNamed: (letters, heading) => `${letters}: ${heading}`,

  decide: (address) => `Quyết định cho ô ${address}`,
  decideAll: "Cho tất cả các ô",
  leave: "Để nguyên",
  yes: (word) => `Có: ghi “${word}”`,
  no: (word) => `Không: ghi “${word}”`,

  leftOut: "Không sửa",
  formulaCells: "Ô có công thức:",
  settledCells: "Ô đã thay đổi sau khi kiểm tra, không còn gì để sửa:",
  byHandCells: "Phải sửa tay, vì sửa một ô này thì chưa đủ:",

  write: (count) => `Ghi ${count} ô`,

  fixed: (written) => ({ title: "Đã sửa", sentence: `Đã ghi ${written} ô.` }),
  undone: (written) => ({ title: "Đã hoàn tác", sentence: `Đã trả ${written} ô về như trước khi sửa.` }),
  nothingWritten: { title: "Chưa ghi ô nào", sentence: "Không có gì thay đổi trên trang tính." },
  leftChanged: (count) => `Để nguyên ${count} ô vì vừa bị thay đổi.`,
  leftFormulas: (count) => `Để nguyên ${count} ô vì có công thức.`,
};
