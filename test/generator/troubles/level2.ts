import { BLANK, dateCell } from "../cell";
import { fieldColumn, otherColumn } from "../columnPlan";
import { insertBefore, replaceColumn } from "../rosterPlan";
import type { Trouble } from "../trouble";
import { pairLevel2, rename } from "./groupedColumns";

/** How level 2 is told. */
export const LEVEL2: readonly Trouble[] = [
  {
    name: "pair-of-crosses",
    about: "Two columns of crosses, Đã cài đặt and Chưa cài đặt, also both or neither marked.",
    change: (plan) => {
      pairLevel2(plan, "pairOfCrosses", ["Đã cài đặt"], ["Chưa cài đặt"]);
      plan.staff.must.push("contradiction", "contradiction", "blankLevel2", "noReason");
    },
  },
  {
    name: "pair-of-words",
    about: "Two columns of words: Có under Đã and Không under Chưa, or the other way round.",
    change: (plan) => {
      pairLevel2(plan, "pairOfWords", ["VNeID mức 2", "Đã"], ["VNeID mức 2", "Chưa"]);
      plan.habits.level2Words = ["Có", "Không"];
      plan.staff.must.push("waiting", "approved", "unclear", "noReason", "blankLevel2");
    },
  },
  {
    name: "dates-for-done",
    about: "The date of installing in the level-2 column, “Chưa” where there is none.",
    change: (plan) => {
      plan.habits.level2 = "dates";
      plan.staff.must.push("waiting", "noReason", "unclear");
    },
  },
  {
    name: "true-and-false",
    about: "TRUE and FALSE for level 2.",
    change: (plan) => {
      plan.habits.level2 = "booleans";
      plan.staff.must.push("notDone", "notDone", "blankLevel2");
    },
  },
  {
    name: "one-and-zero",
    about: "1 and 0 for gender and for level 2.",
    change: (plan) => {
      plan.habits.gender = "oneOrZero";
      plan.habits.level2 = "oneOrZero";
      rename(plan, "gender", "Phái");
      plan.staff.must.push("otherGender", "lostZeros", "notDone", "blankLevel2");
    },
  },
  {
    name: "level-1-beside",
    about: "A level-1 column left of the one for level 2, and a date by which it is expected: neither decides.",
    change: (plan) => {
      plan.habits.level2 = "cross";
      insertBefore(
        plan,
        "level2",
        otherColumn("level1", "VNeID mức 1", () => ({ value: "x" })),
        otherColumn("expected", "Dự kiến hoàn thành", ({ says }) =>
          says.level2 === "done" ? BLANK : dateCell(2026, 12, 31),
        ),
      );
      plan.staff.must.push("blankLevel2", "notDone", "blankLevel2");
    },
  },
  {
    name: "date-of-activation-only",
    about: "“Ngày kích hoạt” is all that tells of level 2.",
    change: (plan) => {
      plan.habits.level2 = "dateOnly";
      replaceColumn(plan, "level2", fieldColumn("level2Date", "Ngày kích hoạt"));
      plan.staff.must.push("blankLevel2", "notDone", "unclear");
    },
  },
  {
    name: "one-stop-marks",
    about: "A column of crosses for the staff of the Bộ phận Một cửa, some of them not done.",
    change: (plan) => {
      insertBefore(plan, "level2", fieldColumn("oneStop", "Bộ phận Một cửa"));
      plan.staff.must.push("blankLevel2", "notDone", "notDone", "waiting");
      plan.changePeople.push((people) => {
        people.forEach((person, i) => {
          person.oneStop = i % 6 === 0 || (person.level2 !== "done" && i % 2 === 0);
        });
      });
    },
  },
];
