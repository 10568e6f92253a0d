import type { CountedSum } from "../../gather/brokenSums";
import type { FileConcern } from "../../gather/gatherFiles";
import type { Unreadable } from "../../gather/unreadableFile";

const count = new Intl.NumberFormat("vi-VN");

/** Words about the files of many offices, in Vietnamese. */
export const gather = {
  heads: {
    office: "Đơn vị",
    total: "Tổng số",
    issued: "Có CCCD",
    notIssued: "Chưa có CCCD",
    done: "Đã mức 2",
    notDone: "Chưa mức 2",
    toVerify: "Cần xác minh",
    oneStop: "Một cửa",
    state: "Tình trạng",
  },
  sum: "Cộng",
  unknown: "không đếm được",
  oneStop: (done: number, total: number) => `${count.format(done)}/${count.format(total)}`,
  count: (number: number) => count.format(number),
  byReport: "theo báo cáo",
  byRoster: "theo danh sách",
  unreadable: {
    old: "không đọc được: tệp .xls của Excel 97-2003; hãy mở bằng Excel, lưu thành .xlsx",
    locked: "không đọc được: tệp đặt mật khẩu; hãy bỏ mật khẩu rồi lưu lại",
    broken: "không đọc được: tệp hỏng hoặc không phải tệp Excel",
    tooLarge: "không đọc được: tệp lớn hơn 64 MB",
  } satisfies Record<Unreadable, string>,
  nothing: "không có danh sách hay báo cáo",
  concerns: {
    toVerify: (people: number) => `${count.format(people)} người cần xác minh`,
    question: (questions: number) => `cần hỏi lại ${count.format(questions)} điều về cột`,
    unknown: () => "thiếu cột nên không đếm đủ",
    otherRosters: (sheets: number) => `còn ${count.format(sheets)} trang danh sách khác chưa tính`,
    stale: () => "báo cáo không còn khớp với danh sách trong tệp",
    typedOver: (numbers: number) => `${count.format(numbers)} số trong báo cáo đã sửa tay`,
    brokenSums: (sums: number) => `${count.format(sums)} tổng không khớp`,
    repeated: (people: number) => `${count.format(people)} người có ở cả đơn vị khác`,
  } satisfies Record<FileConcern["kind"], (number: number) => string>,
  sums: {
    ids: "có CCCD + chưa có + cần xác minh = tổng số",
    level2: "đã mức 2 + chưa + cần xác minh = tổng số",
    reasons: "các lý do cộng lại = chưa mức 2",
    pending: "chờ kích hoạt không quá chưa mức 2",
    oneStop: "Một cửa đã mức 2 không quá số người Một cửa",
  } satisfies Record<CountedSum, string>,
  repeatedPeople: "Người có ở nhiều đơn vị",
  usage: "Cách dùng: npm run check -- TỆP.xlsx… [--json]",
};
