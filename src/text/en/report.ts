import type { ReportTexts } from "../reportTexts";

/** Words of the pane about the report, in English. */
export const report: ReportTexts = {
  title: "Report",
  about:
    "Nothing is required: what is left empty becomes a dotted line to fill in by hand. What you type is remembered in this workbook, and what concerns your office on this computer too.",
  more: "More…",
  steps: "Steps",
  notYet: "not yet",
  doneAt: (when) => `done at ${when}`,
  doneOnOther: (when) => `done at ${when}, on other numbers`,
  doneOfOtherSheet: (when, sheet) => `done at ${when} of the sheet “${sheet}”, on other numbers`,
  seeDraft: "See",
  waits: "Press “Check again” first: the result at hand is not of the sheet and columns that are chosen.",
  form: "Form",
  forms: { annex: "Annex to an official letter", standalone: "Report of its own" },
  officeKind: "Kind of office",
  officeKinds: {
    grassroots: "Grassroots office (BHXH cơ sở)",
    province: "Office of a province or city",
    subordinate: "Unit under BHXH Việt Nam",
    central: "BHXH Việt Nam itself",
  },
  superior: "Office above",
  addressee: "Addressed to (Kính gửi)",
  proposals: "Proposals are made to",
  recipients: "Recipients (Nơi nhận), one a line",
  office: "Reporting office",
  place: "Place",
  number: { annex: "Number of the letter", standalone: "Number of the report" },
  signers: "Signers",
  signerTitle: (ordinal) => `Title of signer ${ordinal}`,
  usualTitles: (ordinal) => `Usual titles of signer ${ordinal}`,
  chooseTitle: "Choose one…",
  signerName: (ordinal) => `Name of signer ${ordinal}`,
  lists: "Parts to include",
  list: {
    units: "Results by unit",
    steps: "Next steps by unit",
    guide: "How each step is taken",
    notDone: "List of those not done",
  },
  hints: {
    "place-date": "Write the name of the place, or also “ngày … tháng … năm …” in words as letters do.",
    "signer-degree": "Decree 30/2020: a signer's name stands without academic rank or degree.",
  },
  foreign: {
    used: (office) =>
      `The office${office === "" ? "" : ` (“${office}”)`} is the one that this workbook keeps; this computer knows none. If another office sent it, change it under Report.`,
    unused: (office) =>
      `The office is the one that this computer keeps; this workbook keeps another${office === "" ? "" : ` (“${office}”)`}. Choose under Report.`,
  },
  takeWorkbooks: "Use what the workbook keeps",
  keepThese: "Keep what is shown",
  forgotten: "Neither the workbook nor this computer can remember it: next time you have to type it again.",

  stale: "The report no longer matches",
  draft: "DRAFT (DỰ THẢO)",
  draftBecause: (ids, levels, leavesOut) => {
    const what = [
      ...(ids === null ? [] : [`citizen IDs (${ids})`]),
      ...(levels === null ? [] : [`level-2 states (${levels})`]),
    ];
    const why = [
      ...(what.length > 0 ? [`still to verify: ${what.join(" and ")}`] : []),
      ...(leavesOut ? ["people who stand on the sheet"] : []),
    ];
    return `Not counted: ${why.join("; ")}.`;
  },
  uncounted: "A column is missing, so that some totals cannot be counted: the report says “không xác định” there.",
  final: "Nothing is left to verify: the report is no draft.",
};
