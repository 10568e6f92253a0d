import { everyoneWords } from "../../src/text/documents/everyone";
import type { Desk } from "./desk";
import { typeOn } from "./typed";
import { FORMER_ROSTER, PEOPLE, returnedFile, usersFile } from "./usersBook";

const NONE: string[] = [];

export async function checked({ pane, settle }: Desk): Promise<string[]> {
  await settle(pane.check());
  return NONE;
}

export async function proposed(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.fixes.propose({ kind: "safe" }));
  return NONE;
}

/** Writes all that is proposed; where that is nothing, the preview is closed. */
export async function writeAll({ pane }: Desk): Promise<void> {
  const fixes = pane.fixes.getState().open?.preview.fixes ?? [];
  if (fixes.length === 0) pane.fixes.close();
  else await pane.fixes.write(fixes);
}

export async function fixed(desk: Desk): Promise<string[]> {
  await proposed(desk);
  await desk.settle(writeAll(desk));
  return NONE;
}

export async function hidden(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.hiddenRows.hideRowsWithoutFindings(false));
  return NONE;
}

export async function reported(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.writeReport());
  return typeOn(desk, "report");
}

export async function supplemented(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(desk.pane.writeSupplement());
  return typeOn(desk, "supplement");
}

export async function gathered({ pane, settle }: Desk): Promise<string[]> {
  await settle(pane.gatherPage.open());
  await settle(pane.gatherPage.getState().shown?.add([await usersFile()]) ?? Promise.resolve());
  return NONE;
}

export async function provinceReported(desk: Desk): Promise<string[]> {
  await gathered(desk);
  await desk.settle(desk.pane.writeProvince());
  return typeOn(desk, "report");
}

/** What the pane does by itself, as soon as it may. */
export async function atOnce(act: () => void): Promise<void> {
  await Promise.resolve();
  act();
}

/** By what a cell is edited: the user's own hand. */
export function edit({ book }: Desk): void {
  const [sheet] = book.sheets;
  if (sheet !== undefined) book.edit(sheet.id, PEOPLE.bottom, PEOPLE.right, "ốm");
}

/** Chooses the file that a unit sent back. */
export async function takeFileBack({ pane }: Desk): Promise<void> {
  pane.takeBack.open();
  await pane.takeBack.take([await returnedFile()]);
}

export async function takenBack(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(takeFileBack(desk));
  desk.pane.takeBack.preview();
  return NONE;
}

export async function answersWritten(desk: Desk): Promise<string[]> {
  await takenBack(desk);
  await desk.settle(writeAll(desk));
  return NONE;
}

/** Compares the list with that of the year before, which stands in the same workbook. */
export async function compare({ pane, book }: Desk): Promise<void> {
  const { id = "", name = "" } = book.findByName(FORMER_ROSTER) ?? {};
  await pane.comparePage.open();
  await pane.comparePage.getState().shown?.compare({ kind: "sheet", sheetId: id, name });
}

/** The report is to say what is another than on a day. */
export async function compared(desk: Desk): Promise<string[]> {
  await checked(desk);
  await desk.settle(compare(desk));
  const { shown } = desk.pane.comparePage.getState();
  shown?.setSince("2025-11-25");
  shown?.setInReport(true);
  desk.pane.comparePage.close();
  return NONE;
}

/** Makes a template with room for a hundred people. */
export async function makeTemplate({ pane }: Desk): Promise<void> {
  await pane.templatePage.open();
  await pane.templatePage.getState().shown?.make(100);
}

/** Her answer to what the self-test asks takes her a moment. */
const THINKS = 1_500;

/** Tries what only a real Excel can tell, and says that her undo worked. */
export async function tryEnvironment({ pane }: Desk): Promise<void> {
  const { selfTest } = pane;
  selfTest.open();
  let asked = false;
  const leave = selfTest.subscribe(() => {
    const { asking } = selfTest.getState();
    if (asking && !asked)
      setTimeout(() => {
        selfTest.answer("undone");
      }, THINKS);
    asked = asking;
  });
  await selfTest.run();
  leave();
}

/** Writes the list of all; of one that is there she has no use any more. */
export async function listEverybodyAnew({ pane, book }: Desk): Promise<void> {
  for (const { id, name } of book.sheets) if (name.startsWith(everyoneWords.sheetTitle)) book.deleteSheet(id);
  await pane.writeEveryone();
}

/** The page of the files of many offices. */
export async function onGatherPage({ pane, settle }: Desk): Promise<string[]> {
  await settle(pane.gatherPage.open());
  return NONE;
}
