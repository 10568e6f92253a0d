import { across, at, type Line } from "../line";
import { replaceColumn, type RosterPlan, type Table } from "../rosterPlan";
import type { Trouble } from "../trouble";

export const ROMAN = ["I", "II", "III", "IV", "V", "VI"];

/** Section rows in place of a unit column. */
export function useSections(plan: RosterPlan, lines: (unit: string, index: number, table: Table) => Line[]): void {
  replaceColumn(plan, "unit");
  plan.sections = { lines };
}

/** Units that no reader takes for the Bộ phận Một cửa, whatever letters they are typed in. */
const PLAIN_UNITS = ["Văn phòng", "Phòng Chế độ BHXH", "Phòng Kế hoạch - Tài chính"];

/** How units are told. */
export const UNITS: readonly Trouble[] = [
  {
    name: "merged-units",
    about: "Unit cells merged down over their people.",
    change: (plan) => {
      plan.habits.unit = "merged";
    },
  },
  {
    name: "ditto-units",
    about: "Ditto marks of all kinds for the unit.",
    change: (plan) => {
      plan.habits.unit = "ditto";
    },
  },
  {
    name: "roman-sections",
    about: "No unit column: merged section rows “I. …” give the unit; numbering starts again below each.",
    change: (plan) => {
      useSections(plan, (unit, i, { last }) => [[across(0, last, `${ROMAN[i] ?? ""}. ${unit}`)]]);
    },
  },
  {
    name: "letter-sections",
    about: "No unit column: the section's letter stands under STT, its unit under the names.",
    change: (plan) => {
      useSections(plan, (unit, i, { columnOf }) => [
        [at(columnOf("ordinal"), "ABCDEF".charAt(i)), at(columnOf("fullName"), unit)],
      ]);
    },
  },
  {
    name: "arabic-sections",
    about: "No unit column: section rows “1. …” in one cell, not merged.",
    change: (plan) => {
      useSections(plan, (unit, i) => [[at(0, `${i + 1}. ${unit}`)]]);
    },
  },
  {
    name: "bare-sections",
    about: "No unit column: merged section rows without any ordinal.",
    change: (plan) => {
      useSections(plan, (unit, _, { last }) => [[across(0, last, unit)]]);
    },
  },
  {
    name: "nested-sections",
    about: "No unit column: sections I and II over sections I.1, I.2, II.1 …; the innermost gives the unit.",
    change: (plan) => {
      useSections(plan, (unit, i, { last, columnOf }) => {
        const outer = Math.floor(i / 2);
        const inner: Line = [
          at(columnOf("ordinal"), `${ROMAN[outer] ?? ""}.${(i % 2) + 1}`),
          at(columnOf("fullName"), unit),
        ];
        const name = ["KHỐI THAM MƯU", "KHỐI NGHIỆP VỤ"][outer] ?? "KHỐI KHÁC";
        return i % 2 === 0 ? [[across(0, last, `${ROMAN[outer] ?? ""}. ${name}`)], inner] : [inner];
      });
    },
  },
  {
    name: "sections-beside-an-empty-unit-column",
    about: "A unit column that nobody filled in, and section rows that give the unit.",
    change: (plan) => {
      plan.habits.unit = "blank";
      plan.sections = {
        lines: (unit, i, { columnOf }) => [[at(columnOf("ordinal"), ROMAN[i] ?? ""), at(columnOf("fullName"), unit)]],
      };
    },
  },
  {
    name: "units-in-old-fonts",
    about: "Units typed in .VnTime; they are named in Unicode.",
    change: (plan) => {
      plan.habits.unit = "tcvn3";
      plan.staff.units = PLAIN_UNITS;
    },
  },
  {
    name: "no-unit-column",
    about: "Nothing tells of units.",
    change: (plan) => {
      replaceColumn(plan, "unit");
      plan.staff.units = [""];
    },
  },
];
