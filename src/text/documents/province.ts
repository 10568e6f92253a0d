import type { ProvinceWords } from "../../documents/province/provinceWords";
import { officialDate, officialTime } from "./officialDate";
import { reportWords } from "./report";

const counted = new Intl.NumberFormat("vi-VN");

const noNumber = "Có đơn vị không có số liệu này nên không cộng được";

/**
 * The words of the province's report: Vietnamese, and but for what they say of many offices those of an office's
 * report.
 */
export const provinceWords: ProvinceWords = {
  ...reportWords,
  sheetTitle: "Báo cáo tổng hợp",
  inWork: "Đang lập báo cáo tổng hợp…",
  about: "Tổng hợp kết quả cài đặt ứng dụng VNeID và định danh điện tử mức 2",
  title: ["TỔNG HỢP KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID", "VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2"],
  draftReasons: ({ toVerify, absent, doubtful, repeated, mayBeRepeated }) =>
    [
      toVerify > 0 ? `còn ${counted.format(toVerify)} trường hợp cần xác minh` : "",
      absent > 0 ? `${counted.format(absent)} đơn vị chưa có số liệu` : "",
      doubtful > 0 ? `số liệu của ${counted.format(doubtful)} đơn vị cần xem lại` : "",
      repeated > 0 ? `${counted.format(repeated)} người có ở nhiều đơn vị` : "",
      mayBeRepeated > 0 ? `${counted.format(mayBeRepeated)} người có thể có ở nhiều đơn vị` : "",
    ]
      .filter((reason) => reason !== "")
      .join("; ")
      .replace(/^./u, (first) => first.toLocaleUpperCase("vi")),
  provinceParts: { absent: "Đơn vị chưa có số liệu", repeated: "Người có ở nhiều đơn vị" },
  remarks: {
    ...reportWords.remarks,
    noCitizenIdColumn: noNumber,
    noLevel2Column: noNumber,
    noOneStop: "Không đơn vị nào cho biết ai làm việc tại Bộ phận Một cửa",
  },
  oneStopUntold: (offices) => `Yêu cầu 100%: chưa rõ, ${counted.format(offices)} đơn vị không cho biết`,
  oneStopShortUntold: (missing, offices) =>
    `${reportWords.remarks.oneStopShort(missing)}; ${counted.format(offices)} đơn vị không cho biết`,
  officeHeads: {
    oneStop: "Một cửa",
    oneStopTotal: "Tổng số",
    oneStopDone: "Đã cài đặt",
    state: reportWords.heads.remark,
  },
  untold: "–",
  untoldNote:
    "Ghi chú: (–) là đơn vị không có số liệu; cột CCCD, VNeID mức 2 có dấu này thì không cộng; cột Một cửa chỉ cộng các đơn vị có số liệu.",
  absentHeads: { office: "Đơn vị", why: "Lý do" },
  repeatedHeads: { citizenId: "Số CCCD", name: "Họ và tên", office: "Đơn vị", unit: "Bộ phận", row: "Hàng" },
  mayBeOne: "Có thể là một người",
  repeatedCounted: (people, mayBe) =>
    [
      people > 0
        ? `${counted.format(people)} người có cùng một số CCCD ở nhiều đơn vị, được tính ở mỗi đơn vị nên tổng số còn tính lặp.`
        : "",
      mayBe > 0
        ? `${counted.format(mayBe)} người có thể có ở nhiều đơn vị (trùng họ tên, ngày sinh, có chỗ thiếu số CCCD): cần xác định, nay đang tính ở mỗi đơn vị.`
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  repeatedCut: (shown, people) =>
    `Chỉ liệt kê ${counted.format(shown)} người đầu trong số ${counted.format(people)} người có ở nhiều đơn vị.`,
  nobodyCounted: "Chưa có đơn vị nào có số liệu.",
  gathered: (offices, checkedAt, version) =>
    `Nguồn số liệu: tệp của ${counted.format(offices)} đơn vị, đọc lúc ${officialTime(checkedAt)}, ${officialDate(checkedAt)}; tệp có báo cáo thì lấy số của báo cáo, tệp khác thì kiểm tra danh sách theo bộ quy tắc phiên bản ${version}.`,
};
