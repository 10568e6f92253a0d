import type { RosterPlan } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { rename } from "./groupedColumns";

function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}

function respell(plan: RosterPlan, spell: (text: string) => string): void {
  plan.heading = (text) => ({ value: spell(text) });
}

function renameAll(plan: RosterPlan, names: Record<string, string>): void {
  for (const [key, name] of Object.entries(names)) rename(plan, key, name);
}

/** Names that a program gives the columns of its template. */
const MACHINE_NAMES: Record<string, string> = {
  ordinal: "STT",
  fullName: "HoTen",
  birthDate: "NgaySinh",
  gender: "GioiTinh",
  unit: "DonVi",
  position: "ChucVu",
  citizenId: "SoCCCD",
  level2: "VNeID",
  reason: "LyDo",
  note: "GhiChu",
};

/** How headings are worded and typed, and the rows that come between them and the people. */
export const HEADING_TEXTS: readonly Trouble[] = [
  {
    name: "capital-headings",
    about: "Headings in capitals.",
    change: (plan) => {
      respell(plan, (text) => text.toUpperCase());
    },
  },
  {
    name: "headings-without-diacritics",
    about: "Headings typed without any diacritics.",
    change: (plan) => {
      respell(plan, withoutMarks);
    },
  },
  {
    name: "decomposed-headings",
    about: "Headings in decomposed Unicode (NFD), as a Mac or an export leaves them.",
    change: (plan) => {
      respell(plan, (text) => text.normalize("NFD"));
    },
  },
  {
    name: "misspelt-headings",
    about: "A typing error in every heading.",
    change: (plan) => {
      renameAll(plan, {
        fullName: "Họ và tênn",
        birthDate: "Ngày sính",
        gender: "Gíơi tính",
        unit: "Đơn vịi",
        position: "Chúc vụ",
        citizenId: "Số CCCDD",
        level2: "VNeDI mức 2",
        reason: "Lý do chưa cài đắt",
        note: "Ghi cú",
      });
    },
  },
  {
    name: "headings-with-line-breaks",
    about: "Line breaks in the headings, required ones marked (*).",
    change: (plan) => {
      plan.heading = (text, { key }) => {
        const broken = text.replace(" ", "\n");
        return { value: ["fullName", "citizenId", "level2"].includes(key) ? `${broken}\n(*)` : broken };
      };
    },
  },
  {
    name: "english-headings",
    about: "English headings where templates have them, and a Vietnamese one with its pattern in brackets.",
    change: (plan) => {
      renameAll(plan, {
        ordinal: "No.",
        fullName: "Full Name",
        birthDate: "Ngày Sinh (d/m/Y)",
        citizenId: "Số CCCD/Mã định danh/Passport",
      });
    },
  },
  {
    name: "column-letters-and-numbers",
    about: "A row that numbers the columns A, B, 1, 2, 3 … below the headings.",
    change: (plan) => {
      plan.underHeader.push((_, columns) =>
        columns.map((__, column) => ({ column, cell: { value: column < 2 ? "AB".charAt(column) : column - 1 } })),
      );
    },
  },
  {
    name: "required-marks-row",
    about: "A row of (*) below the headings.",
    change: (plan) => {
      plan.underHeader.push((_, columns) =>
        columns.flatMap(({ key }, column) => (key === "note" ? [] : [{ column, cell: { value: "(*)" } }])),
      );
    },
  },
  {
    name: "machine-names-row",
    about: "A row of machine names (HoTen, SoCCCD …) below the headings.",
    change: (plan) => {
      plan.underHeader.push((_, columns) =>
        columns.flatMap(({ key }, column) =>
          MACHINE_NAMES[key] === undefined ? [] : [{ column, cell: { value: MACHINE_NAMES[key] } }],
        ),
      );
    },
  },
];
