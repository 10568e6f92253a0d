import { REPORT_LISTS } from "../../documents/report/reportParticulars";
import type { ReportWords } from "../../documents/report/reportWords";
import { comparedSentence } from "./comparedSentence";
import { officeWords } from "./officeWords";
import { officialDate, officialTime } from "./officialDate";

/** So many letters leave less room for day and month in the one line that place and date have. */
const LONG_PLACE = 12;

const counted = new Intl.NumberFormat("vi-VN");

/**
 * The words of the report sheet: Vietnamese whatever the pane speaks, since BHXH Việt Nam reads it. `lines` are
 * official letter 1397/BHXH-VP, item 3, to the letter; steps are its Appendix I, section 2b.
 */
export const reportWords: ReportWords = {
  sheetTitle: "Báo cáo VNeID",
  inWork: "Đang lập báo cáo…",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  annex: "Phụ lục",
  report: "BÁO CÁO",
  about: "Kết quả cài đặt ứng dụng VNeID và định danh điện tử mức 2",
  addressedTo: (addressee) => `Kính gửi: ${addressee}`,
  ...officeWords,
  recipients: "Nơi nhận:",
  title: ["KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID", "VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2"],
  attachedTo: (letterNumber) => `(Kèm theo Công văn số ${letterNumber || "……/……"} ngày … tháng … năm …… của …………)`,
  numbered: (reportNumber) => `Số: ${reportNumber || "……/BC-……"}`,
  placeAndDate: (place, date) => {
    const blank = place.length > LONG_PLACE ? "…" : "……";
    return `${place || "……………"}, ngày ${blank} tháng ${blank} năm ${String(date.getFullYear())}`;
  },
  asOf: (date) => `(Số liệu đến ${officialTime(date)}, ${officialDate(date)})`,
  draft: "DỰ THẢO",
  draftBecause: (idToVerify, level2ToVerify, leavesOut) => {
    const what = [
      ...(idToVerify > 0 ? [`${counted.format(idToVerify)} số CCCD`] : []),
      ...(level2ToVerify > 0 ? [`${counted.format(level2ToVerify)} trạng thái VNeID mức 2`] : []),
    ];
    const why = [
      ...(what.length > 0 ? [`${what.join(" và ")} cần xác minh`] : []),
      ...(leavesOut ? ["người có tên trên trang danh sách"] : []),
    ];
    return `Còn ${why.join("; còn ")}, chưa tính vào số liệu`;
  },

  parts: {
    results: "Kết quả thực hiện Công văn số 1397/BHXH-VP ngày 15/5/2023",
    units: "Kết quả theo đơn vị",
    steps: "Việc cần làm tiếp theo (Công văn số 1397/BHXH-VP, Phụ lục I)",
    difficulties: "Khó khăn, vướng mắc, kiến nghị",
  },

  heads: { ordinal: "STT", item: "Nội dung", count: "Số lượng", share: "Tỷ lệ (%)", remark: "Ghi chú" },
  lines: {
    total: "Tổng số CCVC&NLĐ của đơn vị",
    issued: "Tổng số CCVC&NLĐ đã được cấp CCCD",
    notIssued: "Tổng số CCVC&NLĐ chưa được cấp CCCD",
    done: "Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2",
    notDone: "Tổng số CCVC&NLĐ chưa cài đặt",
    reasons: "Lý do chưa cài đặt",
  },
  moreLines: {
    foreigners: "Trong đó: người nước ngoài",
    idToVerify: "Số CCVC&NLĐ có số CCCD cần xác minh",
    level2ToVerify: "Số CCVC&NLĐ có trạng thái VNeID mức 2 cần xác minh",
    pending: "Số CCVC&NLĐ đã đăng ký hoặc đã được phê duyệt, chưa kích hoạt",
    oneStop: "Bộ phận Một cửa",
    oneStopTotal: "Tổng số cán bộ tại Bộ phận Một cửa",
    oneStopDone: "Đã hoàn thành cài đặt VNeID mức 2",
  },
  unknown: "không xác định",
  remarks: {
    noCitizenIdColumn: "Danh sách không có cột số CCCD",
    noLevel2Column: "Danh sách không có cột VNeID mức 2",
    noOneStop: "Danh sách không cho biết ai làm việc tại Bộ phận Một cửa",
    reasonShares: "Tỷ lệ theo mục 5",
    nobodyNotDone: "Không còn người chưa cài đặt",
    idToVerify: "Ngoài mục 2 và 3",
    level2ToVerify: "Ngoài mục 4 và 5",
    pending: "Đã tính trong mục 5",
    oneStopReached: "Yêu cầu 100%: đạt",
    oneStopShort: (missing) => `Yêu cầu 100%: chưa đạt, còn ${counted.format(missing)} người`,
  },

  remarkOn: (places, remark) => `Mục ${places.join(", ")}: ${remark}.`,
  note: (remarks) => `Ghi chú: ${remarks.join(" ")}`,

  compared: comparedSentence,

  unitHeads: {
    unit: "Đơn vị",
    total: "Tổng số",
    citizenId: "Cấp CCCD",
    issued: "Đã cấp",
    notIssued: "Chưa cấp",
    level2: "VNeID mức 2",
    done: "Đã cài đặt",
    notDone: "Chưa cài đặt",
    toVerify: "Cần xác minh",
  },
  unitless: "Chưa xác định đơn vị",
  sum: "Tổng cộng",
  noUnits: "Không xác định: danh sách không cho biết đơn vị của từng người.",
  unknownInUnits: "Ghi chú: (…) không xác định, vì danh sách không có cột tương ứng.",

  chart: {
    title: "Tỷ lệ cài đặt VNeID mức 2 (số ghi trên thanh là số người)",
    titleByUnit: "Tỷ lệ cài đặt VNeID mức 2 theo đơn vị (số ghi trên thanh là số người)",
    titleCut: (shown, units) =>
      `Tỷ lệ cài đặt VNeID mức 2 của ${counted.format(shown)} trong số ${counted.format(units)} đơn vị ở bảng trên (số ghi trên thanh là số người)`,
  },

  difficulties: "1. Khó khăn, vướng mắc:",
  proposals: (office) => `2. Kiến nghị, đề xuất với ${office}:`,

  notDoneTitle: "DANH SÁCH CCVC&NLĐ CHƯA CÀI ĐẶT ỨNG DỤNG VNeID MỨC 2",
  notDoneCount: (count) => `(${counted.format(count)} người)`,
  notDoneUnit: (unit, count) => `${unit} (${counted.format(count)} người)`,
  notDoneUnitGoesOn: (unit) => `${unit} (tiếp theo)`,
  notDoneHeads: { name: "Họ và tên", reason: "Lý do chưa cài đặt", step: "Việc cần làm" },
  steps: {
    "card-and-level-2": {
      short: "Làm CCCD và mức 2",
      whole:
        "đến Công an xã, phường, đặc khu bất kỳ, không phụ thuộc nơi cư trú, làm thủ tục cấp thẻ căn cước và tài khoản định danh điện tử mức độ 2 cùng một lần.",
    },
    register: {
      short: "Đăng ký mức 2",
      whole:
        "mang thẻ CCCD hoặc thẻ căn cước đến Công an xã, phường, đặc khu bất kỳ, cung cấp số điện thoại chính chủ; cán bộ tiếp nhận chụp ảnh chân dung, thu nhận vân tay.",
    },
    immigration: {
      short: "Đến cơ quan xuất nhập cảnh",
      whole:
        "người nước ngoài có thẻ thường trú hoặc thẻ tạm trú đăng ký mức độ 2 tại cơ quan quản lý xuất nhập cảnh (Cục Quản lý xuất nhập cảnh hoặc Phòng Quản lý xuất nhập cảnh của Công an tỉnh, thành phố).",
    },
    wait: {
      short: "Chờ phê duyệt",
      whole: "chờ kết quả đăng ký qua ứng dụng VNeID, tin nhắn SMS hoặc thư điện tử, rồi kích hoạt tài khoản.",
    },
    activate: {
      short: "Kích hoạt",
      whole: "truy cập ứng dụng VNeID và kích hoạt tài khoản theo hướng dẫn trong tin nhắn đã nhận.",
    },
  },
  unclearStep: {
    short: "Làm rõ tình trạng",
    whole: "đơn vị bổ sung tình trạng VNeID mức 2 còn để trống trong danh sách.",
  },
  stepLegend: (short, count, whole) => `${short} (${counted.format(count)} người): ${whole}`,
  nobody: "Không có.",
  stepsUnknown: "Không xác định: danh sách gốc không có cột VNeID mức 2.",
  notDoneCut: (shown, count) =>
    `Chỉ liệt kê ${counted.format(shown)} người đầu trong số ${counted.format(count)} người chưa cài đặt.`,

  source: (sheetName, checkedAt, count, hidden, version) => {
    const ofThem = hidden > 0 ? ` (có ${counted.format(hidden)} người ở các hàng đang ẩn hoặc bị lọc)` : "";
    return `Nguồn số liệu: trang tính “${sheetName}”, ${counted.format(count)} người${ofThem}, kiểm tra lúc ${officialTime(checkedAt)}, ${officialDate(checkedAt)} theo bộ quy tắc phiên bản ${version}.`;
  },
  definitions: (draft) =>
    `Cách tính: “CCCD” là CCCD hoặc thẻ căn cước có số đủ 12 chữ số, hoặc được danh sách ghi là đã cấp (CMND 9 số hết giá trị từ ngày 01/01/2025); “đã cài đặt” là đã có hoặc đã kích hoạt VNeID mức 2, còn đã đăng ký, chờ phê duyệt, chưa kích hoạt và để trống là chưa cài đặt${
      draft ? "; “cần xác minh” là số CCCD sai hoặc trạng thái ghi mâu thuẫn, không rõ, chưa tính vào bên nào." : "."
    }`,

  signHere: "(Ký, ghi rõ họ tên)",
  blankOffice: "BẢO HIỂM XÃ HỘI ……………",
  beforeNames: {
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    title: ["KẾT QUẢ CÀI ĐẶT ỨNG DỤNG VNeID", "VÀ ĐỊNH DANH ĐIỆN TỬ MỨC 2"],
    asOf: "(Số liệu đến ",
    difficulties: "1. Khó khăn, vướng mắc:",
    proposals: "2. Kiến nghị, đề xuất với BHXH Việt Nam (qua Văn phòng):",
    method: "Nguồn số liệu và cách tính",
    signHere: "(Ký, ghi rõ họ tên)",
    listTitle: "DANH SÁCH CCVC&NLĐ CHƯA CÀI ĐẶT ỨNG DỤNG VNeID MỨC 2",
    ordinal: "STT",
  },
  blankParticulars: {
    form: "annex",
    officeKind: "province",
    superior: "",
    addressee: "",
    proposals: "",
    office: "",
    place: "",
    number: "",
    signers: [
      { title: "NGƯỜI LẬP BIỂU", name: "" },
      { title: "GIÁM ĐỐC", name: "" },
    ],
    recipients: "",
    lists: REPORT_LISTS,
  },
};
