import type { ReportTexts } from "../reportTexts";

/** Words of the pane about the report, in Vietnamese. */
export const report: ReportTexts = {
  title: "Báo cáo",
  about:
    "Không bắt buộc điền: chỗ để trống thành dòng chấm để điền tay. Nội dung đã điền được nhớ trong sổ làm việc này; thông tin của cơ quan được nhớ cả trên máy này.",
  more: "Thêm…",
  steps: "Các bước",
  notYet: "chưa làm",
  doneAt: (when) => `xong lúc ${when}`,
  doneOnOther: (when) => `xong lúc ${when}, số liệu nay đã khác`,
  doneOfOtherSheet: (when, sheet) => `xong lúc ${when} theo trang “${sheet}”, số liệu khác`,
  seeDraft: "Xem",
  waits: "Hãy bấm “Kiểm tra lại” trước: kết quả đang có không phải của trang và các cột đang chọn.",
  form: "Hình thức",
  forms: { annex: "Phụ lục kèm công văn", standalone: "Báo cáo độc lập" },
  officeKind: "Loại cơ quan",
  officeKinds: {
    grassroots: "BHXH cơ sở",
    province: "BHXH tỉnh, thành phố",
    subordinate: "Đơn vị trực thuộc BHXH Việt Nam",
    central: "Cơ quan BHXH Việt Nam",
  },
  superior: "Cơ quan cấp trên",
  addressee: "Kính gửi",
  proposals: "Kiến nghị, đề xuất với",
  recipients: "Nơi nhận (mỗi nơi xuống một hàng)",
  office: "Cơ quan báo cáo",
  place: "Nơi lập báo cáo",
  number: { annex: "Kèm theo Công văn số", standalone: "Số báo cáo" },
  signers: "Người ký",
  signerTitle: (ordinal) => `Chức danh người ký ${ordinal}`,
  usualTitles: (ordinal) => `Mẫu chức danh người ký ${ordinal}`,
  chooseTitle: "Chọn mẫu…",
  signerName: (ordinal) => `Họ tên người ký ${ordinal}`,
  lists: "Phần đưa vào báo cáo",
  list: {
    units: "Kết quả theo đơn vị",
    steps: "Việc cần làm theo đơn vị",
    guide: "Cách làm từng việc",
    notDone: "Danh sách người chưa cài đặt",
  },
  hints: {
    "place-date": "Ghi tên nơi lập, hoặc cả “ngày … tháng … năm …” bằng chữ như trong công văn.",
    "signer-degree": "Theo Nghị định 30/2020, trước họ tên người ký không ghi học hàm, học vị.",
  },
  foreign: {
    used: (office) =>
      `Thông tin cơ quan${office === "" ? "" : ` (“${office}”)`} lấy từ sổ làm việc này, máy này chưa có. Nếu sổ do cơ quan khác gửi, hãy sửa ở mục Báo cáo.`,
    unused: (office) =>
      `Thông tin cơ quan lấy từ máy này; sổ làm việc này còn giữ thông tin khác${office === "" ? "" : ` (“${office}”)`}. Hãy chọn ở mục Báo cáo.`,
  },
  takeWorkbooks: "Dùng thông tin trong sổ làm việc",
  keepThese: "Giữ thông tin đang ghi",
  forgotten: "Sổ làm việc và máy này không cho nhớ: lần sau phải điền lại.",

  stale: "Báo cáo không còn khớp",
  draft: "DỰ THẢO",
  draftBecause: (ids, levels, leavesOut) => {
    const what = [
      ...(ids === null ? [] : [`${ids} số CCCD`]),
      ...(levels === null ? [] : [`${levels} trạng thái VNeID mức 2`]),
    ];
    const why = [
      ...(what.length > 0 ? [`${what.join(" và ")} cần xác minh`] : []),
      ...(leavesOut ? ["người có tên trên trang danh sách"] : []),
    ];
    return `Còn ${why.join("; còn ")}, chưa tính vào số liệu.`;
  },
  uncounted: "Thiếu cột nên có số liệu không đếm được: báo cáo ghi “không xác định” ở đó.",
  final: "Không còn gì cần xác minh: báo cáo không ghi DỰ THẢO.",
};
