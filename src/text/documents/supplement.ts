import type { SupplementWords } from "../../documents/supplement/supplementWords";
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
    "Đề nghị các đơn vị đối chiếu, điền thông tin đúng vào cột “Đơn vị bổ sung” và gửi lại. Cột “Ô” là vị trí trên danh sách gốc; số CCCD chỉ ghi hai chữ số đầu và hai chữ số cuối.",
  heads: {
    ordinal: "STT",
    name: "Họ và tên",
    citizenId: "Số CCCD",
    cell: "Ô",
    what: "Nội dung còn thiếu hoặc sai",
    advice: "Việc cần làm",
    answer: "Đơn vị bổ sung",
  },
  unit: (name, people, lines) => `${name}: ${counted.format(people)} người, ${counted.format(lines)} nội dung`,
  unitOf: (heading) => heading.replace(/: [\d.]+ người, [\d.]+ nội dung$/u, ""),
  gone: "Đã bổ sung, không còn trong danh sách",
  inWork: "Đang lập danh sách cần bổ sung…",
  unitless: "Chưa xác định đơn vị",
  nameless: "(không có tên)",
  sentence: ({ rule, params }) => ruleTextFor(vi, rule).sentence(params),
  advice: (rule) => ruleTextFor(vi, rule).advice,
  nothing: "Không có nội dung nào cần đơn vị bổ sung.",
  leftOut: (count) =>
    `Không đưa vào danh sách này ${counted.format(count)} chỗ ghi chưa gọn hoặc mất số 0 ở đầu: người lập danh sách tự sửa được.`,
  cut: (shown, count) =>
    `Chỉ liệt kê ${counted.format(shown)} nội dung đầu trong số ${counted.format(count)}: bổ sung xong hãy kiểm tra và lập lại.`,
};
