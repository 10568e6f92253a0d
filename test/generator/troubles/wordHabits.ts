import { fieldColumn, otherColumn } from "../columnPlan";
import { insertBefore, replaceColumn, type RosterPlan } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { pairLevel2, rename } from "./groupedColumns";

/** Level 2 in the words of one office: its heading, and how it writes done and not done. */
function inWords(name: string, heading: string, done: string, no: string): Trouble {
  return {
    name,
    about: `Level 2 under “${heading}”, in the words “${done}” and “${no}”.`,
    change: (plan) => {
      rename(plan, "level2", heading);
      plan.habits.level2 = "words";
      plan.habits.level2Words = [done, no];
      plan.staff.must.push("notDone", "waiting", "unclear", "blankLevel2");
    },
  };
}

/** A column of crosses left of the one for level 2, about something else that an office keeps lists of. */
function beside(name: string, heading: string): Trouble {
  return {
    name,
    about: `Left of level 2 a column of crosses, “${heading}”: it decides nothing.`,
    change: (plan) => {
      rename(plan, "level2", "VNeID");
      crosses(plan, name, heading);
      plan.staff.must.push("notDone", "blankLevel2", "noReason");
    },
  };
}

function crosses(plan: RosterPlan, key: string, heading: string): void {
  insertBefore(
    plan,
    "level2",
    otherColumn(key, heading, () => ({ value: "x" })),
  );
}

/** Two columns of crosses under the answers to one heading. */
function pairOfAnswers(name: string, heading: string, yes: string, no: string): Trouble {
  return {
    name,
    about: `Two columns of crosses, “${yes}” and “${no}” under “${heading}”.`,
    change: (plan) => {
      pairLevel2(plan, "pairOfCrosses", [heading, yes], [heading, no]);
      plan.staff.must.push("contradiction", "blankLevel2", "noReason");
    },
  };
}

/** An earlier step that all have taken, left of the activation, which alone tells of level 2. */
function activatedBeside(name: string, before: string, activated: string): Trouble {
  return {
    name,
    about: `Everybody has a cross under “${before}”; who is done has one under “${activated}”.`,
    change: (plan) => {
      plan.habits.level2 = "cross";
      rename(plan, "level2", activated);
      crosses(plan, name, before);
      plan.staff.must.push("notDone", "blankLevel2", "noReason");
    },
  };
}

/** How level 2 is told in rosters met last, behind the workbooks of all others. */
export const LAST_HABITS: readonly Trouble[] = [
  pairOfAnswers("answers-in-english", "VNeID mức 2", "Yes", "No"),
  pairOfAnswers("answers-in-signs", "Tài khoản mức 2", "✓", "✗"),
  pairOfAnswers("reached-or-not", "Kích hoạt VNeID", "Đạt", "Chưa đạt"),
  activatedBeside("installed-and-activated", "Cài VNeID", "Đã kích hoạt"),
  activatedBeside("account-and-activation", "Tài khoản VNeID", "Kích hoạt"),
  activatedBeside("downloaded-and-installed", "Đã tải VNeID", "Đã cài VNeID mức 2"),
];

/** Habits met after those of `WORD_HABITS`, in the order of their workbooks. */
export const LATER_HABITS: readonly Trouble[] = [
  {
    name: "names-in-three-columns",
    about: "Họ, Tên đệm and Tên in three columns; some have no middle name.",
    change: (plan) => {
      replaceColumn(
        plan,
        "fullName",
        fieldColumn("familyName", "Họ"),
        fieldColumn("middleName", "Tên đệm"),
        fieldColumn("givenName", "Tên"),
      );
      plan.staff.must.push("untidyName", "missingName");
    },
  },
];

/** How headings of level 2 and its words are worded in rosters of 2025 and 2026 (design §5, second small print). */
export const WORD_HABITS: readonly Trouble[] = [
  inWords("levels-of-the-decree", "Tài khoản định danh điện tử mức độ 02", "Đã kích hoạt mức độ 02", "Mức độ 01"),
  inWords("levels-in-figures", "Mức độ định danh", "2", "1"),
  inWords("words-at-length", "Tình trạng cài đặt VNeID mức 2", "Đã kích hoạt thành công", "Chưa kích hoạt được"),
  inWords("a-question-for-a-heading", "Đã cài VNeID mức 2 chưa?", "Rồi", "Chưa"),
  inWords("answers-in-the-heading", "VNeID mức 2 (Có/Chưa)", "Có rồi", "Chưa có"),
  inWords("electronic-card", "Căn cước điện tử", "Đã tích hợp", "Không có"),
  beside("another-app-beside", "Cài đặt ứng dụng VssID"),
  beside("a-link-beside", "Đã tích hợp BHYT vào VNeID"),
  beside("level-1-of-the-decree-beside", "Tài khoản mức độ 01"),
  {
    name: "pair-of-whole-headings",
    about: "Two columns of crosses, each with a whole heading of its own: Có VNeID, Chưa có VNeID.",
    change: (plan) => {
      pairLevel2(plan, "pairOfCrosses", ["Có VNeID"], ["Chưa có VNeID"]);
      plan.staff.must.push("contradiction", "blankLevel2", "noReason");
    },
  },
  {
    name: "insurance-number-is-the-id",
    about: "“Mã số BHXH/Số ĐDCN” holds the IDs; “Số CMND/Hộ chiếu” beside it is empty.",
    change: (plan) => {
      rename(plan, "citizenId", "Mã số BHXH/Số ĐDCN");
      insertBefore(
        plan,
        "citizenId",
        otherColumn("oldCard", "Số CMND/Hộ chiếu", () => ({ value: "" })),
      );
    },
  },
];
