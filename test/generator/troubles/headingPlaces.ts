import { across, at, blankLines, BLANK_LINE, type Line } from "../line";
import type { RosterPlan, Table } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { pairLevel2, splitBirth } from "./groupedColumns";

const GUIDANCE = [
  "HƯỚNG DẪN GHI BIỂU",
  "1. Mỗi người ghi một dòng, không gộp ô, không bỏ trống.",
  "2. Ghi đủ 12 số trên thẻ căn cước.",
  "3. Người chưa cài đặt phải ghi rõ vì sao.",
  "4. Gửi về Phòng Tổ chức cán bộ trước ngày 30 hằng tháng.",
];

/** Title, guidance and empty lines, so that the headings come to stand on a row (from 1). */
function headingsOnRow(plan: RosterPlan, row: number): void {
  const title = plan.above;
  plan.above = (table) => {
    const lines: Line[] = [...title(table), ...GUIDANCE.map((text) => [at(0, text)])];
    return [...lines, ...blankLines(row - 1 - lines.length)];
  };
}

/** Nine rows as a letter's annex begins: both letterheads, number, title, period, all merged. */
function titleBlock({ last }: Table): Line[] {
  const middle = Math.floor(last / 2);
  const bothSides = (left: string, right: string): Line => [across(0, middle - 1, left), across(middle, last, right)];
  return [
    bothSides("BẢO HIỂM XÃ HỘI VIỆT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    bothSides("BẢO HIỂM XÃ HỘI TỈNH …", "Độc lập - Tự do - Hạnh phúc"),
    bothSides("Số: …/BHXH-TCCB", "……, ngày 25 tháng 11 năm 2026"),
    [across(0, last, "Mẫu số 02")],
    [across(0, last, "DANH SÁCH CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI LAO ĐỘNG")],
    [across(0, last, "ĐÃ ĐƯỢC CẤP CĂN CƯỚC VÀ CÀI ĐẶT ỨNG DỤNG VNeID")],
    [across(0, last, "(Kèm theo Công văn số …/BHXH-TCCB)")],
    [across(0, last, "Tính đến ngày 25/11/2026")],
    BLANK_LINE,
  ];
}

/** Where headings stand, and how many rows deep. */
export const HEADING_PLACES: readonly Trouble[] = [
  {
    name: "headings-on-first-row",
    about: "Headings on row 1, the roster beginning in column C.",
    change: (plan) => {
      plan.above = () => [];
      plan.left = 2;
    },
  },
  {
    name: "headings-on-row-25",
    about: "Headings on row 25, below a title, guidance and empty rows.",
    change: (plan) => {
      headingsOnRow(plan, 25);
    },
  },
  {
    name: "headings-on-row-40",
    about: "Headings on row 40, the last on which they are looked for.",
    change: (plan) => {
      headingsOnRow(plan, 40);
    },
  },
  {
    name: "title-block",
    about: "A merged title block of nine rows with both letterheads and a date line.",
    change: (plan) => {
      plan.above = titleBlock;
    },
  },
  {
    name: "two-row-headings",
    about: "Headings two rows deep, merged: birth date over Nam and Nữ, level 2 over Đã cài đặt and Chưa cài đặt.",
    change: (plan) => {
      splitBirth(plan, "Ngày, tháng, năm sinh");
      pairLevel2(plan, "pairOfCrosses", ["VNeID mức 2", "Đã cài đặt"], ["VNeID mức 2", "Chưa cài đặt"]);
      plan.mergeHeadings = true;
    },
  },
  {
    name: "three-row-headings",
    about: "Headings three rows deep, merged; some groups are three deep, some two, most columns one.",
    change: (plan) => {
      splitBirth(plan, "Thông tin cá nhân", "Ngày, tháng, năm sinh");
      pairLevel2(plan, "pairOfCrosses", ["VNeID mức 2", "Đã cài đặt"], ["VNeID mức 2", "Chưa cài đặt"]);
      plan.mergeHeadings = true;
    },
  },
  {
    name: "empty-middle-heading-row",
    about: "Headings three rows deep of which the middle one is empty; nothing merged.",
    change: (plan) => {
      splitBirth(plan, "Ngày sinh", "");
      pairLevel2(plan, "pairOfCrosses", ["VNeID mức 2", "", "Đã"], ["VNeID mức 2", "", "Chưa"]);
    },
  },
  {
    name: "group-heading-apart",
    about: "The group headings stand in a row of their own, an empty row above the other headings.",
    change: (plan) => {
      splitBirth(plan, "Ngày sinh", "");
      pairLevel2(plan, "pairOfCrosses", ["Cài đặt VNeID mức 2", "", "Đã"], ["Cài đặt VNeID mức 2", "", "Chưa"]);
      plan.headingsAtBottom = true;
    },
  },
];
