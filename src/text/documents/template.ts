import type { TemplateWords } from "../../documents/template/templateWords";
import { supplementWords } from "./supplement";

const DAY = "Ghi ngày/tháng/năm, đủ 10 ký tự, ví dụ 05/11/2026.";

/** The words of the template that units fill in: Vietnamese whatever the pane speaks. */
export const templateWords: TemplateWords = {
  listTitle: "Danh sách",
  guideTitle: "Hướng dẫn",
  title: "DANH SÁCH CCVC&NLĐ: THẺ CĂN CƯỚC VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2",
  deadline: (day) => supplementWords.deadline(day),
  contact: (typed) => supplementWords.contact(typed),
  ordinal: "STT",
  heads: {
    fullName: "Họ và tên",
    birthDate: "Ngày sinh",
    gender: "Giới tính",
    unit: "Đơn vị",
    position: "Chức vụ",
    citizenId: "Số CCCD",
    citizenIdIssueDate: "Ngày cấp",
    citizenIdExpiry: "Có giá trị đến",
    level2: "VNeID mức 2",
    level2Date: "Ngày kích hoạt",
    reason: "Lý do chưa cài đặt",
    oneStop: "Bộ phận Một cửa",
    note: "Ghi chú",
  },
  prompts: {
    fullName: { title: "Họ và tên", message: "Ghi đủ họ, tên đệm và tên. Mỗi người một hàng, không gộp ô." },
    birthDate: { title: "Ngày sinh", message: "Ghi ngày/tháng/năm, đủ 10 ký tự, ví dụ 05/11/1986." },
    gender: { title: "Giới tính", message: "Chọn Nam hoặc Nữ." },
    unit: { title: "Đơn vị", message: "Ghi tên phòng, bộ phận hoặc đơn vị, cùng một cách viết cho mọi người." },
    position: { title: "Chức vụ", message: "Không bắt buộc." },
    citizenId: {
      title: "Số CCCD",
      message:
        "Ghi đủ 12 chữ số trên thẻ CCCD hoặc thẻ căn cước, kể cả số 0 ở đầu. Chưa được cấp thẻ thì ghi: Chưa có.",
    },
    citizenIdIssueDate: { title: "Ngày cấp thẻ", message: `Không bắt buộc. ${DAY}` },
    citizenIdExpiry: { title: "Thẻ có giá trị đến", message: `Không thời hạn thì để trống. ${DAY}` },
    level2: { title: "VNeID mức 2", message: "Chọn một trong bốn kết quả. Chỉ “Đã kích hoạt mức 2” là hoàn thành." },
    level2Date: { title: "Ngày kích hoạt", message: `Ngày kích hoạt tài khoản mức 2, nếu đã kích hoạt. ${DAY}` },
    reason: { title: "Lý do chưa cài đặt", message: "Chưa hoàn thành mức 2 thì chọn một lý do." },
    oneStop: { title: "Bộ phận Một cửa", message: "Người làm ở Bộ phận Một cửa thì chọn x; người khác để trống." },
    note: { title: "Ghi chú", message: "Không bắt buộc." },
  },
  alerts: {
    citizenId: supplementWords.alerts.citizenId,
    date: {
      title: "Chưa đúng dạng ngày",
      message: "Ghi ngày/tháng/năm, đủ 10 ký tự, ví dụ 05/11/1986. Vẫn giữ nội dung vừa ghi?",
    },
    list: {
      title: "Không có trong danh sách",
      message: "Nên chọn trong danh sách để đếm được đúng. Vẫn giữ nội dung vừa ghi?",
    },
  },
  choices: {
    gender: ["Nam", "Nữ"],
    level2: supplementWords.choices.mark.texts,
    reason: supplementWords.choices.reason.texts,
    oneStop: ["x"],
  },
  guide: {
    title: "HƯỚNG DẪN ĐIỀN",
    lists: "Danh mục để chọn (không sửa)",
    paragraphs: [
      "1. Điền vào trang “Danh sách”, mỗi người một hàng. Có thể dán từ danh sách sẵn có: chọn Dán giá trị để giữ khung và danh mục chọn.",
      "2. Không đổi tên, xóa hay chèn thêm cột. Có thể chèn, xóa, sắp xếp các hàng. Hàng thừa cứ để trống.",
      "3. Ô có mũi tên thì chọn trong danh mục; nội dung khác vẫn ghi được khi Excel hỏi.",
      "4. Số CCCD ghi đủ 12 chữ số, kể cả số 0 ở đầu. CMND 9 số đã hết giá trị, không tính là đã có thẻ. Chưa được cấp thẻ thì ghi: Chưa có.",
      "5. Ngày ghi theo thứ tự ngày/tháng/năm, ví dụ 05/11/1986. Chỉ biết năm thì ghi năm.",
      "6. “Đã kích hoạt mức 2” là đã kích hoạt tài khoản định danh điện tử mức 2 trong ứng dụng VNeID. Được duyệt mà chưa kích hoạt thì chưa hoàn thành.",
      "7. Người chưa hoàn thành mức 2 phải có lý do. Người ở Bộ phận Một cửa phải hoàn thành 100%.",
      "8. Điền xong, lưu tệp và gửi lại đúng nơi nhận ghi ở đầu trang “Danh sách”. Tệp có dữ liệu cá nhân: chỉ gửi cho nơi nhận, không đăng lên nhóm chat.",
    ],
  },
};
