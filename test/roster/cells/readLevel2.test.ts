import { readLevel2, type Level2Reading } from "../../../src/roster/cells/readLevel2";
import { Mark } from "../../../src/roster/cells/mark";
import { Level2 } from "../../../src/roster/roster";

/**
 * Columns: what stands under "Chưa". Rows: what stands under "Đã". After "@": the cell that an unclear or erroneous
 * reading points at.
 */
const PAIR = `
              blank        yes            no           waiting      approved     unclear      error
  blank       blank        no             blank        pending      pending      unclear@not  error@not
  yes         done         contradiction  done         pending      pending      unclear@not  error@not
  no          no           no             no           pending      pending      unclear@not  error@not
  waiting     pending      pending        pending      pending      pending      pending      error@not
  approved    pending      pending        pending      pending      pending      pending      error@not
  unclear     unclear      unclear        unclear      pending      pending      unclear      error@not
  error       error        error          error        error        error        error        error
`;

type MarkName = keyof typeof Mark;

function read(
  done: MarkName,
  not: MarkName,
  date: MarkName = "blank",
  reasonGiven = false,
  blankMeansDone = false,
  isNoteOpen = false,
): string {
  const reading: Level2Reading = { level2: Level2.blank, at: "level2", approved: false };
  readLevel2(
    {
      done: Mark[done],
      not: Mark[not],
      date: Mark[date],
      reasonGiven,
      reasonSaysDone: false,
      isNoteOpen,
      blankMeansDone,
    },
    reading,
  );
  const name = Object.entries(Level2).find(([, level2]) => level2 === reading.level2)?.[0] ?? "";
  const at = { level2: "", level2Not: "@not", level2Date: "@date" }[reading.at];
  return name + at;
}

const [unders = [], ...rows] = PAIR.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/) as MarkName[]);

test.each(rows)("%s under Đã, with each mark under Chưa", (done, ...expected) => {
  expect(unders.map((not) => read(done, not))).toEqual(expected);
});

test.each<[MarkName, MarkName, MarkName, boolean, string]>([
  ["blank", "blank", "blank", true, "no"],
  ["blank", "no", "blank", true, "no"],
  ["yes", "blank", "blank", true, "done"],
  ["waiting", "blank", "blank", true, "pending"],
  ["blank", "blank", "yes", false, "done"],
  ["blank", "no", "yes", false, "done"],
  ["blank", "blank", "yes", true, "no"],
  ["no", "blank", "yes", false, "no"],
  ["blank", "yes", "yes", false, "no"],
  ["waiting", "blank", "yes", false, "pending"],
  ["unclear", "blank", "yes", false, "unclear"],
  ["blank", "blank", "unclear", false, "unclear@date"],
  ["blank", "blank", "error", false, "error@date"],
  ["yes", "blank", "error", false, "done"],
  ["yes", "blank", "unclear", false, "done"],
  ["blank", "blank", "no", false, "blank"],
])("Đã %s, Chưa %s, date %s, reason %s: %s", (done, not, date, reasonGiven, expected) => {
  expect(read(done, not, date, reasonGiven)).toBe(expected);
});

test.each<[MarkName, boolean, string]>([
  ["blank", false, "done"],
  ["no", false, "done"],
  ["blank", true, "no"],
  ["yes", false, "no"],
  ["waiting", false, "pending"],
  ["unclear", false, "unclear@not"],
  ["error", false, "error@not"],
])("%s under a lone Chưa of which blank means done, reason %s: %s", (not, reasonGiven, expected) => {
  expect(read("blank", not, "blank", reasonGiven, true)).toBe(expected);
});

test.each<[MarkName, boolean, string]>([
  ["blank", true, "unclear"],
  ["no", true, "done"],
  ["yes", true, "no"],
  ["blank", false, "blank"],
])("%s under Chưa beside a note that may be a reason, blank means done %s: %s", (not, blankMeansDone, expected) => {
  expect(read("blank", not, "blank", false, blankMeansDone, true)).toBe(expected);
});

test("who is approved and only has to activate is told apart, in whichever column it stands", () => {
  const approved = (done: Mark, not: Mark) => {
    const reading: Level2Reading = { level2: Level2.blank, at: "level2", approved: true };
    readLevel2(
      {
        done,
        not,
        date: Mark.blank,
        reasonGiven: false,
        reasonSaysDone: false,
        isNoteOpen: false,
        blankMeansDone: false,
      },
      reading,
    );
    return reading.approved;
  };
  expect([
    approved(Mark.approved, Mark.blank),
    approved(Mark.no, Mark.approved),
    approved(Mark.waiting, Mark.blank),
  ]).toEqual([true, true, false]);
});
