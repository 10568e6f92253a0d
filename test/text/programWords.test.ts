import JSZip from "jszip";
import { sendUnitPage } from "../../src/excel/send/sendUnitPage";
import { findingsAsText } from "../../src/taskpane/findings/findingsAsText";
import { vi } from "../../src/text/vi/vi";
import { HostedBook } from "../support/hostedBook";
import { PROGRAM_IDS } from "../support/programIds";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import { supplementFactsOf } from "../support/supplementFactsOf";

const ENGLISH = /\b(?:the|and|of|row|rows|sheet|missing|blank|error|level|reason|draft|report|number|people)\b/iu;

const PEOPLE = [
  ["", "Văn phòng", "12345", "", "1/1/1990"],
  ["Trần Bình", "Phòng Thu", "001199054321", "x", "31/2/1990"],
  ["Trần Bình", "Phòng Thu", "001199054321", "lạ", "1990"],
  ["Lê Cúc", "", "#N/A", "có", ""],
  ["Đỗ Dung", "Văn phòng", "123456789", "đã và chưa", "2/3/1991"],
];

const expectVietnamese = (text: string) => {
  expect(PROGRAM_IDS.filter((id) => text.includes(id))).toEqual([]);
  expect(ENGLISH.exec(text)?.[0]).toBeUndefined();
};

test("what is copied has no word of the program and none of English in it", async () => {
  const roster = rosterOfRows([
    ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Ngày sinh"],
    ...PEOPLE.map((cells, at) => [at + 1, ...cells]),
  ]);
  const findings = problemsOf(roster);
  expect(findings.groups.length).toBeGreaterThan(5);
  expectVietnamese((await findingsAsText({ findings, roster }, vi, null)).text);
});

test.each(["Văn phòng", "Phòng Thu", null])("nor has the file of a unit's page (%s)", async (unit) => {
  const hosted = new HostedBook();
  await hosted.openNew("DS");
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  await sendUnitPage(supplementFactsOf(PEOPLE, undefined, ["Ngày sinh"]), unit);
  const zip = await JSZip.loadAsync(created[0] ?? new Uint8Array());
  const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  const said = [...xml.matchAll(/<t [^>]*>([^<]*)<|(?:error|errorTitle)="([^"]*)"/gu)].map(
    ([, text = "", alert = ""]) => text + alert,
  );
  expect(said.length).toBeGreaterThan(10);
  expectVietnamese(said.join("\n"));
});

test.each(["missing-name", "citizenId", "Draft", "the number"])("“%s” would be seen", (text) => {
  expect(() => {
    expectVietnamese(text);
  }).toThrow();
});
