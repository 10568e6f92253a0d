import { fieldParam, numberParam, textParam } from "../sentenceParams";
import type { Texts } from "../texts";
import { fields } from "./fields";

const number = new Intl.NumberFormat("vi-VN");

/** What is said of a whole sheet, in Vietnamese. */
export const sheetFindings: Texts["sheetFindings"] = {
  "no-roster": () => ({
    title: "Không thấy danh sách CCVC&NLĐ trên trang này",
    sentence:
      "Đã đọc trang này mà không thấy hàng tiêu đề có cột họ và tên, với mỗi người một hàng ở dưới. Hãy chọn trang khác, hoặc tự chỉ hàng tiêu đề và các cột ở “Các cột…”.",
  }),
  "own-sheet": (params) => ({
    title: "Trang này do Rà soát VNeID lập",
    sentence: `Đây là trang “${textParam(params, "title") ?? ""}”, không phải danh sách CCVC&NLĐ, nên không đếm ai ở đây. Hãy chọn trang tính có danh sách.`,
  }),
  "no-people": () => ({
    title: "Có tiêu đề nhưng chưa có ai",
    sentence: "Dưới hàng tiêu đề không có người nào. Hãy điền danh sách, hoặc chọn trang khác.",
  }),
  "column-missing": (params) => {
    const field = fieldParam(params);
    return {
      title: field === null ? "Thiếu một cột" : `Không thấy cột ${fields[field]}`,
      sentence: "Những số liệu dựa vào cột này không đếm được.",
    };
  },
  "column-ambiguous": (params) => {
    const field = fieldParam(params);
    return {
      title: field === null ? "Có nhiều cột giống nhau" : `Có nhiều cột giống cột ${fields[field]}`,
      sentence: "Cột bên trái nhất đã được dùng. Hãy xem lại tiêu đề các cột.",
    };
  },
  "hidden-people": (params) => {
    const count = numberParam(params, "count");
    return {
      title: count === null ? "Có người ở hàng bị ẩn" : `${number.format(count)} người ở hàng bị ẩn hoặc bị lọc`,
      sentence: "Những người này vẫn được kiểm tra và vẫn được tính.",
    };
  },
  "missing-unit": () => ({
    title: "Cột Đơn vị để trống cả cột",
    sentence: "Không biết ai thuộc đơn vị nào nên không có số liệu theo đơn vị. Hãy ghi đơn vị của từng người.",
  }),
  "formats-unreadable": () => ({
    title: "Excel không cho đọc một số định dạng có điều kiện trên trang",
    sentence:
      "Đã tô màu kết quả mới. Nếu còn thấy màu của lần kiểm tra trước, hãy xóa ở Định dạng có điều kiện (Conditional Formatting) trên thẻ Trang đầu (Home).",
  }),
  "not-checked": (params) => {
    if (textParam(params, "part") === "mergedCells")
      return {
        title: "Chưa đọc được các ô gộp",
        sentence:
          "Người ở hàng thứ hai trở đi của ô gộp có thể bị báo thiếu đơn vị, thiếu lý do, hoặc bị đếm là chưa hoàn thành. Hãy bỏ gộp (Unmerge Cells), điền đủ từng hàng rồi kiểm tra lại.",
      };
    if (textParam(params, "part") === "dateSystem")
      return {
        title: "Chưa rõ tệp này đếm ngày từ năm 1900 hay từ năm 1904",
        sentence:
          "Ngày ghi dạng số được đọc như đếm từ năm 1900, có thể lệch 4 năm 1 ngày. Hãy chọn các ô ngày, đổi định dạng thành dd/mm/yyyy, kéo cột cho đủ rộng rồi kiểm tra lại.",
      };
    const section = numberParam(params, "section");
    if (section !== null)
      return {
        title: `Chưa rõ hàng ${number.format(section)} là tên bộ phận hay tên người`,
        sentence:
          "Hàng này không được tính là một người; những người ở dưới nếu không có cột đơn vị thì chưa biết thuộc đơn vị nào. Nếu là người, hãy ghi số thứ tự; nếu là bộ phận, hãy ghi thêm trước tên, như “Bộ phận …”, rồi kiểm tra lại: khi còn chưa rõ có phải một người không, báo cáo là dự thảo.",
      };
    const status = numberParam(params, "status");
    if (status !== null)
      return {
        title: `Danh sách chia theo kết quả mức 2, từ hàng ${number.format(status)}, không có cột VNeID mức 2`,
        sentence:
          "Tên mục như “Đã kích hoạt” không được tính thay cho từng người. Hãy thêm cột “VNeID mức 2” ở hàng tiêu đề; ở mỗi mục, gõ Đã hoặc Chưa cạnh người đầu tiên, kéo góc dưới của ô đó xuống hết những người trong mục, rồi kiểm tra lại.",
      };
    const gone = numberParam(params, "gone");
    if (gone !== null)
      return {
        title: `Không tính ${number.format(numberParam(params, "count") ?? 0)} người ở dưới hàng ${number.format(gone)}`,
        sentence:
          "Hàng này là tiêu đề của danh sách người đã nghỉ, đã chuyển đi. Nếu dưới đó còn người đang làm việc, hãy đưa họ lên trên hàng này rồi kiểm tra lại.",
      };
    const beside = textParam(params, "beside");
    if (beside !== null)
      return {
        title: `Chưa tính những người ở bảng bên cạnh, từ cột ${beside}`,
        sentence:
          "Trên trang có hai bảng đặt cạnh nhau. Hãy chuyển những người ở bảng bên phải xuống dưới bảng bên trái rồi kiểm tra lại.",
      };
    const within = numberParam(params, "within");
    if (within !== null)
      return {
        title: `Có hàng ghi nhiều người: chưa tính ${number.format(numberParam(params, "count") ?? 0)} người, từ hàng ${number.format(within)}`,
        sentence:
          "Mỗi hàng chỉ được tính là một người. Hãy ghi mỗi người một hàng, bỏ gộp ô (Unmerge Cells) nếu có, rồi kiểm tra lại.",
      };
    const place = numberParam(params, "above") ?? numberParam(params, "below");
    if (place !== null)
      return {
        title: `Chưa tính ${number.format(numberParam(params, "count") ?? 0)} người ở ngoài bảng, từ hàng ${number.format(place)}`,
        sentence:
          "Những người này ở trên tiêu đề, dưới chỗ ký tên hoặc trong bảng khác. Nếu là CCVC&NLĐ của đơn vị, hãy chuyển họ vào bảng chính rồi kiểm tra lại; nếu không, hãy chuyển sang trang tính khác.",
      };
    const row = numberParam(params, "row");
    return {
      title: row === null ? "Có phần không kiểm tra được" : `Chưa kiểm tra bảng khác ở hàng ${number.format(row)}`,
      sentence: "Bảng này có tiêu đề khác nên không tính chung. Hãy chuyển nó sang trang tính riêng nếu cần kiểm tra.",
    };
  },
};
