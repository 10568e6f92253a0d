import { across, at, blankLines, BLANK_LINE, type Line } from "../line";
import type { RosterPlan, Table } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { ROMAN } from "./units";

/** Adds lines at the end of the sheet, below those that are there. */
function addBelow(plan: RosterPlan, lines: (table: Table) => Line[]): void {
  const { below } = plan;
  plan.below = (table) => [...below(table), ...lines(table)];
}

function sumLine(label: string): (count: number, table: Table) => Line {
  return (count, { columnOf }) => [at(columnOf("fullName"), label), at(columnOf("position"), count)];
}

/** Three blocks of signatures, and who signed. */
function threeSignatures({ last, columnOf }: Table): Line[] {
  const places = [columnOf("fullName"), Math.floor((last + 1) / 2), last - 1];
  const line = (texts: readonly string[]): Line => texts.map((text, i) => at(places[i] ?? 0, text));
  return [
    line(["NGƯỜI LẬP BIỂU", "TRƯỞNG PHÒNG TCCB", "GIÁM ĐỐC"]),
    line(["(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"]),
    ...blankLines(4),
    line(["Nguyễn Thị Ánh", "Lê Quang Vinh", "Trần Đại Nghĩa"]),
  ];
}

const dateLine = ({ last }: Table): Line => [at(last - 2, "……, ngày 25 tháng 11 năm 2026")];

/** People of another list, as they stand in the columns given. */
const OTHERS = ["Phan Thị Hòa", "Đỗ Văn Khiêm", "Vũ Thị Lành", "Hồ Sĩ Nhân", "Bùi Thị Tình"];

function secondTable({ columnOf }: Table): Line[] {
  const heading: Line = [
    at(0, "STT"),
    at(columnOf("fullName"), "Họ và tên"),
    at(columnOf("unit"), "Đơn vị"),
    at(columnOf("citizenId"), "Số CCCD"),
    at(columnOf("level2"), "VNeID mức 2"),
  ];
  const people = OTHERS.map((name, i): Line => [
    at(0, i + 1),
    at(columnOf("fullName"), name),
    at(columnOf("unit"), "Đã nghỉ hưu"),
    at(columnOf("level2"), "x"),
  ]);
  return [[at(0, "DANH SÁCH NGHỈ HƯU TRONG NĂM")], heading, ...people];
}

function phoneTable(): Line[] {
  const heading = ["STT", "Họ tên NLĐ", "Số điện thoại", "Nơi cấp", "Ngày cấp"];
  const people = OTHERS.map((name, i): Line => [
    at(0, i + 1),
    at(1, name),
    at(2, `09120000${10 + i}`),
    at(3, "Văn phòng"),
    at(4, `0${i + 1}/10/2026`),
  ]);
  return [[at(0, "THEO DÕI CẤP SIM CÔNG VỤ")], BLANK_LINE, heading.map((text, i) => at(i, text)), ...people];
}

/** Rows below the headings in which nobody stands. */
export const OTHER_ROWS: readonly Trouble[] = [
  {
    name: "subtotals-below",
    about: "“Cộng” with a number below the people of each unit, TỔNG CỘNG below all.",
    change: (plan) => {
      plan.subtotal = { where: "below", line: sumLine("Cộng") };
      plan.total = { where: "below", line: (count, { last }) => [across(0, 1, "TỔNG CỘNG"), at(last - 3, count)] };
    },
  },
  {
    name: "subtotals-above",
    about: "TỔNG CỘNG right below the headings, “Cộng: … người” above the people of each unit.",
    change: (plan) => {
      plan.subtotal = { where: "above", line: (count) => [at(1, `Cộng: ${count} người`)] };
      plan.total = { where: "above", line: sumLine("TỔNG CỘNG") };
    },
  },
  {
    name: "three-signatures",
    about: "A sentence with the total, a date line and three blocks of signatures with the signers' names.",
    change: (plan) => {
      plan.total = {
        where: "below",
        line: (count, { last }) => [across(0, last, `Tổng cộng danh sách có ${count} người.`)],
      };
      addBelow(plan, (table) => [BLANK_LINE, dateLine(table), ...threeSignatures(table)]);
    },
  },
  {
    name: "lone-signer",
    about: "The director's title at the right, and, some rows lower, a name alone in the name column.",
    change: (plan) => {
      addBelow(plan, ({ last, columnOf }) => [
        BLANK_LINE,
        [at(last - 1, "GIÁM ĐỐC")],
        ...blankLines(4),
        [at(columnOf("fullName"), "Trần Đại Nghĩa")],
      ]);
    },
  },
  {
    name: "notes-below",
    about: "“Ghi chú:” and lines of explanation below the people.",
    change: (plan) => {
      addBelow(plan, () => [
        BLANK_LINE,
        [at(0, "Ghi chú:")],
        [at(0, "- Cột VNeID mức 2: đánh dấu nếu đã kích hoạt.")],
        [at(1, "- Người nghỉ thai sản vẫn ghi vào danh sách.")],
      ]);
    },
  },
  {
    name: "second-table-below-signatures",
    about: "A list of the retired, with the same headings, below the signatures: not of the staff.",
    change: (plan) => {
      addBelow(plan, (table) => [
        BLANK_LINE,
        dateLine(table),
        ...threeSignatures(table),
        ...blankLines(2),
        ...secondTable(table),
      ]);
    },
  },
  {
    name: "another-table-beneath",
    about: "A table of telephones with its own headings below the people.",
    change: (plan) => {
      addBelow(plan, () => [...blankLines(2), ...phoneTable()]);
    },
  },
  {
    name: "repeated-headings",
    about: "The headings come again after every ten people, as on printed pages.",
    change: (plan) => {
      plan.repeat = { every: 10, lines: () => [] };
    },
  },
  {
    name: "three-lists-stacked",
    about: "Three lists under each other, each with its title and headings: one staff.",
    change: (plan) => {
      plan.repeat = {
        every: Math.ceil(plan.staff.count / 3),
        lines: (part, { last }) => [
          BLANK_LINE,
          [across(0, last, `DANH SÁCH CÀI ĐẶT VNeID (PHẦN ${ROMAN[part] ?? ""})`)],
          BLANK_LINE,
        ],
      };
    },
  },
  {
    name: "empty-template",
    about: "Headings only, with nobody below them.",
    change: (plan) => {
      plan.staff.count = 0;
    },
  },
];
