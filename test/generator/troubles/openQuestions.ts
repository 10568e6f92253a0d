import { columnLetters } from "../../../src/grid/address";
import { fieldColumn, otherColumn } from "../columnPlan";
import { insertBefore, replaceColumn, type RosterPlan } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { rename } from "./groupedColumns";

function answer(plan: RosterPlan, asked: string, said: string): void {
  plan.answers.push(() => ({ asked, answer: said }));
}

/** Crosses under one sub-heading of level 2 beside the true ones under another: which is which only the user knows. */
function twoSayIt(name: string, group: string, other: string, own: string): Trouble {
  return {
    name,
    about: `“${other}” and “${own}” under “${group}”: which of them counts is asked, and it is the second.`,
    change: (plan) => {
      plan.habits.level2 = "cross";
      rename(plan, "level2", group, own);
      insertBefore(
        plan,
        "level2",
        otherColumn("otherLevel2", [group, other], (_, ordinal) => ({ value: ordinal % 4 === 0 ? "" : "x" })),
      );
      plan.staff.must.push("notDone", "notDone", "blankLevel2");
      plan.answers.push(({ columnOf }) => ({
        asked: "whichColumn level2",
        answer: columnLetters(columnOf("level2")),
      }));
    },
  };
}

/** Done and not done in marks that say so only by what the user answers. */
function inMarks(
  name: string,
  about: string,
  marks: readonly [done: string, no: string],
  answers: readonly (readonly [asked: string, said: string])[],
): Trouble {
  return {
    name,
    about,
    change: (plan) => {
      plan.habits.level2 = "words";
      plan.habits.level2Words = marks;
      plan.staff.must.push("notDone", "notDone");
      for (const [asked, said] of answers) answer(plan, asked, said);
    },
  };
}

const LEVELS = inMarks(
  "levels-under-a-silent-heading",
  "2 and 1 under “VNeID”, which speaks of no level: levels they are, as the user says.",
  ["2", "1"],
  [["holdsLevels", "yes"]],
);

const TICKS = inMarks(
  "crosses-beside-ticks",
  "A tick for who is done and an x for who is not: that it crosses out is asked.",
  ["✓", "x"],
  [["word x", "no"]],
);

/** Crosses for those who are not done, and nothing for the others. */
function loneDenial(name: string, heading: string): Trouble {
  return {
    name,
    about: `“${heading}” is all that tells of level 2; who has nothing there is done, as the user says.`,
    change: (plan) => {
      plan.habits.level2 = "denialOnly";
      replaceColumn(plan, "level2", fieldColumn("level2Not", heading));
      plan.staff.must.push("notDone", "notDone", "notDone");
      plan.staff.never.push("blankLevel2", "unclear", "reasonThoughDone");
      answer(plan, "blankMeansDone", "yes");
    },
  };
}

/** Met after the other open questions, whose workbooks keep their numbers. */
export const LATER_QUESTIONS: readonly Trouble[] = [
  loneDenial("level-2-still-owed", "Còn nợ VNeID mức 2"),
  loneDenial("level-2-left-over", "Còn tồn, chưa kích hoạt mức 2"),
];

/**
 * Rosters that leave something open until the user has answered: before that their totals are not to be believed
 * (design §4).
 */
export const OPEN_QUESTIONS: readonly Trouble[] = [
  twoSayIt("two-rounds", "VNeID mức 2", "Đợt 1", "Đợt 2"),
  twoSayIt("said-and-looked-at", "Tài khoản định danh mức độ 2", "Tự kê khai", "Kiểm tra thực tế"),
  loneDenial("lone-denial", "Chưa cài đặt VNeID mức 2"),
  {
    ...LEVELS,
    change: (plan) => {
      LEVELS.change(plan);
      rename(plan, "level2", "VNeID");
    },
  },
  {
    name: "ids-under-the-insurance-number",
    about: "“Mã số BHXH” holds the IDs, as the user says; there is no other column of them.",
    change: (plan) => {
      rename(plan, "citizenId", "Mã số BHXH");
      answer(plan, "servesField citizenId", "yes");
    },
  },
  inMarks(
    "words-that-say-nothing",
    "“Nhóm A” and “Nhóm B” for level 2: that the column tells of it, and what each word means, is asked.",
    ["Nhóm A", "Nhóm B"],
    [
      ["servesField level2", "yes"],
      ["word nhom a", "done"],
      ["word nhom b", "no"],
    ],
  ),
  {
    ...TICKS,
    change: (plan) => {
      TICKS.change(plan);
      // any other word for no would say what the x means
      plan.staff.never.push("waiting", "approved", "waitingWithReason");
    },
  },
  {
    name: "one-stop-crossed-out",
    about: "Under “Bộ phận Một cửa” a tick for who works there and an x for who does not: what the x says is asked.",
    change: (plan) => {
      insertBefore(plan, "citizenId", {
        ...fieldColumn("oneStop", "Bộ phận Một cửa"),
        write: ({ person }) => ({ value: person.oneStop ? "✓" : "x" }),
      });
      plan.staff.must.push("notDone", "notDone");
      plan.changePeople.push((people) => {
        people.forEach((person, i) => {
          person.oneStop = i % 5 === 0;
        });
      });
      answer(plan, "markSaysYes oneStop x", "no");
    },
  },
];
