import { BLANK } from "../cell";
import { emptyColumn, fieldColumn, otherColumn, type ColumnPlan } from "../columnPlan";
import { insertAfter, insertBefore, replaceColumn, type RosterPlan } from "../rosterPlan";
import { ORDINAL } from "../plainPlan";
import type { Trouble } from "../trouble";
import { pairLevel2 } from "./groupedColumns";

/** Columns about somebody else or something else, in words like those of the columns that are looked for. */
function lookAlikes(): ColumnPlan[] {
  // Made from the telephone, so that they belong to nobody.
  const eight = (phone: string): string => phone.slice(2);
  return [
    otherColumn("staffCode", "Mã số viên chức", (_, ordinal) => ({ value: `VC${1000 + ordinal}` })),
    otherColumn("insurance", "Mã số BHXH", ({ person }) => ({ value: `79${eight(person.phone)}` })),
    otherColumn("fatherId", "CCCD cha", ({ person }) => ({ value: `0380${eight(person.phone)}` })),
    otherColumn("householder", "Họ tên chủ hộ", ({ person }) => ({ value: `${person.family} Phúc` })),
    otherColumn("householderId", "Số CCCD/ĐDCN chủ hộ", ({ person }) => ({ value: `0361${eight(person.phone)}` })),
    otherColumn("passport", "Số hộ chiếu", (_, ordinal) =>
      ordinal % 4 === 0 ? { value: `C${7_000_000 + ordinal}` } : BLANK,
    ),
    otherColumn("measure", "Đơn vị tính", () => ({ value: "người" })),
    otherColumn("unitCode", "Mã đơn vị", () => ({ value: "079" })),
  ];
}

function removeColumns(plan: RosterPlan, ...keys: string[]): void {
  for (const key of keys) replaceColumn(plan, key);
}

/** Whether the card has been issued: said of most people, wrongly of some. */
function sayIssued(plan: RosterPlan): void {
  plan.staff.must.push(
    "blankId",
    "blankId",
    "blankIdThoughDone",
    "oldId",
    "saidMissingId",
    "malformedId",
    "impossibleId",
  );
  plan.changePeople.push((people, { random }) => {
    let blanks = 0;
    for (const person of people) {
      const truth = person.id.kind === "issued" ? "yes" : person.id.kind === "blank" ? null : "no";
      person.said = random.chance(0.15) && truth !== null ? (truth === "yes" ? "no" : "yes") : truth;
      // Of three whose ID cell is blank, one is said to have a card, one to have none, and of one nothing is said.
      if (person.id.kind === "blank") person.said = (["yes", "no", null] as const)[blanks++ % 3] ?? null;
    }
  });
}

/** Columns that are too many, too few or in unusual places. */
export const OTHER_COLUMNS: readonly Trouble[] = [
  {
    name: "look-alikes-at-the-right",
    about:
      "Right of the roster: staff code, BHXH number, the father's CCCD, householder, passport, measure, telephone.",
    change: (plan) => {
      insertAfter(plan, "note", ...lookAlikes(), fieldColumn("phone", "Số điện thoại"));
    },
  },
  {
    name: "look-alikes-at-the-left",
    about: "The same columns left of the names, the telephone among them.",
    change: (plan) => {
      insertBefore(plan, "fullName", ...lookAlikes(), fieldColumn("phone", "Số điện thoại"));
    },
  },
  {
    name: "empty-columns-between",
    about: "Empty columns without headings between the others.",
    change: (plan) => {
      insertBefore(plan, "birthDate", emptyColumn("gap1"));
      insertBefore(plan, "citizenId", emptyColumn("gap2"), emptyColumn("gap3"));
      insertBefore(plan, "note", emptyColumn("gap4"));
    },
  },
  {
    name: "no-ordinals",
    about: "No column of ordinals.",
    change: (plan) => {
      removeColumns(plan, "ordinal");
    },
  },
  {
    name: "ordinals-as-text",
    about: "Ordinals as text: 01., 02. …",
    change: (plan) => {
      replaceColumn(plan, "ordinal", { ...ORDINAL, write: (_, n) => ({ value: `${String(n).padStart(2, "0")}.` }) });
    },
  },
  {
    name: "columns-in-another-order",
    about: "Level 2 and its reason at the left, names and ordinals at the right.",
    change: (plan) => {
      plan.columns.reverse();
    },
  },
  {
    name: "note-for-a-reason",
    about: "No reason column: “Ghi chú” serves.",
    change: (plan) => {
      removeColumns(plan, "reason");
      replaceColumn(plan, "note", fieldColumn("reason", "Ghi chú"));
      plan.staff.must.push("noReason", "reasonThoughDone", "waitingWithReason");
    },
  },
  {
    name: "no-reason-and-no-note",
    about: "Neither reasons nor notes.",
    change: (plan) => {
      removeColumns(plan, "reason", "note");
      plan.staff.must.push("noReason", "waiting", "blankLevel2");
    },
  },
  {
    name: "no-id-column",
    about: "No column of citizen IDs.",
    change: (plan) => {
      removeColumns(plan, "citizenId");
    },
  },
  {
    name: "no-level-2-column",
    about: "Nothing tells of level 2.",
    change: (plan) => {
      removeColumns(plan, "level2", "reason", "note");
      plan.staff.units = plan.staff.units.slice(0, 3);
    },
  },
  {
    name: "issued-said-in-a-pair",
    about: "A pair of crosses Đã cấp and Chưa cấp beside the ID, and one for level 2, under group headings.",
    change: (plan) => {
      insertAfter(
        plan,
        "citizenId",
        fieldColumn("citizenIdIssued", "Tình trạng CCCD", "Đã cấp"),
        fieldColumn("citizenIdNotIssued", "Tình trạng CCCD", "Chưa cấp"),
      );
      pairLevel2(plan, "pairOfCrosses", ["VNeID mức 2", "Đã"], ["VNeID mức 2", "Chưa"]);
      plan.mergeHeadings = true;
      sayIssued(plan);
    },
  },
];
