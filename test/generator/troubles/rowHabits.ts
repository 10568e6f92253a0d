import type { Cell } from "../cell";
import { otherColumn, type ColumnPlan } from "../columnPlan";
import { at, type Line } from "../line";
import type { NameWriting } from "../person";
import { insertAfter, replaceColumn, type RosterPlan, type Table } from "../rosterPlan";
import { cellWith } from "../says";
import type { Trouble } from "../trouble";
import { useSections } from "./units";

/** Numbers that go on through all sections, as in most printed lists. */
function numberOn(plan: RosterPlan): void {
  let number = 0;
  replaceColumn(
    plan,
    "ordinal",
    otherColumn("ordinal", "STT", () => ({ value: ++number })),
  );
}

/** Sections whose text stands in the name's place, with nothing before them; who they are is told by `text`. */
function sectionsOf(units: readonly string[], text: (unit: string, index: number, table: Table) => Line) {
  return (plan: RosterPlan): void => {
    plan.staff.units = units;
    plan.staff.count = 12;
    useSections(plan, (unit, index, table) => [text(unit, index, table)]);
    numberOn(plan);
  };
}

/** The people of some units are one-stop staff, though no reader of their unit's cell alone could tell. */
function oneStopIn(plan: RosterPlan, unit: string): void {
  plan.finish.push(({ people }) => {
    for (const { written } of people) if (written.person.unit === unit) written.says.oneStop = true;
  });
}

/** Names typed in an old font throughout; the font itself is left of every third cell only, as after pasting. */
function oldNames(writing: Extract<NameWriting, "tcvn3" | "vni">): (plan: RosterPlan) => void {
  return (plan) => {
    plan.staff.count = 14;
    plan.changePeople.push((people) => {
      for (const person of people) person.name = writing;
    });
    const column: ColumnPlan = {
      key: "fullName",
      field: "fullName",
      path: ["Họ và tên"],
      write: ({ cells }, ordinal): Cell => {
        const { value, font } = cells.fullName ?? { value: "" };
        return ordinal % 3 === 1 && font !== undefined ? { value, font } : { value };
      },
    };
    replaceColumn(plan, "fullName", column);
  };
}

const EXPIRED = "expired-citizen-card";
/** What stands under "Có giá trị đến" on 25 November 2026. */
const EXPIRIES: readonly Cell[] = [
  { value: "12/05/2035" },
  cellWith({ value: "24/11/2026" }, EXPIRED),
  { value: "25/11/2026" },
  { value: "Không thời hạn" },
  cellWith({ value: "01/2025" }, EXPIRED),
  { value: "" },
  cellWith({ value: "Đã hết hạn" }, EXPIRED),
];

const FOREIGN = [
  ["Michaël", "Dupont"],
  ["Loïc", "Nguyen"],
  ["Anaïs", "Pham"],
  ["Raúl", "Le"],
] as const;

