import type { SupplementWords } from "../../documents/supplement/supplementWords";
import { REASON_CATEGORIES } from "../../roster/cells/reasonCategory";
import { officialDate, officialTime } from "./officialDate";
import { ruleTextFor } from "../ruleTextFor";
import { vi } from "../vi/vi";

const counted = new Intl.NumberFormat("vi-VN");

/** The words of the sheet that goes back to the units: Vietnamese whatever the pane speaks, since the units read it. */
export const supplementWords: SupplementWords = {
  sheetTitle: "Cần bổ sung",
  title: "DANH SÁCH THÔNG TIN CẦN BỔ SUNG, CHỈNH SỬA",
  source: (sheetName, checkedAt) =>
    `(Theo trang tính “${sheetName}”, kiểm tra lúc ${officialTime(checkedAt)}, ${officialDate(checkedAt)})`,
  request:
    "Đề nghị đơn vị đối chiếu, điền thông tin đúng vào cột “Đơn vị bổ sung” rồi gửi lại tệp này. Ô có mũi tên thì chọn trong danh sách; ô hỏi số CCCD thì ghi đủ 12 chữ số. Số CCCD đã có chỉ ghi hai chữ số đầu và hai chữ số cuối.",
  deadline: (day) => `Gửi lại trước ${day === null ? "ngày …… tháng …… năm ………" : officialDate(day)}`,
  contact: (typed) => `Nơi nhận: ${typed.trim() === "" ? "………………………………" : typed.trim()}`,
  heads: {
    ordinal: "STT",
    name: "Họ và tên",
    citizenId: "Số CCCD",
    what: "Nội dung còn thiếu hoặc sai",
    advice: "Việc cần làm",
    answer: "Đơn vị bổ sung",
    key: "Mã dòng",
  },
  unit: (name, people, lines) => `${name}: ${counted.format(people)} người, ${counted.format(lines)} nội dung`,
  unitGoesOn: (name) => `${name} (tiếp theo)`,
  unitOf: (heading) => heading.replace(/(?:: [\d.]+ người, [\d.]+ nội dung| \(tiếp theo\))$/u, ""),
  gone: "Đã bổ sung, không còn trong danh sách",
  choices: {
    reason: {
      head: "Lý do để chọn",
      texts: REASON_CATEGORIES.filter(({ id }) => id !== "blank").map(({ label }) => label),
    },
    mark: {
      head: "Kết quả mức 2 để chọn",
      texts: ["Đã kích hoạt mức 2", "Đã được duyệt, chưa kích hoạt", "Đã đăng ký, chờ duyệt", "Chưa đăng ký mức 2"],
    },
  },
  alerts: {
    citizenId: {
      title: "Số CCCD có 12 chữ số",
      message: "Nội dung vừa ghi không có đúng 12 ký tự. Vẫn giữ, chẳng hạn để ghi “chưa có”?",
    },
    reason: {
      title: "Không có trong danh sách lý do",
      message: "Nên chọn một lý do trong danh sách để đếm được đúng. Vẫn giữ lý do vừa ghi?",
    },
    mark: {
      title: "Không có trong danh sách",
      message: "Nên chọn một kết quả trong danh sách để đếm được đúng. Vẫn giữ nội dung vừa ghi?",
    },
  },
  inWork: "Đang lập danh sách cần bổ sung…",
  unitless: "Chưa xác định đơn vị",
  nameless: "(không có tên)",
  // the rows of the officer's own sheet say nothing to a unit
  sentence: ({ rule, params }) => ruleTextFor(vi, rule).sentence({ ...params, rows: [] }),
  advice: (rule) => ruleTextFor(vi, rule).advice,
  nothing: "Không có nội dung nào cần đơn vị bổ sung.",
  leftOut: (count) =>
    `Không đưa vào danh sách này ${counted.format(count)} chỗ chưa đúng quy cách hoặc mất số 0 ở đầu: người lập danh sách tự sửa được.`,
  cut: (shown, count) =>
    `Chỉ liệt kê ${counted.format(shown)} nội dung đầu trong số ${counted.format(count)}: bổ sung xong hãy kiểm tra và lập lại.`,
};
