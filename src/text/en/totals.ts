import type { TotalsTexts } from "../totalsTexts";

/** The totals, in English. */
export const totals: TotalsTexts = {
  total: "Staff in all",
  issued: "Staff with a citizen ID card",
  notIssued: "Staff without a citizen ID card",
  done: "Staff who have completed VNeID level 2",
  notDone: "Staff who have not installed it",
  reasonsNotDone: "Reasons why not installed",
  pending: "Of these registered, waiting for approval or not activated",
  idToVerify: "Citizen ID to be verified",
  level2ToVerify: "VNeID level 2 to be verified",
  draft: "Some people must still be verified or are not counted, so the report will be marked as a draft.",
  oneStop: "One-stop desk with level 2",
  oneStopAll: "100% reached",
  oneStopShort: "Must reach 100%",
  ofTotal: (count, total) => `${count} / ${total}`,
  notCounted: "cannot be counted",
  progress: { done: "With level 2", notDone: "Without", toVerify: "To verify" },
  progressOf: (done, notDone, toVerify) =>
    `VNeID level 2: ${done} with, ${notDone} without, ${toVerify} to be verified`,
  trend: {
    title: "Reports so far",
    day: "Day",
    done: "Level 2 reached",
    more: "Change",
    doneOf: (done, total, percent) => `${done}/${total} (${percent})`,
    draft: "draft",
  },
  byUnit: "By unit",
  unit: "Unit",
  people: "Staff",
  withCard: "With card",
  withLevel2: "With level 2",
};
