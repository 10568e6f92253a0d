import { particularsHints } from "../../../src/documents/report/particularsHints";
import { reportWords } from "../../../src/text/documents/report";

const signedBy = (name: string) => ({ signers: [{ title: "GIÁM ĐỐC", name }] });

test.each([
  ["what is usual", { number: "12/BC-BHXH", place: "Lai Châu", ...signedBy("Tao Thị B") }, []],
  ["nothing", {}, []],
  ["a date that the sheet takes over", { place: "Lai Châu, ngày 05 tháng 6 năm 2026" }, []],
  ["a number in the place", { place: "Quận 1" }, []],
  ["a date behind the place", { place: "Lai Châu, 5/6/2026" }, ["place-date"]],
  ["a degree", signedBy("ThS. Tao Thị B"), ["signer-degree"]],
  ["a degree with a blank", signedBy("TS Tao Thị B"), ["signer-degree"]],
  ["a name that begins like a degree", signedBy("Tsering B"), []],
])("%s", (_, particulars, expected) => {
  expect([...particularsHints({ ...reportWords.blankParticulars, ...particulars })]).toEqual(expected);
});
