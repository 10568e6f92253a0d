import { fieldParam, numberParam, rowsParam, textParam } from "../sentenceParams";
import type { RuleId, RuleText } from "../ruleText";
import { fields } from "./fields";

function otherRows(params: Parameters<typeof rowsParam>[0]): string {
  const rows = rowsParam(params);
  if (rows === null) return "người khác";
  return rows.more === 0 ? `hàng ${rows.listed}` : `hàng ${rows.listed} và ${String(rows.more)} hàng khác`;
}

/** All texts of the rules in Vietnamese. */
export const rules: Readonly<Record<RuleId, RuleText>> = {
  "missing-name": {
    name: "Thiếu họ tên",
    sentence: () => "Hàng có dữ liệu nhưng không có họ tên.",
    advice: "Ghi họ và tên, hoặc xóa hàng nếu đó không phải là một người.",
    why: "Không có họ tên thì không rõ hàng này tính cho ai, và danh sách người chưa cài đặt trong báo cáo không gọi tên được.",
    example: "Nguyễn Thị Mẫu (tên đặt ra để minh họa).",
  },
  "missing-citizen-id": {
    name: "Thiếu số CCCD",
    sentence: () => "Ô số CCCD để trống.",
    advice: "Ghi đủ 12 chữ số; nếu chưa được cấp CCCD thì ghi “chưa có”.",
    why: "Công văn 1397/BHXH-VP, mục 3, yêu cầu tổng số người đã và chưa được cấp CCCD; ô để trống được tính là chưa được cấp.",
    example: "0010xxxxxx12 (12 chữ số), hoặc “chưa có”.",
  },
  "missing-level-2": {
    name: "Thiếu kết quả VNeID mức 2",
    sentence: () => "Chưa ghi là đã hay chưa cài đặt VNeID mức 2.",
    advice: "Ghi đã hoặc chưa; nếu chưa thì ghi thêm lý do.",
    why: "Công văn 1397/BHXH-VP, mục 3, yêu cầu tổng số người đã hoàn thành và chưa cài đặt mức 2; không ghi gì được tính là chưa.",
    example: "Đã cài đặt, hoặc ngày kích hoạt như 12/05/2023.",
  },
  "missing-reason": {
    name: "Thiếu lý do chưa cài đặt",
    sentence: () => "Chưa cài đặt VNeID mức 2 nhưng không ghi lý do.",
    advice: "Ghi lý do: công văn 1397/BHXH-VP yêu cầu báo cáo lý do chưa cài đặt.",
    why: "Công văn 1397/BHXH-VP, mục 3, yêu cầu báo cáo nêu rõ lý do chưa cài đặt.",
    example: "Đang nghỉ thai sản.",
  },
  "missing-unit": {
    name: "Thiếu đơn vị",
    sentence: () => "Không xác định được đơn vị của người này.",
    advice: "Ghi tên đơn vị vào ô để trống.",
    why: "Người không rõ đơn vị không có mặt trong số liệu theo đơn vị của báo cáo.",
    example: "Phòng Tổ chức cán bộ.",
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
    why: "Số định danh cá nhân có đúng 12 chữ số (Nghị định 137/2015/NĐ-CP, Điều 13, nay là Nghị định 70/2024/NĐ-CP, Điều 11, sửa đổi năm 2026); khi số sai dạng thì không rõ đã được cấp CCCD hay chưa, và báo cáo còn là dự thảo.",
    example: "0010xxxxxx12 (đúng 12 chữ số, không có ký tự khác).",
  },
  "impossible-citizen-id": {
    name: "Số CCCD không thể có thật",
    sentence: () =>
      "Đủ 12 chữ số nhưng mã nơi sinh (3 số đầu) hoặc mã thế kỷ (số thứ tư) không tồn tại, hoặc năm sinh trong số chưa đến.",
    advice: "Đối chiếu với thẻ CCCD và ghi lại.",
    why: "Mã nơi sinh phải có trong danh mục của Thông tư 07/2016/TT-BCA (thẻ nay theo Thông tư 17/2024/TT-BCA), và số thứ tư của người đang làm việc chỉ có thể là 0 đến 3 (Nghị định 137/2015/NĐ-CP, Điều 13, nay là Nghị định 70/2024/NĐ-CP, Điều 11, sửa đổi năm 2026).",
    example: "0010xxxxxx12: 001 là Hà Nội, số 0 tiếp theo là nam sinh trong thế kỷ 20.",
  },
  "duplicate-citizen-id": {
    name: "Trùng số CCCD",
    sentence: (params) => `Trùng số CCCD với ${otherRows(params)}.`,
    advice: "Đối chiếu với thẻ CCCD của từng người; nếu một người bị ghi hai lần thì bỏ bớt một hàng.",
    why: "Số định danh không bao giờ cấp trùng (Luật Căn cước 26/2023/QH15, Điều 12, sửa đổi năm 2025): hoặc có số bị ghi nhầm, hoặc một người bị tính hai lần.",
    example: "Mỗi người một số riêng: 0010xxxxxx12 và 0011xxxxxx34.",
  },
  "level-2-without-citizen-id": {
    name: "Đã có mức 2 nhưng không có CCCD",
    sentence: () => "Ghi đã cài đặt VNeID mức 2 trong khi chưa được cấp CCCD.",
    advice: "Có CCCD thì mới có mức 2: bổ sung số CCCD hoặc sửa kết quả mức 2.",
    why: "Công dân phải có thẻ CCCD hoặc thẻ căn cước còn hiệu lực thì mới được cấp tài khoản mức 2 (Nghị định 59/2022/NĐ-CP, nay là Nghị định 69/2024/NĐ-CP, Điều 7, sửa đổi năm 2025 và 2026).",
    example: "Đã cài đặt, cùng hàng với số CCCD 0010xxxxxx12.",
  },
  "level-2-contradiction": {
    name: "Đánh dấu cả “Đã” lẫn “Chưa”",
    sentence: () => "Đánh dấu cả đã cài đặt lẫn chưa cài đặt.",
    advice: "Chỉ giữ lại dấu đúng.",
    why: "Người này không tính được vào số đã cài đặt hay chưa cài đặt mà công văn 1397/BHXH-VP, mục 3, yêu cầu, nên báo cáo còn là dự thảo.",
    example: "Dấu x ở cột Đã cài đặt, cột Chưa cài đặt để trống.",
  },
  "one-stop-not-level-2": {
    name: "Bộ phận Một cửa chưa có mức 2",
    sentence: () => "Người của Bộ phận Một cửa chưa hoàn thành VNeID mức 2.",
    advice: "Công văn 1397/BHXH-VP yêu cầu Bộ phận Một cửa thực hiện sớm, bảo đảm 100%.",
    why: "Công văn 1397/BHXH-VP, mục 1: Bộ phận Một cửa phải đạt 100% để tiếp nhận hồ sơ của người dân xuất trình CCCD trên VNeID.",
    example: "Đã kích hoạt, ghi khi việc kích hoạt đã xong.",
  },
  "invalid-birth-date": {
    name: "Ngày sinh không hợp lệ",
    sentence: () => "Ngày sinh không đọc được, ở tương lai, hoặc cho tuổi dưới 15 hay trên 100.",
    advice: "Ghi lại theo dạng ngày/tháng/năm.",
    why: "Ngày sinh dùng để đối chiếu năm sinh và thế kỷ trong số CCCD (Nghị định 137/2015/NĐ-CP, Điều 13, nay là Nghị định 70/2024/NĐ-CP, Điều 11, sửa đổi năm 2026).",
    example: "05/11/1986, hoặc chỉ năm sinh 1986.",
  },
  "cell-error": {
    name: "Ô báo lỗi",
    sentence: (params) => {
      const field = fieldParam(params);
      return field === null
        ? "Ô báo lỗi công thức (như #N/A, #REF!)."
        : `Ô ở cột ${fields[field]} báo lỗi công thức (như #N/A, #REF!).`;
    },
    advice: "Sửa công thức, hoặc ghi thẳng nội dung vào ô.",
    why: "Ô báo lỗi không cho biết gì: người này phải xác minh, và báo cáo còn là dự thảo nếu lỗi ở ô CCCD hay mức 2.",
    example: "0010xxxxxx12 trong ô số CCCD, thay cho #N/A.",
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
    why: "CMND 9 số hết giá trị từ 01/01/2025 (Luật Căn cước 26/2023/QH15, Điều 46, sửa đổi năm 2025), và không đủ để được cấp tài khoản mức 2.",
    example: "0010xxxxxx12 (số trên thẻ CCCD), hoặc “chưa có”.",
  },
  "expired-citizen-card": {
    name: "Thẻ CCCD hết hạn",
    sentence: () => "Thẻ CCCD, thẻ căn cước này đã quá ngày có giá trị.",
    advice: "Làm thủ tục cấp đổi thẻ tại công an xã, phường, đặc khu bất kỳ, rồi ghi lại ngày trên thẻ mới.",
    why: "Tài khoản định danh điện tử bị khóa khi thẻ hết hạn (Nghị định 69/2024/NĐ-CP, Điều 15, sửa đổi năm 2025 và 2026), dù mức 2 đã kích hoạt.",
    example: "12/05/2035, hoặc “không thời hạn”.",
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
    why: "Mã của mọi tỉnh, thành đều bắt đầu bằng số 0 (Thông tư 07/2016/TT-BCA; thẻ nay theo Thông tư 17/2024/TT-BCA), mà Excel bỏ số 0 ở đầu khi lưu ở dạng số.",
    example: "0010xxxxxx12 (ô định dạng Văn bản), không phải 10xxxxxx12.",
  },
  "citizen-id-birth-year": {
    name: "Số CCCD khác năm sinh",
    sentence: () =>
      "Năm sinh trong số CCCD (số thứ năm và thứ sáu) khác cột ngày sinh, hoặc cho tuổi dưới 15 hay trên 100.",
    advice: "Đối chiếu với thẻ CCCD, sửa số hoặc ngày sinh.",
    why: "Số CCCD chứa năm sinh (Nghị định 137/2015/NĐ-CP, Điều 13, nay là Nghị định 70/2024/NĐ-CP, Điều 11, sửa đổi năm 2026): khác nhau thì thường là gõ nhầm, trừ khi chưa được cấp lại số (Thông tư 59/2021/TT-BCA, Điều 6, nay là Nghị định 70/2024/NĐ-CP).",
    example: "001086xxxxxx, cùng hàng với ngày sinh 05/11/1986.",
  },
  "citizen-id-gender": {
    name: "Số CCCD khác giới tính",
    sentence: () => "Giới tính trong số CCCD (số thứ tư) khác giới tính ghi trong danh sách.",
    advice: "Đối chiếu với thẻ CCCD, sửa số hoặc giới tính.",
    why: "Số thứ tư cho biết giới tính (Nghị định 137/2015/NĐ-CP, Điều 13, nay là Nghị định 70/2024/NĐ-CP, Điều 11, sửa đổi năm 2026): khác nhau thì thường là gõ nhầm, trừ khi chưa được cấp lại số (Thông tư 59/2021/TT-BCA, Điều 6, nay là Nghị định 70/2024/NĐ-CP).",
    example: "0011xxxxxx34, cùng hàng với Nữ (số thứ tư chẵn là nam, lẻ là nữ).",
  },
  "unclear-level-2": {
    name: "Kết quả mức 2 không rõ",
    sentence: () => "Không hiểu nội dung ghi ở cột VNeID mức 2.",
    advice: "Ghi đã hoặc chưa. Trong khi chờ, những người này được tính là cần xác minh.",
    why: "Người này không tính được vào số đã cài đặt hay chưa cài đặt mà công văn 1397/BHXH-VP, mục 3, yêu cầu, nên báo cáo còn là dự thảo.",
    example: "Đã cài đặt, Chưa cài đặt, hoặc Chờ duyệt.",
  },
  "citizen-id-contradiction": {
    name: "Cột đã cấp CCCD không khớp",
    sentence: () => "Cột đã cấp CCCD nói khác với ô số CCCD.",
    advice: "Sửa ô ghi sai. Hiện được tính theo ô số CCCD.",
    why: "Công văn 1397/BHXH-VP, mục 3, yêu cầu tổng số người đã được cấp CCCD: hai cột phải cho cùng một con số.",
    example: "Dấu x ở cột Đã cấp CCCD, cùng hàng với số 0010xxxxxx12.",
  },
  "reason-though-done": {
    name: "Đã cài đặt mà vẫn ghi lý do",
    sentence: () => "Ghi lý do chưa cài đặt trong khi đã cài đặt VNeID mức 2.",
    advice: "Xóa lý do, hoặc sửa kết quả mức 2.",
    why: "Lý do theo công văn 1397/BHXH-VP, mục 3, là của người chưa cài đặt: một trong hai ô đã cũ.",
    example: "Ô lý do để trống khi ô mức 2 ghi Đã cài đặt.",
  },
  "possible-same-person": {
    name: "Có thể là cùng một người",
    sentence: (params) => `Cùng họ tên và ngày sinh với ${otherRows(params)}.`,
    advice: "Nếu là một người thì bỏ bớt một hàng; nếu là hai người thì để nguyên.",
    why: "Một người ghi hai lần làm sai tổng số CCVC&NLĐ, con số đầu tiên công văn 1397/BHXH-VP, mục 3, yêu cầu.",
    example: "Mỗi người một hàng, với một số CCCD.",
  },
  "untidy-citizen-id": {
    name: "Số CCCD chưa đúng quy cách",
    sentence: () => "Số CCCD có dấu cách, dấu chấm, dấu nháy, hoặc được lưu ở dạng số.",
    advice: "Định dạng ô là Văn bản (Text) và chỉ ghi 12 chữ số.",
    why: "Tìm kiếm và dò theo số (VLOOKUP) bỏ sót người này, và Excel bỏ số 0 ở đầu của ô lưu ở dạng số.",
    example: "0010xxxxxx12 (ô định dạng Văn bản), không phải 0010 xxxx xx12.",
  },
  "untidy-text": {
    name: "Họ tên thừa dấu cách hoặc gõ khác chuẩn",
    sentence: () => "Họ tên có khoảng trắng thừa, xuống dòng, hoặc chữ có dấu không theo Unicode dựng sẵn.",
    advice: "Gõ lại họ tên. Tên vẫn đọc được, nhưng tìm kiếm và lọc có thể bỏ sót.",
    why: "Sắp xếp, lọc và so với danh sách khác sẽ sai dù tên trông như nhau; văn bản hành chính dùng Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
    example: "Nguyễn Thị Mẫu (một dấu cách giữa các chữ, không có dấu cách ở đầu và cuối).",
  },
  "legacy-font-text": {
    name: "Chữ gõ phông cũ (TCVN3, VNI)",
    sentence: () => "Nội dung gõ bằng bảng mã TCVN3 hoặc VNI, máy không có phông sẽ không đọc được.",
    advice: "Chuyển sang Unicode.",
    why: "Văn bản hành chính dùng bộ mã Unicode theo TCVN 6909:2001 (Nghị định 30/2020/NĐ-CP, Phụ lục I); chữ mã cũ không tìm được, không lọc được.",
    example: "Bảo hiểm xã hội, không phải “B¶o hiÓm x· héi”.",
  },
};
