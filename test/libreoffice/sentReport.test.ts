import { planReport } from "../../src/documents/report/planReport";
import { writeReport } from "../../src/excel/report/writeReport";
import { sendReport } from "../../src/excel/send/sendReport";
import { checkFile } from "../../src/gather/checkFile";
import { reportWords } from "../../src/text/documents/report";
import { recalculate } from "../support/askLibreOffice";
import { HostedBook } from "../support/hostedBook";
import { SIX_OFFICES } from "../support/sixOffices";

test("a copy for sending that LibreOffice opened and saved counts as it did, of the same day, though names lose their comments there", async () => {
  const facts = SIX_OFFICES.get("draft");
  if (facts === undefined) throw new Error("no facts");
  const hosted = new HostedBook();
  await hosted.openNew("Danh sách");
  await writeReport(facts);
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  await sendReport((former) => planReport(facts, reportWords, former));
  const [copy = new Uint8Array()] = created;
  const saved = recalculate(new Map([["copy", copy]])).get("copy") ?? new Uint8Array();
  const [sent, opened] = await Promise.all(
    [copy, saved].map((bytes) => checkFile(bytes, { today: new Date(2026, 10, 25), forms: [] })),
  );
  if (sent?.kind !== "counted" || sent.report === null) throw new Error("no report");
  expect(sent).toMatchObject({ counts: { totals: facts.summary.totals }, report: { day: 20_260_105 } });
  expect(opened).toEqual(sent);
});
