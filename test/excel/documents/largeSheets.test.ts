import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { supplementWords } from "../../../src/text/documents/supplement";
import { HostedBook } from "../../support/hostedBook";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const hosted = new HostedBook();
const TITLE = "Cần bổ sung";
/** Each has two lines. */
const PEOPLE = 45;
/** Over 5 MB in all: more than a request or an answer of Excel on the web takes. */
const ANSWER = "ạ".repeat(20_000);

const write = () =>
  writeSupplement(
    supplementFactsOf(Array.from({ length: PEOPLE }, (_, at) => [`Trần Thị Bình ${String(at)}`, "Tổ 1", "", "x"])),
  );

async function answers(): Promise<string[]> {
  const sheet = await hosted.savedSheet(TITLE);
  const heads = Array.from({ length: 30 }, (_, row) => sheet.getRow(row + 1).values).find(
    (values) => Array.isArray(values) && values.includes(supplementWords.heads.answer),
  );
  const column = Array.isArray(heads) ? heads.indexOf(supplementWords.heads.answer) : 0;
  return sheet.getColumn(column).values.map((value, row) => (value === ANSWER ? sheet.getCell(row, 2).text : ""));
}

/** Who has an answer, line by line. */
const answered = async () => (await answers()).filter((name) => name !== "");

let start: Uint8Array;
let before: string[];
/** Of a writing that is not cut. */
let roundTrips: number;

// she answers every line, over weeks
beforeAll(async () => {
  await hosted.openNew("DS");
  await write();
  hosted.host.book?.findByName(TITLE)?.grid?.eachRow((row) => {
    if (typeof row.getCell(1).value === "number") row.getCell(6).value = ANSWER;
  });
  start = await hosted.file();
  before = await answered();
  expect(before).toHaveLength(2 * PEOPLE);
  hosted.host.resetTraffic();
  await write();
  ({ roundTrips } = hosted.host.traffic);
}, 60_000);

// two of the requests that write the answers, counted from the last one of all
test.each([0, 3, 4])(
  "answers of more than Excel takes at once stay through another writing, cut or not: %d",
  async (fromLast) => {
    await hosted.open(start);
    if (fromLast > 0) {
      hosted.host.onTraffic = (traffic) => {
        if (traffic.roundTrips === roundTrips - fromLast) hosted.host.failNext({ code: "InvalidOrTimedOutSession" });
      };
      await expect(write()).rejects.toMatchObject({ kind: "lost-session" });
      hosted.host.onTraffic = null;
      expect(hosted.host.book?.findByName(TITLE)?.grid?.getCell("A1").value).toBe(supplementWords.inWork);
    }
    // such answers make higher rows, and so other pages: lines have moved, and this Excel tells of no notes at them
    expect(await write()).toMatchObject({ kind: "written", sheetName: TITLE, refused: ["notes"] });
    expect(await answered()).toEqual(before);
  },
  60_000,
);
