import { everyoneWords } from "../../src/text/documents/everyone";
import type { Desk } from "./desk";
import type { GivenSheet } from "./snapshot";
import {
  answersWritten,
  atOnce,
  checked,
  compare,
  compared,
  edit,
  fixed,
  gathered,
  hidden,
  listEverybodyAnew,
  makeTemplate,
  onGatherPage,
  proposed,
  provinceReported,
  reported,
  supplemented,
  takeFileBack,
  takenBack,
  tryEnvironment,
  writeAll,
} from "./steps";

/** What a user can do in the pane that asks something of Excel. */
export interface Action {
  name: string;
  /** What comes before; gives the texts that were typed on our sheets. */
  prepare?: (desk: Desk) => Promise<string[]>;
  act: (desk: Desk) => Promise<void>;
  /** The next try; where not said, the same again. */
  again?: (desk: Desk) => Promise<void>;
  /** What takes back what was done to the user's sheets. */
  back?: (desk: Desk) => Promise<void>;
  /** What is changed on the user's sheets, and how often; nothing where not said. Highlights of ours are none of it. */
  changes?: { what: "cell" | "row"; times: number };
  /** The words of a sheet that is the user's from then on. */
  gives?: GivenSheet;
  /** A check before the next try would end it, since it ends undoing. */
  uncheckable?: true;
}

/** Writes so many cells that a preview shows. */
const writing = (name: string, prepare: (desk: Desk) => Promise<string[]>, times: number): Action => ({
  name,
  prepare,
  act: writeAll,
  again: async (desk) => {
    await prepare(desk);
    await writeAll(desk);
  },
  back: ({ pane }) => pane.fixes.undo(),
  changes: { what: "cell", times },
});

/** Puts back so many cells that were written. */
const undoing = (name: string, prepare: (desk: Desk) => Promise<string[]>, times: number): Action => ({
  name,
  prepare,
  act: ({ pane }) => pane.fixes.undo(),
  again: ({ pane }) => (pane.fixes.getState().undoable === null ? pane.check() : pane.fixes.undo()),
  changes: { what: "cell", times },
  uncheckable: true,
});

export const ACTIONS: readonly Action[] = [
  { name: "list sheets", act: ({ pane }) => pane.refreshSheets() },
  {
    name: "look at columns",
    act: ({ pane }) =>
      atOnce(() => {
        pane.columns.setOpen(true);
        pane.columns.look();
      }),
  },
  {
    name: "choose a column",
    act: ({ pane }) => atOnce(() => pane.columns.chooseColumn("oneStop", 3)),
  },
  { name: "check", act: ({ pane }) => pane.check(), back: ({ pane }) => pane.clearHighlights() },
  {
    name: "check along with an edit",
    prepare: checked,
    act: (desk) => atOnce(() => edit(desk)),
    again: ({ pane }) => atOnce(() => pane.live.look()),
    changes: { what: "cell", times: 1 },
  },
  {
    name: "check another sheet",
    prepare: checked,
    act: ({ pane }) => {
      pane.choose("Tổng");
      return pane.check();
    },
  },
  { name: "propose fixes", prepare: checked, act: ({ pane }) => pane.fixes.propose({ kind: "safe" }) },
  writing("write fixes", proposed, 3),
  undoing("undo fixes", fixed, 3),
  {
    name: "hide rows",
    prepare: checked,
    act: ({ pane }) => pane.hiddenRows.hideRowsWithoutFindings(false),
    back: ({ pane }) => pane.hiddenRows.showAll(),
    changes: { what: "row", times: 3 },
  },
  {
    name: "show rows",
    prepare: hidden,
    act: ({ pane }) => pane.hiddenRows.showAll(),
    changes: { what: "row", times: 3 },
  },
  { name: "clear highlights", prepare: checked, act: ({ pane }) => pane.clearHighlights() },
  { name: "select a cell", prepare: checked, act: ({ pane }) => pane.selectCell(5, 4) },
  { name: "write a report", prepare: checked, act: ({ pane }) => pane.writeReport() },
  { name: "write over a report", prepare: reported, act: ({ pane }) => pane.writeReport() },
  { name: "send a copy", prepare: reported, act: ({ pane }) => pane.sendReport() },
  { name: "write the province's report", prepare: gathered, act: ({ pane }) => pane.writeProvince() },
  { name: "write over the province's report", prepare: provinceReported, act: ({ pane }) => pane.writeProvince() },
  { name: "write a supplement", prepare: checked, act: ({ pane }) => pane.writeSupplement() },
  { name: "write over a supplement", prepare: supplemented, act: ({ pane }) => pane.writeSupplement() },
  { name: "make one unit's page", prepare: checked, act: ({ pane }) => pane.sendUnitPage("Phòng Thu") },
  {
    name: "keep the offices expected",
    prepare: onGatherPage,
    act: async ({ pane }) => pane.gatherPage.getState().shown?.expect("BHXH Ba Vì\nBHXH Sơn Tây"),
  },
  {
    name: "write the list of all",
    prepare: gathered,
    act: ({ pane }) => pane.writeEveryone(),
    again: listEverybodyAnew,
    gives: everyoneWords,
  },
  { name: "take files back", prepare: checked, act: takeFileBack },
  writing("write what came back", takenBack, 2),
  undoing("undo what came back", answersWritten, 2),
  { name: "compare with another sheet", prepare: checked, act: compare },
  { name: "write a report of what changed", prepare: compared, act: ({ pane }) => pane.writeReport() },
  { name: "look at the last reports", prepare: reported, act: ({ pane }) => pane.trend.load() },
  { name: "make a template", act: makeTemplate },
  { name: "try the environment", act: tryEnvironment },
];
