import type { PaneTexts } from "../paneTexts";
import { notLoaded } from "./notLoaded";

/** Words of the pane in Vietnamese. The six labels of the totals are the letter's own (1397/BHXH-VP, item 3). */
export const pane: PaneTexts = {
  ...notLoaded,
  title: "Rà soát VNeID",
  starting: "Đang mở…",
  officeNotLoaded: (address) => ({
    title: "Chưa kết nối được với Excel",
    sentence:
      address === null
        ? "Thư mục “office” trên máy chủ của đơn vị không tải được đầy đủ. Hãy kiểm tra kết nối mạng hoặc báo người quản trị, rồi bấm Thử lại."
        : `Mạng có thể đang chặn hoặc chưa tới được địa chỉ ${address}. Hãy nhờ người quản trị mạng cho phép địa chỉ đó, rồi bấm Thử lại.`,
  }),
  notInExcel: {
    title: "Trang này chạy trong Excel",
    sentence: "Hãy mở danh sách trong Excel, rồi bấm nút Rà soát VNeID trên thẻ Trang đầu (Home).",
  },
  tooOld: {
    title: "Phiên bản Excel này quá cũ",
    sentence: "Cần Excel 2021 trở lên, Microsoft 365, hoặc Excel trên web. Hãy mở tệp bằng một trong các bản đó.",
  },

  sheet: "Trang tính",
  sheetsWithRoster: "Có danh sách",
  otherSheets: "Trang khác",
  hiddenSheet: (name) => `${name} (đang ẩn)`,
  highlightToDos: "Tô màu cả người chưa có CCCD hoặc mức 2",
  check: "Kiểm tra",
  checkAgain: "Kiểm tra lại",
  chooseSheet: "Chọn trang khác",
  cancel: "Hủy",
  clearHighlights: "Xóa đánh dấu",
  writeReport: "Lập báo cáo",
  writeSupplement: "Gửi đơn vị bổ sung",
  copyFindings: "Sao chép danh sách",
  more: "Thêm",
  firstCheck: "Cần kiểm tra trang này trước",
  firstAnswer: "Cần trả lời câu hỏi trước",
  dismiss: "Đóng thông báo",
  gather: "Tổng hợp nhiều tệp",
  compare: "So sánh với danh sách cũ",
  guide: "Hướng dẫn",
  selfTest: "Kiểm tra môi trường",
  template: "Tạo mẫu danh sách",
  takeBack: "Nhập phần đã bổ sung",
  seeGuide: "Xem hướng dẫn",
  back: "Quay lại",

  start: {
    found: (sheet, people, units) =>
      units === null
        ? `Đã thấy ${people} người trên trang “${sheet}”.`
        : `Đã thấy ${people} người, ${units} đơn vị trên trang “${sheet}”.`,
    noRoster: (sheet) => ({
      title: `Không thấy danh sách trên trang “${sheet}”`,
      sentence:
        "Đã xem các hàng đầu mà không thấy hàng tiêu đề có cột họ và tên. Hãy chọn trang khác, hoặc tự chỉ hàng tiêu đề và các cột.",
    }),
    noPeople: (sheet) => ({
      title: `Danh sách trên trang “${sheet}” chưa có ai`,
      sentence: "Dưới hàng tiêu đề không có người nào. Hãy điền danh sách, hoặc chọn trang khác.",
    }),
    looking: "Đang xem trang tính…",
    doubtful: (fields) => `Chưa chắc cột: ${fields}.`,
    level2Missing: {
      title: "Không thấy cột VNeID mức 2",
      sentence: "Không có cột này thì không đếm được ai đã có mức 2. Nếu trang có cột đó dưới tên khác, hãy chỉ cột.",
    },
    onlyColours: "Chỉ tô màu, không sửa nội dung.",
    whatHappens: "Kiểm tra xong sẽ thấy: chỗ cần sửa, người chưa có mức 2, số liệu và báo cáo.",
    noSheet: {
      title: "Chưa thấy trang tính nào",
      sentence: "Hãy mở tệp danh sách trong Excel, rồi bấm “Tìm lại”.",
    },
    lookAgain: "Tìm lại",
  },
  status: {
    counts: (people, findings, notDone) =>
      `${people} người · ${findings} chỗ cần xem${notDone === null ? "" : ` · ${notDone} chưa có mức 2`}`,
    otherSheet: (checked) => `Kết quả là của trang “${checked}”`,
    otherColumns: "Các cột đã đổi: cần kiểm tra lại",
    noRoster: "Trang này không có danh sách",
    noPeople: "Danh sách trên trang này chưa có ai",
    question: "Có câu hỏi cần trả lời trước khi tin số liệu",
    level2Missing: "Không thấy cột VNeID mức 2: chọn cột",
    reportStale: "Báo cáo không còn khớp",
    notHighlighted: "Không ghi được vào trang này: chưa tô màu",
  },
  tabs: { findings: "Cần sửa", toDos: "Chưa có mức 2", totals: "Số liệu", report: "Báo cáo" },
  toDosShort: "Mức 2",
  countOf: {
    findings: (count) => `${count} chỗ cần xem`,
    toDos: (count) => `${count} người chưa có CCCD hoặc mức 2`,
  },
  checkingStarts: "Đang tìm danh sách…",
  checking: (rowsDone, rowsInAll) => `Đã đọc ${rowsDone} trên ${rowsInAll} hàng`,
  clearing: "Đang xóa đánh dấu…",
  redrawing: "Đang tô màu lại…",
  reporting: "Đang lập báo cáo…",
  sending: "Đang tách thành tệp riêng…",
  supplementing: "Đang lập danh sách cần bổ sung…",
  copying: "Đang sao chép…",
  readingCells: "Đang đọc lại các ô…",
  fixing: "Đang sửa các ô…",
  undoing: "Đang hoàn tác…",
  selfTesting: "Đang thử môi trường…",
  takingBack: "Đang đọc các tệp gửi lại…",
  hidingRows: "Đang ẩn hàng…",
  showingRows: "Đang hiện lại hàng…",
  cellEditing: "Bạn đang gõ trong một ô: nhấn Enter để đi tiếp, hoặc bấm Hủy.",
  overdue: "Excel chưa trả lời sau 30 giây. Có thể chờ thêm hoặc bấm Hủy.",

  live: {
    checking: "Đang kiểm tra lại…",
    behind: (why) => `Danh sách có thể đã thay đổi mà chưa kiểm tra lại được. ${why}`,
  },
  checkedAt: (sheet, time) => `Trang “${sheet}”, kiểm tra lúc ${time}`,

  why: "Vì sao?",
  example: (value) => `Ví dụ: ${value}`,
  aboutSheet: "Về trang tính",
  notHighlighted: {
    title: "Trang tính đang được bảo vệ hoặc chỉ cho xem nên không đánh dấu được",
    sentence:
      "Mọi người vẫn được kiểm tra. Hãy bỏ bảo vệ ở thẻ Xem lại (Review), hoặc bật chỉnh sửa (Enable Editing), rồi kiểm tra lại.",
  },
  marksAreOld: "Đánh dấu trên trang tính đã cũ.",
  redraw: "Tô màu lại",
  noFindings: "Không còn chỗ nào cần sửa.",
  noFindingsInPart: "Không thấy chỗ nào cần sửa trong phần kiểm tra được.",
  alsoCell: (address) => `và ô ${address}`,
  noName: "(không có tên)",

  legend: "Chú giải màu",
  legendTyped: "Số CCCD vừa gõ không phải 12 chữ số",
  legendToDo: "Chưa có CCCD hoặc mức 2",
  legendLooks: {
    error: "chữ đậm, viền liền",
    missing: "viền gạch",
    check: "chữ nghiêng, viền chấm",
    typed: "chữ thường, viền gạch chấm",
    toDo: "nền xám, không viền",
  },
  legendAbout:
    "Màu đánh dấu tự mất khi ô được sửa đúng, không thay đổi màu nền và định dạng có sẵn. Khi bạn gõ, đổi trang hay đi qua từng chỗ, không có gì được ghi thêm nên Ctrl+Z vẫn là của bạn; sau việc bạn bấm ở khung này, như Kiểm tra, Tô màu lại, Sửa nhanh, Lập báo cáo hay so sánh với trang khác, Excel có thể không hoàn tác được các bước trước đó. Microsoft 365 từ tháng 9-2025 coi một lần Sửa nhanh cùng các đánh dấu của nó là một bước Ctrl+Z; ở bản cũ hơn, hãy trả lại bằng nút Hoàn tác trong khung này.",

  pageOf: (from, to, count) => `${from}–${to} trên ${count}`,
  previousPage: "Trang trước",
  nextPage: "Trang sau",
  firstPage: "Trang đầu",
  lastPage: "Trang cuối",
  atStart: "Đang ở đầu danh sách",
  atEnd: "Đang ở cuối danh sách",

  cancelled: { title: "Đã hủy", sentence: "Chưa có gì được ghi vào trang tính." },
  stopped: {
    title: "Đã hủy",
    sentence: "Excel chưa trả lời, nên có thể đã hoặc sẽ ghi một phần. Hãy bấm Kiểm tra để xem lại trang tính.",
  },
  cleared: (sheet) => ({
    title: "Đã xóa đánh dấu",
    sentence: `Trang “${sheet}” không còn màu đánh dấu nào của Rà soát VNeID.`,
  }),
  clearedInPart: (sheet) => ({
    title: "Đã xóa những đánh dấu đọc được",
    sentence: `Excel không cho đọc một số định dạng có điều kiện trên trang “${sheet}”. Nếu còn thấy màu của Rà soát VNeID, hãy xóa ở Định dạng có điều kiện (Conditional Formatting) trên thẻ Trang đầu (Home).`,
  }),
  reported: (sheet) => ({
    title: "Đã lập báo cáo",
    sentence: `Xem ở trang “${sheet}”.`,
  }),
  reportedElsewhere: (sheet) => ({
    title: "Đã lập báo cáo",
    sentence: `Sổ làm việc đã có một trang trùng tên không do Rà soát VNeID tạo ra, nên báo cáo ở trang “${sheet}”.`,
  }),
  supplemented: (sheet) => ({
    title: "Đã lập danh sách cần bổ sung",
    sentence: `Xem ở trang “${sheet}”, theo từng đơn vị. Số CCCD đã được che.`,
  }),
  supplementCut: (written, count) =>
    `Chỉ ghi ${written} trong ${count} nội dung: bổ sung xong hãy kiểm tra và lập lại.`,
  refused: {
    page: "Chưa đặt được trang in: hãy xem Excel có máy in nào không, rồi lập lại, hoặc tự đặt khổ giấy ở thẻ Bố trí Trang (Page Layout).",
    chart: "Chưa vẽ được biểu đồ.",
    view: "Excel chưa mở trang đó ra: hãy bấm vào tên trang ở dưới cùng.",
    kept: "Chưa lưu được số liệu lần này để so với các lần sau: hãy lập lại báo cáo nếu cần so.",
    notes:
      "Excel không cho biết các ghi chú gắn vào ô trên trang này. Nếu có, ghi chú vẫn ở ô cũ, còn các hàng đã đổi chỗ: hãy xem lại đã đúng hàng chưa.",
  },
  supplementedElsewhere: (sheet) => ({
    title: "Đã lập danh sách cần bổ sung",
    sentence: `Sổ làm việc đã có một trang trùng tên không do Rà soát VNeID tạo ra, nên danh sách ở trang “${sheet}”.`,
  }),
  asks: {
    question: (sheet) => ({
      title: "Ghi đè lên trang đã có?",
      sentence: `Trên trang “${sheet}” có nội dung đã được sửa hoặc ghi thêm. Chưa ghi gì cả. Nếu ghi đè sẽ mất các nội dung sau (riêng chú thích thì vẫn ở ô của nó, nhưng nằm ở hàng của nội dung khác):`,
    }),
    more: (count) => `và ${count} nội dung khác`,
    overwrite: "Ghi đè",
    newSheet: "Lập trang mới",
    keep: "Để nguyên",
  },
  copied: (lines) => ({
    title: "Đã sao chép",
    sentence: `${lines} hàng, dán được vào email hoặc vào trang tính. Không có số CCCD nào trong đó.`,
  }),
  personMoved: {
    title: "Chưa chọn ô nào",
    sentence:
      "Hàng này nay là của người khác và không chắc người cần tìm đang ở hàng nào. Hãy bấm Kiểm tra lại, rồi chọn lại.",
  },
  nothingInRow: {
    title: "Không có gì cần xem",
    sentence: "Ở hàng đang chọn không thấy chỗ nào thiếu hay sai.",
  },
  copyByHand: {
    title: "Không tự sao chép được",
    sentence: "Nội dung đã được chọn sẵn ở dưới: nhấn Ctrl+C (trên máy Mac: ⌘C) để sao chép.",
  },
  copiedText: "Nội dung để sao chép",

  bug: (detail) => ({
    title: "Lỗi của chương trình",
    sentence: `Đây là lỗi của Rà soát VNeID, không phải của danh sách. Hãy thử lại, và gửi dòng này cho người hỗ trợ: ${detail}`,
  }),
  code: (code) => `Mã lỗi: ${code}`,

  announceChecking: "Đang kiểm tra",
  announceChecked: (people, findings, toDos) =>
    `Đã kiểm tra xong: ${people} người, ${findings} chỗ cần xem${toDos === null ? "" : `, ${toDos} người chưa có CCCD hoặc mức 2`}.`,
  announceNoRoster: "Đã kiểm tra xong: trang này không có danh sách để đếm.",

  copyHeadings: ["Ô", "Họ và tên", "Đơn vị", "Mức", "Loại", "Nội dung"],
};
