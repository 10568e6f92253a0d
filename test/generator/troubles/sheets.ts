import { layOut } from "../layOut";
import { at, putLine } from "../line";
import { nameOf } from "../person";
import { plainPlan } from "../plainPlan";
import { replaceColumn, shownBy, type LaidOut, type RosterPlan, type Stock } from "../rosterPlan";
import { SheetDraft } from "../sheetDraft";
import { makeStaff } from "../staff";
import type { Trouble } from "../trouble";

/** The rectangle from the headings to the last person. */
function peopleBox({ plan, header, people }: LaidOut) {
  return {
    top: header.last,
    left: plan.left,
    bottom: people.at(-1)?.row ?? header.last,
    right: plan.left + plan.columns.length - 1,
  };
}

const WORDS = [
  ["Đơn vị", "Có/Không"],
  ["Văn phòng", "Có"],
  ["Phòng Chế độ BHXH", "Không"],
  ["Phòng Giám định BHYT"],
  ["Đội Kiểm tra"],
];

/** A list of words for choosing from, as templates keep it on a sheet of its own. */
function wordList(name: string, state: SheetDraft["state"]): () => SheetDraft {
  return () => {
    const sheet = new SheetDraft(name);
    sheet.state = state;
    WORDS.forEach((words, row) => {
      putLine(
        sheet,
        row,
        0,
        words.map((word, column) => at(column, word)),
      );
    });
    return sheet;
  };
}

/** Another roster of invented staff. */
function otherRoster(name: string, count: number, change: (plan: RosterPlan) => void, state: SheetDraft["state"]) {
  return ({ numbers, random }: Stock): SheetDraft => {
    const plan = plainPlan(random);
    plan.sheetName = name;
    plan.staff.count = count;
    change(plan);
    const { sheet } = layOut(plan, makeStaff(plan.staff, shownBy(plan), numbers, random), random);
    sheet.state = state;
    return sheet;
  };
}

const withoutLevel2 = (plan: RosterPlan): void => {
  replaceColumn(plan, "level2");
};
const unchanged = (): void => undefined;

/** Three relatives of each of the staff, with names, birth dates and IDs. */
function relatives({ people, numbers, random }: Stock): SheetDraft {
  const sheet = new SheetDraft("Thân nhân");
  const headings = ["STT", "Họ và tên CCVC", "Họ tên thân nhân", "Quan hệ", "Ngày sinh thân nhân", "Số CCCD thân nhân"];
  putLine(sheet, 0, 0, [at(0, "DANH SÁCH THÂN NHÂN HƯỞNG BHYT")]);
  putLine(
    sheet,
    2,
    0,
    headings.map((heading, i) => at(i, heading)),
  );
  people
    .flatMap((person) => ["Cha", "Mẹ", "Con"].map((relation) => ({ person, relation })))
    .forEach(({ person, relation }, i) => {
      const gender = relation === "Mẹ" ? "female" : "male";
      const year = relation === "Con" ? 2009 : random.between(1945, 1955);
      const birth = `01/0${random.between(1, 9)}/${year}`;
      const texts = [nameOf(person), `${person.family} ${relation === "Mẹ" ? "Hạnh" : "Hòa"}`, relation, birth];
      const digits = numbers.issue(gender, year).digits;
      putLine(sheet, 3 + i, 0, [at(0, i + 1), ...[...texts, digits].map((text, j) => at(1 + j, text))]);
    });
  return sheet;
}

/** What Excel itself does with rows, columns and sheets. */
export const SHEETS: readonly Trouble[] = [
  {
    name: "hidden-rows-and-columns",
    about: "People in hidden rows, and hidden columns: all are read.",
    change: (plan) => {
      plan.finish.push(({ sheet, people, columnOf }, random) => {
        for (const { row } of random.sample(people, 4)) sheet.hiddenRows.add(row);
        for (const key of ["birthDate", "gender"]) sheet.hiddenColumns.add(columnOf(key));
      });
    },
  },
  {
    name: "filtered-rows",
    about: "A filter that leaves one unit's people out of sight.",
    change: (plan) => {
      plan.finish.push((laidOut) => {
        const { sheet, people } = laidOut;
        sheet.filter = peopleBox(laidOut);
        const unit = people[0]?.written.person.unit;
        for (const { row, written } of people) if (written.person.unit === unit) sheet.hiddenRows.add(row);
      });
    },
  },
  {
    name: "excel-table",
    about: "The roster is an Excel table with its own filter buttons, headings and names frozen.",
    change: (plan) => {
      plan.finish.push((laidOut) => {
        const { sheet, header, columnOf } = laidOut;
        sheet.table = peopleBox(laidOut);
        sheet.frozen = { rows: header.last + 1, columns: columnOf("fullName") + 1 };
      });
    },
  },
  {
    name: "several-rosters",
    about:
      "Before it an older, longer roster without level 2 and a shorter one; behind it a hidden one, longer than all.",
    change: (plan) => {
      plan.sheetName = "Năm 2026";
      plan.sheetsBefore.push(
        otherRoster("Năm 2024", 38, withoutLevel2, "visible"),
        otherRoster("Cộng tác viên", 8, unchanged, "visible"),
      );
      plan.sheetsAfter.push(otherRoster("Sao lưu", 45, unchanged, "hidden"));
    },
  },
  {
    name: "helper-sheets-first",
    about: "A hidden and a visible list of words stand before the roster.",
    change: (plan) => {
      plan.sheetsBefore.push(wordList("DATA", "hidden"), wordList("Dữ liệu", "visible"));
    },
  },
  {
    name: "more-relatives-than-staff",
    about: "A list of relatives, three for each of the staff, stands before the roster.",
    change: (plan) => {
      plan.sheetName = "CCVC";
      plan.sheetsBefore.push(relatives);
    },
  },
];
