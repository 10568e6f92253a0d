import { fieldColumn, otherColumn } from "./columnPlan";
import { across, at, BLANK_LINE } from "./line";
import type { Random } from "./random";
import type { RosterPlan, Table } from "./rosterPlan";
import { ONE_STOP_UNIT } from "./writePerson";

const UNITS = [
  "Văn phòng",
  "Phòng Chế độ BHXH",
  "Phòng Giám định BHYT",
  "Phòng Kế hoạch - Tài chính",
  "Phòng Tổ chức cán bộ",
  "Phòng Quản lý thu - Sổ, thẻ",
  "Phòng Thanh tra - Kiểm tra",
];

const WORDS: readonly (readonly [done: string, no: string])[] = [
  ["Có", "Không"],
  ["Đã", "Chưa"],
  ["Đã cài đặt", "Chưa cài đặt"],
  ["Rồi", "Chưa"],
  ["Mức 2", "Mức 1"],
];

const TITLES = [
  "DANH SÁCH CCVC&NLĐ CÀI ĐẶT ỨNG DỤNG VNeID",
  "DANH SÁCH CÁN BỘ THỰC HIỆN ĐỊNH DANH ĐIỆN TỬ",
  "BIỂU RÀ SOÁT VIỆC CÀI ĐẶT VNeID",
];

/** Number of the person in the list. */
export const ORDINAL = otherColumn("ordinal", "STT", (_, ordinal) => ({ value: ordinal }));

/** A roster without any trouble: a title, one row of headings, a row a person. Troubles are changes to it. */
export function plainPlan(random: Random): RosterPlan {
  const title = random.pick(TITLES);
  const oneStop = random.chance(0.5) ? [ONE_STOP_UNIT] : [];
  return {
    sheetName: random.pick(["Danh sách", "DS", "Sheet1", "CCVC"]),
    staff: {
      count: random.between(22, 30),
      units: [...random.sample(UNITS, 3), ...oneStop],
      names: "common",
      mishaps: 9,
      must: [],
      never: [],
    },
    habits: {
      birth: random.pick(["date", "text"]),
      gender: "words",
      id: "text",
      level2: random.pick(["cross", "words"]),
      level2Words: random.pick(WORDS),
      unit: "repeated",
      text: "unicode",
    },
    columns: [
      ORDINAL,
      fieldColumn("fullName", "Họ và tên"),
      fieldColumn("birthDate", "Ngày sinh"),
      fieldColumn("gender", "Giới tính"),
      fieldColumn("unit", "Đơn vị"),
      fieldColumn("position", "Chức vụ"),
      fieldColumn("citizenId", "Số CCCD"),
      fieldColumn("level2", "VNeID mức 2"),
      fieldColumn("reason", "Lý do chưa cài đặt"),
      fieldColumn("note", "Ghi chú"),
    ],
    left: 0,
    above: ({ last }: Table) => [[at(0, "BẢO HIỂM XÃ HỘI TỈNH …")], [across(0, last, title)], BLANK_LINE],
    heading: (text) => ({ value: text }),
    mergeHeadings: false,
    headingsAtBottom: false,
    underHeader: [],
    sections: null,
    subtotal: null,
    total: null,
    repeat: null,
    below: () => [],
    changePeople: [],
    finish: [],
    answers: [],
    sheetsBefore: [],
    sheetsAfter: [],
  };
}
