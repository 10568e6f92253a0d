import { cellAddress } from "../../../src/grid/address";
import { filterFindings } from "../../../src/taskpane/findings/filterFindings";
import { NO_FILTER, UNITLESS, type FindingFilter } from "../../../src/taskpane/findings/findingFilter";
import { rules as viRules } from "../../../src/text/vi/rules";
import type { RuleId } from "../../../src/text/ruleText";
import { checkedRows, PEOPLE, type PersonRow } from "./checkedRows";

const wordsOf = (rule: string) => `${viRules[rule as RuleId].name} ${viRules[rule as RuleId].sentence({})}`;

/** The first cells of what a filter leaves, in the order of the list, and how often the filter stopped for breath. */
function filtered(filter: Partial<FindingFilter>, people: readonly PersonRow[] = PEOPLE) {
  const { roster, findings } = checkedRows(people);
  const steps = filterFindings(findings, roster, { ...NO_FILTER, ...filter }, wordsOf);
  for (let breaths = 0; ; breaths++) {
    const step = steps.next();
    if (step.done !== true) continue;
    const cells = Array.from(step.value, (index) => findings.cellsAt(index)[0] ?? { row: -1, column: -1 });
    return { cells: cells.map(({ row, column }) => cellAddress(row, column)), breaths };
  }
}

test.each<[string, Partial<FindingFilter>, string[]]>([
  ["all", {}, ["E3", "D2", "D3", "E2", "F4", "C5"]],
  ["a severity", { severity: "error" }, ["E3"]],
  ["a severity of which there is nothing", { severity: "check" }, []],
  ["a rule", { rule: "missing-citizen-id" }, ["D2", "D3"]],
  ["a rule of another severity", { severity: "error", rule: "missing-citizen-id" }, []],
  ["a rule that has found nothing", { rule: "cell-error" }, []],
  ["a unit", { unit: "Phòng Thu" }, ["E3", "D2", "D3", "E2"]],
  ["a unit that is no longer there", { unit: "Phòng Chi" }, []],
  ["people without a unit", { unit: UNITLESS }, ["C5"]],
  ["a name, whatever its case and tones", { text: "  LÊ  hoa " }, ["C5"]],
  ["part of a name, without its tones", { text: "tra dinh" }, ["F4"]],
  ["a cell", { text: "d3" }, ["D3"]],
  ["no cell is found by the beginning of its address", { text: "e2" }, ["E2"]],
  ["words of the rule and of the name, each anywhere", { text: "CCCD hòa" }, ["D2"]],
  ["what stands nowhere", { text: "xyz" }, []],
  ["signs alone want nothing", { text: " -- " }, ["E3", "D2", "D3", "E2", "F4", "C5"]],
  ["all at once", { severity: "missing", rule: "missing-level-2", unit: "Phòng Thu", text: "hoà" }, ["E2"]],
])("%s", (_, filter, cells) => {
  expect(filtered(filter).cells).toEqual(cells);
});

test("people to verify are found by the cells that leave them so, and nobody else is", () => {
  const people: readonly PersonRow[] = [
    ["Đỗ Thị Hoà", "Phòng Thu", "12345", "", ""],
    ["Nguyễn Văn An", "Phòng Thu", "001099012345", "lạ", ""],
    ["Trần Đình Ân", "", "#N/A", "chưa", ""],
    ["Lê Thị Hoa", "Phòng Thu", "", "x", ""],
    ["Lê Văn Bảy", "Phòng Thu", "999099012346", "#REF!", ""],
    ["Phạm Văn Tám", "", "001099012347", "x", ""],
  ];
  expect(filtered({ toVerify: true }, people).cells).toEqual(["D6", "D2", "D4", "E6", "E3"]);
  expect(filtered({ toVerify: true }).cells).toEqual([]);
});

test("one unit in an old font and in Unicode is one", () => {
  const mixed = PEOPLE.map((person, index) => (index === 0 ? person.with(1, "Phoøng Thu") : person)) as PersonRow[];
  expect(filtered({ unit: "Phòng Thu" }, mixed).cells).toEqual(["E3", "D2", "D3", "E2", "C2"]);
});

test("pauses after every thousand findings, and leaves none of 4,000 out", () => {
  const people = Array.from({ length: 4000 }, (_, index): PersonRow => [
    `Lê Văn ${index}`,
    "Phòng Thu",
    "",
    "chưa",
    "x",
  ]);
  const { cells, breaths } = filtered({ text: "le van" }, people);
  expect(cells).toEqual(people.map((_, index) => `D${index + 2}`));
  expect(breaths).toBe(4);
});
