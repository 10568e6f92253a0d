import birthplaces from "../../src/roster/data/birthplaces.json";
import { at, blankLines, BLANK_LINE, putLine, type Line } from "./line";
import { SheetDraft } from "./sheetDraft";

/** A workbook that holds no roster. */
export interface NotRoster {
  name: string;
  about: string;
  sheetName: string;
  lines: readonly Line[];
}

const row = (...texts: (string | number)[]): Line => texts.map((text, i) => at(i, text));

const FORM: readonly Line[] = [
  row("PHIẾU KÊ KHAI CÁ NHÂN"),
  BLANK_LINE,
  row("Họ và tên:", "Đặng Thị Thu Hà"),
  row("Ngày sinh:", "12/03/1988"),
  row("Giới tính:", "Nữ"),
  row("Đơn vị:", "Văn phòng"),
  row("Số CCCD:", "036188000001"),
  row("VNeID mức 2:", "Đã cài đặt"),
  row("Lý do chưa cài đặt:"),
  BLANK_LINE,
  row("", "Người khai"),
];

const BY_UNIT: readonly Line[] = [
  row("TỔNG HỢP CÀI ĐẶT VNeID THEO ĐƠN VỊ"),
  BLANK_LINE,
  row("STT", "Đơn vị", "Tổng số", "Đã cấp CCCD", "Đã cài đặt", "Chưa cài đặt", "Tỷ lệ (%)"),
  ...["Văn phòng", "Phòng Chế độ BHXH", "Phòng Giám định BHYT", "Phòng Kế hoạch - Tài chính"].map((unit, i) =>
    row(i + 1, unit, 12 + i, 11 + i, 9 + i, 3, Math.round((100 * (9 + i)) / (12 + i))),
  ),
  row("", "Tổng cộng", 54, 50, 42, 12, 78),
];

const PRICES: readonly Line[] = [
  row("BẢNG GIÁ VĂN PHÒNG PHẨM"),
  row("Đơn vị: đồng"),
  BLANK_LINE,
  row("STT", "Tên hàng", "Mã hàng", "Đơn vị tính", "Đơn giá", "Ghi chú"),
  ...["Giấy A4", "Bút bi", "Cặp tài liệu", "Mực in", "Ghim kẹp", "Sổ công tác"].map((goods, i) =>
    row(i + 1, goods, `VPP0${i + 1}`, ["Ram", "Cái", "Hộp"][i % 3] ?? "", 5000 * (i + 1), ""),
  ),
];

const PROVINCES: readonly Line[] = [
  row("TT", "Mã", "Tên tỉnh, thành phố", "Ghi chú"),
  ...Object.entries(birthplaces)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 34)
    .map(([code, name], i) => row(i + 1, code, name)),
];

export const NOT_ROSTERS: readonly NotRoster[] = [
  {
    name: "form-of-one-person",
    about: "No roster: a form that one person filled in, labels in column A, answers beside them.",
    sheetName: "Phiếu",
    lines: FORM,
  },
  {
    name: "summary-by-unit",
    about: "No roster: numbers by unit, under headings that speak of CCCD and of installing.",
    sheetName: "Tổng hợp",
    lines: BY_UNIT,
  },
  { name: "price-list", about: "No roster: a list of prices.", sheetName: "Bảng giá", lines: PRICES },
  {
    name: "list-of-provinces",
    about: "No roster: thirty-four provinces with their codes, below empty rows.",
    sheetName: "Tỉnh",
    lines: [...blankLines(3), ...PROVINCES],
  },
];

/** The sheet of such a workbook. */
export function drawNotRoster({ sheetName, lines }: NotRoster): SheetDraft {
  const sheet = new SheetDraft(sheetName);
  lines.forEach((line, i) => {
    putLine(sheet, i, 0, line);
  });
  return sheet;
}
