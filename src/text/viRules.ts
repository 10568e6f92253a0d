import { fieldParam, numberParam, rowsParam, textParam } from "./sentenceParams";
import type { RuleId, RuleText } from "./ruleText";
import { viFields } from "./viFields";

function otherRows(params: Parameters<typeof rowsParam>[0]): string {
  const rows = rowsParam(params);
  if (rows === null) return "dòng khác";
  return rows.more === 0 ? `dòng ${rows.listed}` : `dòng ${rows.listed} và ${String(rows.more)} dòng khác`;
}

/** Names, sentences and advice of all rules in Vietnamese. */
export const viRules: Readonly<Record<RuleId, RuleText>> = {
  "missing-name": {
    name: "Thiếu họ tên",
    sentence: () => "Dòng có dữ liệu nhưng không có họ tên.",
    advice: "Ghi họ và tên, hoặc xóa dòng nếu đó không phải là một người.",
  },
  "missing-citizen-id": {
    name: "Thiếu số CCCD",
    sentence: () => "Ô số CCCD để trống.",
    advice: "Ghi đủ 12 chữ số; nếu chưa được cấp CCCD thì ghi “chưa có”.",
  },
  "missing-level-2": {
    name: "Thiếu kết quả VNeID mức 2",
    sentence: () => "Chưa ghi là đã hay chưa cài đặt VNeID mức 2.",
    advice: "Ghi đã hoặc chưa; nếu chưa thì ghi thêm lý do.",
  },
  "missing-reason": {
    name: "Thiếu lý do chưa cài đặt",
    sentence: () => "Chưa cài đặt VNeID mức 2 nhưng không ghi lý do.",
    advice: "Ghi lý do: công văn 1397/BHXH-VP yêu cầu báo cáo lý do chưa cài đặt.",
  },
  "missing-unit": {
    name: "Thiếu đơn vị",
    sentence: () => "Không xác định được đơn vị của người này.",
    advice: "Ghi tên đơn vị vào ô để trống.",
  },
  "malformed-citizen-id": {
    name: "Số CCCD không đúng dạng",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      if (textParam(params, "scientific") === "1")
        return "Số CCCD bị ghi ở dạng số mũ (E+), các chữ số cuối đã mất và không khôi phục được.";
      if (digits === null) return "Nội dung ô không phải là số CCCD 12 chữ số.";
      if (digits === 0) return "Ô số CCCD không có chữ số nào.";
      if (digits === 12) return "Số CCCD lẫn ký tự không phải chữ số.";
      return `Số CCCD có ${String(digits)} chữ số, không phải 12.`;
    },
    advice: "Đối chiếu với thẻ CCCD và ghi lại đủ 12 chữ số.",
  },
  "impossible-citizen-id": {
    name: "Số CCCD không thể có thật",
    sentence: () => "Đủ 12 chữ số nhưng mã nơi sinh (3 số đầu) hoặc mã thế kỷ (số thứ tư) không tồn tại.",
    advice: "Đối chiếu với thẻ CCCD và ghi lại.",
  },
  "duplicate-citizen-id": {
    name: "Trùng số CCCD",
    sentence: (params) => `Trùng số CCCD với ${otherRows(params)}.`,
    advice: "Đối chiếu với thẻ CCCD của từng người; nếu một người bị ghi hai lần thì bỏ bớt một dòng.",
  },
  "level-2-without-citizen-id": {
    name: "Đã có mức 2 nhưng không có CCCD",
    sentence: () => "Ghi đã cài đặt VNeID mức 2 trong khi chưa được cấp CCCD.",
    advice: "Có CCCD thì mới có mức 2: bổ sung số CCCD hoặc sửa kết quả mức 2.",
  },
  "level-2-contradiction": {
    name: "Vừa đã vừa chưa cài đặt",
    sentence: () => "Đánh dấu cả đã cài đặt lẫn chưa cài đặt.",
    advice: "Chỉ giữ lại dấu đúng.",
  },
  "one-stop-not-level-2": {
    name: "Bộ phận Một cửa chưa có mức 2",
    sentence: () => "Người của Bộ phận Một cửa chưa hoàn thành VNeID mức 2.",
    advice: "Công văn 1397/BHXH-VP yêu cầu Bộ phận Một cửa thực hiện sớm, bảo đảm 100\u00a0%.",
  },
  "invalid-birth-date": {
    name: "Ngày sinh không hợp lệ",
    sentence: () => "Ngày sinh không đọc được, ở tương lai, hoặc cho tuổi dưới 15 hay trên 100.",
    advice: "Ghi lại theo dạng ngày/tháng/năm.",
  },
  "cell-error": {
    name: "Ô báo lỗi",
    sentence: (params) => {
      const field = fieldParam(params);
      return field === null
        ? "Ô báo lỗi công thức (như #N/A, #REF!)."
        : `Ô ở cột ${viFields[field]} báo lỗi công thức (như #N/A, #REF!).`;
    },
    advice: "Sửa công thức, hoặc ghi thẳng nội dung vào ô.",
  },
  "old-id-number": {
    name: "Số CMND cũ",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      return digits === null
        ? "Ô ghi số CMND, không phải số CCCD."
        : `Ô ghi số CMND ${String(digits)} chữ số, không phải số CCCD.`;
    },
    advice: "CMND hết giá trị từ năm 2025 và được tính là chưa có CCCD. Ghi số CCCD 12 chữ số, hoặc “chưa có”.",
  },
  "lost-leading-zero": {
    name: "Số CCCD mất số 0 ở đầu",
    sentence: (params) => {
      const digits = numberParam(params, "digits");
      return digits === null
        ? "Số CCCD bị mất số 0 ở đầu."
        : `Số CCCD chỉ còn ${String(digits)} chữ số, mất số 0 ở đầu.`;
    },
    advice: "Định dạng ô là Văn bản (Text) rồi ghi lại đủ 12 chữ số. Những số này vẫn được tính là đã cấp CCCD.",
  },
  "citizen-id-birth-year": {
    name: "Số CCCD khác năm sinh",
    sentence: () => "Năm sinh trong số CCCD (số thứ năm và thứ sáu) khác cột ngày sinh.",
    advice: "Đối chiếu với thẻ CCCD, sửa số hoặc ngày sinh.",
  },
  "citizen-id-gender": {
    name: "Số CCCD khác giới tính",
    sentence: () => "Giới tính trong số CCCD (số thứ tư) khác giới tính ghi trong danh sách.",
    advice: "Đối chiếu với thẻ CCCD, sửa số hoặc giới tính.",
  },
  "unclear-level-2": {
    name: "Kết quả mức 2 không rõ",
    sentence: () => "Không hiểu nội dung ghi ở cột VNeID mức 2.",
    advice: "Ghi đã hoặc chưa. Trong khi chờ, những người này được tính là cần xác minh.",
  },
  "citizen-id-contradiction": {
    name: "Cột đã cấp CCCD không khớp",
    sentence: () => "Cột đã cấp CCCD nói khác với ô số CCCD.",
    advice: "Sửa ô ghi sai. Hiện được tính theo ô số CCCD.",
  },
  "reason-though-done": {
    name: "Đã cài đặt mà vẫn ghi lý do",
    sentence: () => "Ghi lý do chưa cài đặt trong khi đã cài đặt VNeID mức 2.",
    advice: "Xóa lý do, hoặc sửa kết quả mức 2.",
  },
  "possible-same-person": {
    name: "Có thể là cùng một người",
    sentence: (params) => `Cùng họ tên và ngày sinh với ${otherRows(params)}.`,
    advice: "Nếu là một người thì bỏ bớt một dòng; nếu là hai người thì để nguyên.",
  },
  "untidy-citizen-id": {
    name: "Số CCCD ghi chưa gọn",
    sentence: () => "Số CCCD có dấu cách, dấu chấm, dấu nháy, hoặc được lưu ở dạng số.",
    advice: "Định dạng ô là Văn bản (Text) và chỉ ghi 12 chữ số.",
  },
  "untidy-text": {
    name: "Họ tên ghi chưa gọn",
    sentence: () => "Họ tên có khoảng trắng thừa, xuống dòng, hoặc chữ có dấu không theo Unicode dựng sẵn.",
    advice: "Gõ lại họ tên. Tên vẫn đọc được, nhưng tìm kiếm và lọc có thể bỏ sót.",
  },
  "legacy-font-text": {
    name: "Chữ theo bảng mã cũ",
    sentence: () => "Nội dung gõ bằng bảng mã TCVN3 hoặc VNI, máy không có phông sẽ không đọc được.",
    advice: "Chuyển sang Unicode.",
  },
};
