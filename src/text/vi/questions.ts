import type { QuestionTexts } from "../questionTexts";

/** What the pane asks, in Vietnamese. */
export const questions: QuestionTexts = {
  title: "Cần anh/chị trả lời",
  more: (count) => `Sau câu này còn ${count} câu nữa.`,
  whichColumn: (field) => `Cột nào là “${field}”?`,
  noneOfThem: "Không cột nào",
  blankMeansDone: (heading) => `Cột “${heading}”: ô để trống nghĩa là đã có mức 2?`,
  blankIsDone: "Đã có",
  blankIsUnknown: "Không biết",
  marksNotDone: (heading, legend) =>
    `Trên trang ghi “${legend}”. Vậy người được đánh dấu ở cột “${heading}” là người CHƯA có mức 2?`,
  holdsLevels: (heading) => `Cột “${heading}” ghi số: 1 là mức 1, 2 là mức 2?`,
  levels: "Là mức",
  marks: "Chỉ là đánh dấu",
  servesField: (heading, field) => `Cột “${heading}” có phải là cột “${field}” không?`,
  serves: "Phải",
  servesNot: "Không phải",
  markSaysYes: {
    oneStop: (heading, mark, people) =>
      `Cột “${heading}”: “${mark}” (${people} người) nghĩa là người của Bộ phận Một cửa?`,
    citizenIdIssued: (heading, mark, people) =>
      `Cột “${heading}”: “${mark}” (${people} người) nghĩa là đã được cấp CCCD?`,
  },
  samples: (samples) => `Ví dụ: ${samples}`,
  noSamples: "Các ô đầu đều trống",
  canBeChanged: "Câu trả lời được nhớ cho các tệp cùng mẫu và sửa lại được ở mục “Các cột…”.",

  notSure: "Chưa chắc: số dưới đây có thể đổi theo câu trả lời.",
  waits:
    "Hãy trả lời câu hỏi ở đầu kết quả trước: số liệu chưa chắc nên chưa lập báo cáo, tệp, email hay sao chép được.",
  fixesWait: "Hãy trả lời câu hỏi ở đầu kết quả trước: câu trả lời có thể đổi chỗ cần sửa, nên chưa ghi gì vào ô.",
  announce: "Số liệu chưa chắc: có câu hỏi cần trả lời ở đầu kết quả.",

  words: "Chữ chưa rõ ở cột VNeID mức 2",
  wordsAbout: "Chọn một lần cho mọi người ghi như vậy. Không có gì được ghi vào trang tính.",
  wordOf: (word, people) => `“${word}” · ${people} người`,
  wordMeans: { done: "Đã", no: "Chưa", pending: "Chờ" },
  takeBack: "Bỏ chọn",
  wordNotKept: "Chỉ nhớ được đến khi đóng tệp này, vì không ghi được vào tệp.",
};
