import { enColumns } from "./enColumns";
import { enFields } from "./enFields";
import { enFixes } from "./enFixes";
import { enHostErrors } from "./enHostErrors";
import { enList } from "./enList";
import { enPane } from "./enPane";
import { enReasons } from "./enReasons";
import { enRows } from "./enRows";
import { enReport } from "./enReport";
import { enRules } from "./enRules";
import { enSend } from "./enSend";
import { enSheetFindings } from "./enSheetFindings";
import type { Texts } from "./texts";

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
