import { enColumns } from "./columns";
import { enFields } from "./fields";
import { enFixes } from "./fixes";
import { enHostErrors } from "./hostErrors";
import { enList } from "./findings";
import { enPane } from "./pane";
import { enReasons } from "./reasons";
import { enRows } from "./hiddenRows";
import { enReport } from "./report";
import { enRules } from "./rules";
import { enSend } from "./send";
import { enSheetFindings } from "./sheetFindings";
import type { Texts } from "../texts";

/** Everything in English. */
export const en: Texts = {
  locale: "en-US",
  pane: enPane,
  columns: enColumns,
  fixes: enFixes,
  list: enList,
  report: enReport,
  rows: enRows,
  send: enSend,
  severities: { error: "Wrong", missing: "Missing", check: "To look at again" },
  fields: enFields,
  steps: {
    "card-and-level-2": {
      name: "Get the card and level 2",
      what: "No citizen ID card: go to the police where the person lives, for card and level 2 account together.",
    },
    register: {
      name: "Register for level 2",
      what: "Has the card: go to the commune police, or where cards are issued, to register.",
    },
    wait: { name: "Wait for approval", what: "Registered: wait for the text message that approves it." },
    activate: { name: "Activate", what: "Approved: activate the account in the VNeID app as the text message says." },
  },
  reason: (category, label) => enReasons.get(category) ?? label,
  rules: enRules,
  sheetFindings: enSheetFindings,
  noColumn: (field) => `No column ${enFields[field]}`,
  rulesNotRun: (names) => `Not checked: ${names.join("; ")}.`,
  hostErrors: enHostErrors,
};