/** Rows, sections, names and cards as rosters of 2025 and 2026 have them. */
export const ROW_HABITS: readonly Trouble[] = [
  {
    name: "sections-in-any-words",
    about: "Sections that no word of units begins, in the name's place, with numbers going on through all of them.",
    change: sectionsOf(["THƯ VIỆN", "Kế toán - Tài vụ", "Xưởng in"], (unit, _, { columnOf }) => [
      at(columnOf("fullName"), unit),
    ]),
  },
  {
    name: "sections-by-small-letters",
    about: "Sections “a) …”, “b) …”: the letter is no part of the unit.",
    change: sectionsOf(["Tổ Hành chính", "Lái xe", "Bảo vệ"], (unit, index, { columnOf }) => [
      at(columnOf("fullName"), `${"abc".charAt(index)}) ${unit}`),
    ]),
  },
  {
    name: "sections-cut-short",
    about: "Sections “P. Thu”, “Q. Ninh Kiều”: the letter is part of the unit.",
    change: sectionsOf(["P. Thu", "Q. Ninh Kiều", "P.Chế độ"], (unit) => [at(0, unit)]),
  },
  {
    name: "sections-with-counts",
    about: "Sections in any words with how many there are in the columns beside, and how many are done below.",
    change: (plan) => {
      sectionsOf(["Thư viện", "Cấp sổ", "Một số chuyên trách"], (unit, _, { columnOf }) => [
        at(columnOf("fullName"), unit),
        at(columnOf("citizenId"), 4),
        at(columnOf("level2"), 3),
      ])(plan);
      plan.subtotal = { where: "below", line: (count, { columnOf }) => [at(columnOf("fullName"), `Nữ: ${count}`)] };
    },
  },
  {
    name: "sections-like-names",
    about: "Sections that could be somebody's name: numbers begin again below each.",
    change: (plan) => {
      plan.staff.units = ["Mai Sơn", "Lý Nhân", "Từ Sơn"];
      plan.staff.count = 12;
      useSections(plan, (unit, _, { columnOf }) => [[at(columnOf("fullName"), unit)]]);
    },
  },
  {
    name: "remarks-within-sections",
    about: "Remarks and subtotals between the people of a section, which stay in it.",
    change: (plan) => {
      sectionsOf(["Thư viện", "Cấp sổ", "Văn thư - Lưu trữ"], (unit, _, { columnOf }) => [
        at(columnOf("fullName"), unit),
      ])(plan);
      plan.repeat = { every: 5, lines: (_, { columnOf }) => [[at(columnOf("fullName"), "Lưu ý: ghi đủ 12 chữ số")]] };
    },
  },
  {
    name: "words-above-the-column-numbers",
    about: "How to fill in stands below some headings, above the row that numbers the columns: no section.",
    change: (plan) => {
      plan.staff.count = 10;
      plan.underHeader.push(({ columnOf }) => [at(columnOf("fullName"), "Chữ in hoa")]);
      plan.underHeader.push((_, columns) => columns.map((column, i) => at(columns.indexOf(column), i + 1)));
    },
  },
  {
    name: "pay-table-below",
    about: "A table of pay with headings of its own right below the people.",
    change: (plan) => {
      plan.staff.count = 10;
      plan.below = ({ columnOf }) => {
        const line = (...[number, name, grade, factor]: (string | number)[]): Line => [
          at(columnOf("ordinal"), number ?? ""),
          at(columnOf("fullName"), name ?? ""),
          at(columnOf("birthDate"), grade ?? ""),
          at(columnOf("gender"), factor ?? ""),
        ];
        return [line("TT", "Họ và tên", "Bậc", "Hệ số lương"), line(1, "Đỗ Văn Khiêm", 5, 3.66)];
      };
    },
  },
  {
    name: "names-elsewhere-below",
    about: "A second table whose names stand in another column than those of the first.",
    change: (plan) => {
      plan.staff.count = 10;
      plan.below = ({ columnOf }) =>
        [
          ["TT", "Mã NV", "Họ và tên", "Phụ cấp"],
          [1, "NV01", "Đỗ Văn Khiêm", 0.3],
        ].map((texts) => texts.map((text, i) => at(columnOf("ordinal") + i, text)));
    },
  },
  {
    name: "numbered-subtotals",
    about: "“Tổng cộng” and “Cộng trang” with a number before them as if they were somebody.",
    change: (plan) => {
      plan.staff.count = 12;
      plan.subtotal = {
        where: "below",
        line: (count, { columnOf }) => [
          at(columnOf("ordinal"), count + 1),
          at(columnOf("fullName"), count % 2 === 0 ? "Tổng cộng" : "Cộng trang 1"),
          at(columnOf("level2"), count),
        ],
      };
    },
  },
  {
    name: "headings-again-in-other-words",
    about: "The headings come again in capitals and other words, some of them blank.",
    change: (plan) => {
      plan.staff.count = 12;
      plan.repeat = {
        every: 5,
        lines: (_, { columnOf }) => [
          [at(columnOf("ordinal"), "TT"), at(columnOf("fullName"), "HỌ TÊN"), at(columnOf("citizenId"), "SỐ CCCD")],
        ],
      };
    },
  },
  {
    name: "names-alone",
    about: "A number, a code, a name and a class: a roster that tells nothing of IDs and level 2.",
    change: (plan) => {
      plan.staff.count = 10;
      plan.staff.units = [""];
      for (const key of ["birthDate", "gender", "unit", "position", "citizenId", "level2", "reason", "note"])
        replaceColumn(plan, key);
      insertAfter(
        plan,
        "ordinal",
        otherColumn("code", "Mã sinh viên", (_, number) => ({ value: `20110${10 + number}` })),
      );
      insertAfter(
        plan,
        "fullName",
        otherColumn("class", "Lớp", () => ({ value: "D10" })),
      );
    },
  },
  {
    name: "one-stop-sections-beside-groups",
    about: "A unit column holds groups; the section above them is the one-stop centre.",
    change: (plan) => {
      plan.staff.units = ["Nhóm 1", "Nhóm 2", "Nhóm 3"];
      plan.staff.count = 12;
      const names = ["Phòng Thu", "Trung tâm Phục vụ hành chính công", "Văn phòng"];
      plan.sections = { lines: (_, index) => [[at(0, `${index + 1}. ${names[index] ?? ""}`)]] };
      oneStopIn(plan, "Nhóm 2");
    },
  },
  {
    name: "one-stop-in-new-words",
    about: "The one-stop unit is called TTPVHCC or TNHS và TKQ.",
    change: (plan) => {
      plan.staff.units = ["TTPVHCC phường", "Phòng Thu", "Bộ phận TNHS và TKQ"];
      plan.staff.count = 12;
      oneStopIn(plan, "TTPVHCC phường");
      oneStopIn(plan, "Bộ phận TNHS và TKQ");
    },
  },
  {
    name: "names-in-tcvn3-by-column",
    about: "All names in TCVN3, the font left of some cells only: these speak for their column.",
    change: oldNames("tcvn3"),
  },
  {
    name: "names-in-vni-by-column",
    about: "All names in VNI, the font left of some cells only.",
    change: oldNames("vni"),
  },
  {
    name: "foreign-names",
    about: "Michaël, Loïc, Anaïs and Raúl among the staff: their letters are no old font.",
    change: (plan) => {
      plan.staff.count = 12;
      plan.changePeople.push((people) => {
        FOREIGN.forEach(([family, given], i) => {
          Object.assign(people[i * 2] ?? {}, { family, given, name: "tidy" });
        });
      });
    },
  },
  {
    name: "cards-with-an-end",
    about: "“Có giá trị đến”: past, today, to come, a month alone, never, blank and in words.",
    change: (plan) => {
      plan.staff.count = 14;
      insertAfter(plan, "citizenId", {
        key: "citizenIdExpiry",
        field: "citizenIdExpiry",
        path: ["Có giá trị đến"],
        write: ({ cells }, ordinal) => (cells.citizenIdExpiry = EXPIRIES[ordinal % EXPIRIES.length] ?? { value: "" }),
      });
    },
  },
  {
    name: "unit-column-blank-throughout",
    about: "A unit column in which nothing stands: said once, of the sheet.",
    change: (plan) => {
      plan.staff.count = 10;
      plan.habits.unit = "blank";
      plan.changePeople.push((people) => {
        for (const person of people) person.unitCell = "blank";
      });
    },
  },
];
