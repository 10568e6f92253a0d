import JSZip from "jszip";
import { writeReport } from "../../src/excel/report/writeReport";
import { recalculate } from "../support/askLibreOffice";
import { chartedCells } from "../support/chartedCells";
import { HostedBook } from "../support/hostedBook";
import { parseXml, withDescendants, type XmlNode } from "../support/parseXml";
import { planOf } from "../support/planRows";
import { reportFactsOf, type ReportPerson } from "../support/reportFactsOf";

const staffOf = (units: number): ReportPerson[] =>
  Array.from({ length: Math.max(1, units) * 4 }, (_, at) => ({
    name: `Nguyễn Văn ${at}`,
    ...(units > 0 ? { unit: `Phòng ${(at % units) + 1}` } : {}),
    level2: at % 3 === 0 ? "no" : at % 5 === 0 ? "unclear" : "done",
  }));

const find = (node: XmlNode, name: string) => withDescendants(node).filter((one) => one.name === name);
const texts = (node: XmlNode | undefined) => (node === undefined ? [] : find(node, "c:v").map(({ text }) => text));

/** What LibreOffice drew: it writes into the chart what it found in the cells. */
function drawn(xml: string): ReturnType<typeof chartedCells> {
  const series = find(parseXml(xml), "c:ser");
  const part = (one: XmlNode, name: string) => texts(one.children.find((child) => child.name === name));
  return {
    names: part(series[0] as XmlNode, "c:cat"),
    series: Object.fromEntries(series.map((one) => [part(one, "c:tx").join(), part(one, "c:val").map(Number)])),
  };
}

test("LibreOffice draws the chart of the report from the cells that are meant", async () => {
  const files = new Map<string, Uint8Array>();
  const hosted = new HostedBook();
  const sizes = [0, 1, 12, 60];
  for (const units of sizes) {
    await hosted.openNew("Danh sách");
    await writeReport(reportFactsOf(staffOf(units)));
    files.set(String(units), await hosted.file());
  }
  const results = recalculate(files);
  for (const units of sizes) {
    const file = results.get(String(units)) ?? new Uint8Array();
    // It numbers the charts of all files through.
    const charts = (await JSZip.loadAsync(file)).file(/^xl\/charts\/chart\d+\.xml$/);
    expect(await Promise.all(charts.map(async (chart) => drawn(await chart.async("string"))))).toEqual([
      chartedCells(planOf(reportFactsOf(staffOf(units)))),
    ]);
  }
});
