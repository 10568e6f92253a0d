import type ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { reportWords } from "../../../src/text/documents/report";
import { supplementWords } from "../../../src/text/documents/supplement";
import { HostedBook } from "../../support/hostedBook";
import { reportFactsOf } from "../../support/reportFactsOf";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const hosted = new HostedBook();

const reportFacts = reportFactsOf([
  { name: "Trần Văn Bình" },
  { name: "Lê Thị Cúc", level2: "no", reason: "otp_phone", step: "register" },
  // A draft has a column for remarks.
  { name: "Phạm Dung", level2: "unclear" },
]);

const supplementFacts = () => supplementFactsOf([["Trần Bình", "Văn phòng", "001199054321", ""]]);

/** All cells that hold something, by address: merged ones in their first cell only. */
function textsOf(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  sheet.eachRow((row) => {
    row.eachCell(({ address, master, value }) => {
      if (master.address === address && value !== null) texts[address] = value;
    });
  });
  return texts;
}

/** A sheet of ours, how it is written, and what is typed into it, by address. */
interface Case {
  title: string;
  inWork: string;
  write: () => Promise<unknown>;
  typed: (sheet: ExcelJS.Worksheet) => Record<string, string>;
}

const PROPOSALS = reportWords.proposals(reportWords.usualNames.province.proposals);

const rowIn = (sheet: ExcelJS.Worksheet, column: number, text: string) => sheet.getColumn(column).values.indexOf(text);

const CASES: readonly Case[] = [
  {
    title: "Báo cáo VNeID",
    inWork: reportWords.inWork,
    write: () => writeReport(reportFacts),
    typed: (sheet) => ({
      A1: "BHXH TỈNH MẪU",
      [`A${rowIn(sheet, 1, reportWords.difficulties) + 2}`]: "Thiếu điện thoại",
      [`A${rowIn(sheet, 1, PROPOSALS) + 1}`]: "Cấp máy",
      [`L${rowIn(sheet, 2, reportWords.lines.total)}`]: "có 2 hợp đồng",
    }),
  },
  {
    title: "Cần bổ sung",
    inWork: supplementWords.inWork,
    write: () => writeSupplement(supplementFacts()),
    typed: (sheet) => ({ [`F${rowIn(sheet, 2, "Trần Bình")}`]: "đã cài ngày 5/1" }),
  },
];

/** How many actions the `nth` request has, by what it takes to write the sheet. */
async function actionsOf(nth: number, write: () => Promise<unknown>): Promise<number> {
  const requests: string[] = [];
  const answer = hosted.host.answer.bind(hosted.host);
  const spy = vitest.spyOn(hosted.host, "answer").mockImplementation((request, flags) => {
    requests.push(request);
    return answer(request, flags);
  });
  await write();
  spy.mockRestore();
  return (JSON.parse(requests[nth] ?? "") as { Actions: unknown[] }).Actions.length;
}

/**
 * Each place at the beginning and at the end, where one action does not follow many like it, and one in a few between
 * them.
 */
const placesIn = (count: number): number[] =>
  Array.from({ length: count }, (_, at) => at).filter((at) => at < 5 || at >= count - 5 || at % 41 === 0);

/** Makes the `nth` request from now fail once so many of its actions were carried out. */
function cutNext(nth: number, after: number): void {
  let requests = 0;
  hosted.host.onTraffic = () => {
    if (++requests === nth) hosted.host.failNext({ code: "GeneralException", after });
  };
}

/** Runs it; gives whether it came to its end. */
async function finishes(write: () => Promise<unknown>): Promise<boolean> {
  const finished = await write().then(
    () => true,
    () => false,
  );
  hosted.host.onTraffic = null;
  hosted.host.failNext(null);
  return finished;
}

beforeAll(() => {
  // What the client failed to release it tries to release seconds later: that request is not to come between those that
  // are counted.
  vitest.stubGlobal("scheduler", { yield: () => Promise.resolve() });
});

describe.each(CASES)("$title, its writing cut after each action:", ({ title, inWork, write, typed }) => {
  test("over an old sheet nothing that was typed is lost, and the next try restores all", async () => {
    await hosted.openNew("DS");
    await write();
    const texts = typed(hosted.openSheet(title));
    await Excel.run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(title);
      for (const [address, text] of Object.entries(texts)) sheet.getRange(address).values = [[text]];
      sheet.getRange("P2").values = [["của tôi"]];
      await workbook.context.sync();
    });
    const start = await hosted.file();
    const count = await actionsOf(2, write);
    const whole = textsOf(hosted.openSheet(title));
    expect(whole).toMatchObject({ ...texts, P2: "của tôi" });

    const wrong: unknown[] = [];
    for (const after of placesIn(count)) {
      await hosted.open(start);
      cutNext(2, after);
      const finished = await finishes(write);
      if (finished) wrong.push([after, "is not cut"]);
      const half = textsOf(hosted.openSheet(title));
      // Once anything was taken away the sheet says so.
      const untouched = Object.entries(texts).every(([address, text]) => half[address] === text);
      if (!finished && !untouched && half["A1"] !== inWork) wrong.push([after, "does not say that it is in work"]);
      // Another pane, another day.
      if (after % 7 === 0) await hosted.open(await hosted.file());
      const again = await write();
      const left = textsOf(hosted.openSheet(title));
      if (JSON.stringify(left) !== JSON.stringify(whole)) wrong.push([after, "is not whole again", again]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test("a new sheet is taken away again, or taken up where even that was cut", async () => {
    await hosted.openNew("DS");
    const count = await actionsOf(1, write);
    const whole = textsOf(hosted.openSheet(title));
    const wrong: unknown[] = [];
    for (const cut of placesIn(count)) {
      await hosted.openNew("DS");
      cutNext(1, cut);
      const finished = await finishes(write);
      // A sheet that is whole stays, whatever is refused after it.
      const left = hosted.sheetNames.length === 1 || textsOf(hosted.openSheet(title))["A1"] === whole["A1"];
      if (finished || !left) wrong.push([cut, "is left", hosted.sheetNames]);

      await hosted.openNew("DS");
      let requests = 0;
      hosted.host.onTraffic = () => {
        requests++;
        hosted.host.failNext(requests > 0 ? { code: "GeneralException", after: requests === 1 ? cut : 0 } : null);
      };
      await finishes(write);
      await write();
      if (JSON.stringify(hosted.sheetNames) !== JSON.stringify(["DS", title]))
        wrong.push([cut, "leaves another sheet", hosted.sheetNames]);
      else if (JSON.stringify(textsOf(hosted.openSheet(title))) !== JSON.stringify(whole))
        wrong.push([cut, "is not whole"]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
