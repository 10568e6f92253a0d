import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { askForWords, rememberWord } from "../../../src/excel/questions/wordMemory";
import { bookContents } from "../../support/bookContents";
import { checkOptions } from "../../support/findings";
import { giveLocalStorage } from "../../support/localStorage";
import { openInNode } from "../../support/openInNode";
import { startOfficeInNode } from "../../support/startOfficeInNode";

const OPTIONS = checkOptions({ today: "2026-11-25" });

async function openRoster() {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("DS").addRows([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "Nguyễn Văn An", "001085012345", "tạm được"],
    [2, "Trần Thị Bình", "001185012346", "x"],
    [3, "Lê Văn Cường", "001085012347", "TẠM ĐƯỢC"],
  ]);
  return openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const words = () =>
  Excel.run(async (context) => {
    const kept = askForWords(context);
    await context.sync();
    return [...kept()];
  });

beforeEach(() => {
  giveLocalStorage();
});

test("a word means what the user says in every check and re-check, until it is taken back; no cell is written", async () => {
  const { book, host } = await openRoster();
  const before = await bookContents(await book.save());
  expect(await rememberWord("tam duoc", "done")).toBe(true);
  expect(host.settings).toEqual({ "vneid.words": JSON.stringify(JSON.stringify([["tam duoc", "done"]])) });
  expect(await bookContents(await book.save())).toEqual(before);

  const answered = await checkSheet("DS", OPTIONS);
  expect(answered.checked?.summary.totals).toMatchObject({ done: 3, level2ToVerify: 0 });
  const again = await recheckSheet(answered, null, { ...OPTIONS, redraw: false });
  expect(again.checked?.summary.totals).toMatchObject({ done: 3, level2ToVerify: 0 });

  expect(await rememberWord("tam duoc", null)).toBe(true);
  expect(await words()).toEqual([]);
  const takenBack = await recheckSheet(again, null, { ...OPTIONS, redraw: false });
  expect(takenBack.checked?.summary.totals).toMatchObject({ done: 1, level2ToVerify: 2 });
});

test("the words answered longest ago go first where there are too many", async () => {
  await openRoster();
  const answered = Array.from({ length: 201 }, (_, i) => `tu ${i}`);
  for (const word of answered) await rememberWord(word, "no");
  expect((await words()).map(([word]) => word)).toEqual(answered.slice(1));
});

test("what a workbook does not take is known until the pane is closed, and no longer", async () => {
  const { host } = await openRoster();
  await rememberWord("cho", "no");
  host.setMode("read-only", true);
  expect(await rememberWord("tam duoc", "done")).toBe(false);
  expect(await rememberWord("cho", null)).toBe(false);
  expect(await words()).toEqual([["tam duoc", "done"]]);
  // the pane is opened anew
  startOfficeInNode(host);
  expect(await words()).toEqual([["cho", "no"]]);
});

test("what was kept in the bag of document settings is carried over with the next answer", async () => {
  const { host } = await openRoster();
  host.saveSettings({ words: JSON.stringify([["tam duoc", "done"]]) });
  startOfficeInNode(host);
  expect(await words()).toEqual([["tam duoc", "done"]]);
  expect(await rememberWord("cho", "no")).toBe(true);
  expect(await words()).toEqual([
    ["tam duoc", "done"],
    ["cho", "no"],
  ]);
  await rememberWord("tam duoc", null);
  expect(await words()).toEqual([["cho", "no"]]);
});
