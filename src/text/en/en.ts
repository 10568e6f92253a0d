import { columns } from "./columns";
import { fields } from "./fields";
import { fixes } from "./fixes";
import { hostErrors } from "./hostErrors";
import { findings } from "./findings";
import { pane } from "./pane";
import { reasons } from "./reasons";
import { hiddenRows } from "./hiddenRows";
import { questions } from "./questions";
import { report } from "./report";
import { rules } from "./rules";
import { send } from "./send";
import { sheetFindings } from "./sheetFindings";
import { supplement } from "./supplement";
import { toDos } from "./toDos";
import { totals } from "./totals";
import type { Texts } from "../texts";

/** Everything in English. */
export const en: Texts = {
  locale: "en-US",
  pane,
  columns,
  fixes,
  findings,
  report,
  hiddenRows,
  questions,
  send,
  supplement,
  toDos,
  totals,
  severities: { error: "Wrong", missing: "Missing", check: "Review" },
  fields,
  steps: {
    "card-and-level-2": {
      name: "Get the card and level 2",
      what: "No citizen ID card: go to the police of any commune, for card and level 2 account together.",
    },
    register: {
      name: "Register for level 2",
      what: "Has the card: go to the police of any commune to register, with a telephone number in one's own name.",
    },
    immigration: {
      name: "Register for level 2 as a foreigner",
      what: "Has a permanent or temporary residence card: go to the immigration office to register.",
    },
    wait: { name: "Wait for approval", what: "Registered: wait for the text message that approves it." },
    activate: { name: "Activate", what: "Approved: activate the account in the VNeID app as the text message says." },
  },
  reason: (category, label) => reasons.get(category) ?? label,
  rules,
  sheetFindings,
  noColumn: (field) => `No ${fields[field]} column`,
  rulesNotRun: (names) => `Not checked: ${names.join("; ")}.`,
  hostErrors,
};
