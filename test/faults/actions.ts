import { typeOn } from "./typed";
import type { Desk } from "./desk";
import { PEOPLE, usersFile } from "./usersBook";

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
  /** A check before the next try would end it, since it ends undoing. */
  uncheckable?: true;
}

const NONE: string[] = [];

async function checked({ pane, settle }: Desk): Promise<string[]> {
  await settle(pane.check());
  return NONE;
}

async function proposed(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.fixes.propose({ kind: "safe" }));
  return NONE;
}

/** Writes all that is proposed; where that is nothing, the preview is closed. */
async function writeAll({ pane }: Desk): Promise<void> {
  const fixes = pane.fixes.getState().open?.preview.fixes ?? [];
  if (fixes.length === 0) pane.fixes.close();
  else await pane.fixes.write(fixes);
}

async function fixed(desk: Desk): Promise<string[]> {
  await proposed(desk);
  await desk.settle(writeAll(desk));
  return NONE;
}

async function hidden(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.hiddenRows.hideRowsWithoutFindings(false));
  return NONE;
}

async function reported(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.writeReport());
  return typeOn(desk, "report");
}

async function supplemented(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.writeSupplement());
  return typeOn(desk, "supplement");
}

async function gathered({ pane, settle }: Desk): Promise<string[]> {
  await settle(pane.gatherPage.open());
  await settle(pane.gatherPage.getState().shown?.add([await usersFile()]) ?? Promise.resolve());
  return NONE;
}

async function provinceReported(desk: Desk): Promise<string[]> {
  await gathered(desk);
  await desk.settle(desk.pane.writeProvince());
  return typeOn(desk, "report");
}

/** What the pane does by itself, as soon as it may. */
async function atOnce(act: () => void): Promise<void> {
  await Promise.resolve();
  act();
}

/** By what a cell is edited: the user's own hand. */
function edit({ book }: Desk): void {
  const [sheet] = book.sheets;
  if (sheet !== undefined) book.edit(sheet.id, PEOPLE.bottom, PEOPLE.right, "ốm");
}

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
  {
    name: "write fixes",
    prepare: proposed,
    act: writeAll,
    again: async (desk) => {
      await proposed(desk);
      await writeAll(desk);
    },
    back: ({ pane }) => pane.fixes.undo(),
    changes: { what: "cell", times: 3 },
  },
  {
    name: "undo fixes",
    prepare: fixed,
    act: ({ pane }) => pane.fixes.undo(),
    again: ({ pane }) => (pane.fixes.getState().undoable === null ? pane.check() : pane.fixes.undo()),
    changes: { what: "cell", times: 3 },
    uncheckable: true,
  },
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
];
