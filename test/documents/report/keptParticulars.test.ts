import { parseParticulars } from "../../../src/documents/report/keptParticulars";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import { reportWords } from "../../../src/text/documents/report";

const blank = reportWords.blankParticulars;

const office: ReportParticulars = {
  form: "standalone",
  officeKind: "grassroots",
  superior: "BẢO HIỂM XÃ HỘI VIỆT NAM",
  addressee: "Bảo hiểm xã hội tỉnh Lai Châu",
  proposals: "BHXH tỉnh",
  office: "Bảo hiểm xã hội tỉnh Lai Châu",
  place: "Lai Châu",
  number: "12/BC-BHXH",
  signers: [{ title: "Giám đốc", name: "Tao Thị B" }],
  recipients: "- Như trên;\n- Lưu: VT, TCCB.",
  lists: ["units", "notDone"],
};

test("what was kept comes back", () => {
  expect(parseParticulars(JSON.parse(JSON.stringify(office)), blank)).toEqual(office);
});

test.each<[string, unknown, Partial<ReportParticulars>]>([
  ["nothing", null, {}],
  ["no object", "x", {}],
  ["an older version's, which knew fewer", { office: "BHXH huyện Mường Tè" }, { office: "BHXH huyện Mường Tè" }],
  ["the usual body above, as older versions kept it", { superior: "BẢO HIỂM XÃ HỘI VIỆT NAM" }, {}],
  ["another body above", { superior: "BHXH TỈNH LAI CHÂU" }, { superior: "BHXH TỈNH LAI CHÂU" }],
  ["an unknown kind of office", { officeKind: "ward", superior: "x" }, { superior: "x" }],
  ["an unknown form", { form: "letter", place: 1 }, {}],
  ["lists that do not exist, and their order", { lists: ["notDone", "x", "units"] }, { lists: ["units", "notDone"] }],
  ["signers that are none", { signers: "x" }, {}],
  ["half a signer", { signers: [null, { name: "An" }] }, { signers: [{ title: "", name: "An" }] }],
  ["a fourth signer", { signers: [1, 2, 3, 4].map(() => ({})) }, { signers: Array(3).fill({ title: "", name: "" }) }],
  ["a text of any length", { place: "x".repeat(9000) }, { place: "x".repeat(200) }],
])("%s", (_, kept, expected) => {
  expect(parseParticulars(kept, blank)).toEqual({ ...blank, ...expected });
});
