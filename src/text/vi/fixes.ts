import type { FixTexts } from "../fixTexts";

/** Words about putting findings right, in Vietnamese. */
export const fixes: FixTexts = {
  fixSafe: (cells) => `Sửa nhanh ${cells} ô`,
  fixAll: "Sửa tất cả",
  fixAllOf: (rule) => `Sửa tất cả: ${rule}`,
  fixOne: "Sửa",
  fixCell: (address) => `Sửa ô ${address}`,
  cannot: "Ô này phải sửa tay.",
  undo: "Hoàn tác",
  undoOn: (sheet) => `Về trang “${sheet}” để hoàn tác`,

  title: "Xem trước các ô sẽ sửa",
  about: "Chưa có gì được ghi vào trang tính. Ô nào bị người khác sửa trong lúc này sẽ được để nguyên.",
  nothingToFix: "Không có ô nào sửa được.",
  noneChosen: "Chưa chọn ô nào để sửa.",
  cell: "Ô",
  before: "Cũ",
  after: "Mới",
  empty: "(trống)",
  looksAlike: "Trông giống nhau, chỉ khác cách gõ dấu",
  inFont: (font) => `Phông ${font}`,
  column: "Cột",
  allColumns: "Tất cả các cột",
  columnNamed: (letters, heading) => `${letters}: ${heading}`,

  decide: (address) => `Quyết định cho ô ${address}`,
  decideAll: "Cho tất cả các ô",
  leave: "Để nguyên",
  yes: (word) => `Đã: ghi “${word}”`,
  no: (word) => `Chưa: ghi “${word}”`,
  take: (address) => `Sửa ô ${address}`,
  invisible: {
    blank: "dấu cách",
    hardBlank: "dấu cách cứng",
    tab: "dấu tab",
    lineBreak: "xuống dòng",
    widthless: "ký tự không bề rộng",
    control: "ký tự điều khiển",
  },

  lapsed: "Lựa chọn trước không còn áp dụng",
  lapsedCells: "Ô đã khác trước, hoặc không chắc còn là của người này; hãy chọn lại nếu vẫn cần:",

  leftOut: "Không sửa",
  formulaCells: "Ô có công thức:",
  settledCells: "Ô đã thay đổi sau khi kiểm tra, không còn gì để sửa:",
  byHandCells: "Phải sửa tay, vì sửa một ô này thì chưa đủ:",
  columnsGone: (headings) =>
    `Cột ${headings} không còn ở chỗ cũ hoặc không còn được đọc, nên chưa sửa được ô nào. Hãy đóng lại rồi mở lại từ danh sách.`,
  movedCells: "Hàng này nay là của người khác; hãy bấm Kiểm tra lại:",
  mergedCells: "Ô gộp: ghi vào đây thì người khác trong ô gộp cũng bị ghi, hoặc Excel không nhận; hãy sửa tay:",

  write: (count) => `Sửa ${count} ô`,

  fixed: (written) => `Đã sửa ${written} ô`,
  undone: (written) => `Đã trả ${written} ô về như cũ`,
  nothingWritten: { title: "Chưa sửa ô nào", sentence: "Không có gì thay đổi trên trang tính." },
  leftChanged: (count) => `Để nguyên ${count} ô vì vừa bị thay đổi.`,
  leftFormulas: (count) => `Để nguyên ${count} ô vì có công thức.`,
  leftMoved: (count) =>
    `Để nguyên ${count} ô vì hàng đó nay là của người khác và không chắc người cũ đang ở hàng nào, hoặc vì cột không còn ở chỗ cũ.`,
  leftRefused: (count) => `Excel không ghi ${count} ô, thường vì nằm trong ô gộp.`,
  unsure:
    "Có thể một phần đã được ghi vào trang tính. Bấm “Hoàn tác” để trả những ô đã ghi về như trước, hoặc kiểm tra lại để xem.",
};
