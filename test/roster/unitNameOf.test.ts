import { codingOfText } from "../../src/roster/legacy/legacyFont";
import type { Roster } from "../../src/roster/roster";
import { unitNameOf } from "../../src/roster/unitNameOf";
import { notDonePeople } from "../../src/summary/notDonePeople";
import { summarize } from "../../src/summary/summary";
import { findToDos } from "../../src/summary/toDos";
import { rosterOfRows } from "../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "VNeID mức 2"];

function rosterOfUnits(units: readonly string[], fonts: Readonly<Record<string, string>> = {}, level2 = "x"): Roster {
  return rosterOfRows([HEADINGS, ...units.map((unit, i) => [i + 1, `Người ${String(i)}`, unit, level2])], { fonts });
}

const unitsOfPeople = (roster: Roster) =>
  Array.from({ length: roster.count }, (_, person) => unitNameOf(roster, person));

test("units in an old font, told by their text or by their font, are read in Unicode, and one with their twins", () => {
  const units = ["Phßng KÕ ho¹ch", "Phoøng Thu", "Khè", "PHÒNG THU", "", "Phòng Kế hoạch"];
  const roster = rosterOfUnits(units, { "3,2": ".VnTime" }, "không");
  const named = ["Phòng Kế hoạch", "Phòng Thu", "Khố", "Phòng Thu", "", "Phòng Kế hoạch"];
  expect(unitsOfPeople(roster)).toEqual(named);
  expect(roster.units).toEqual(["Phòng Kế hoạch", "Phòng Thu", "Khố"]);
  expect(summarize(roster).units?.map(({ name, total, notDone }) => [name, total, notDone])).toEqual([
    ["Phòng Kế hoạch", 2, 2],
    ["Phòng Thu", 2, 2],
    ["Khố", 1, 1],
  ]);
  const notDone = notDonePeople({ summary: summarize(roster), roster, toDos: findToDos(roster) });
  expect(notDone.map(({ unit }) => unit)).toEqual([
    "Phòng Kế hoạch",
    "Phòng Kế hoạch",
    "Phòng Thu",
    "Phòng Thu",
    "Khố",
    "",
  ]);
});

test("units that are two stay two, though their letters in an old font fold to the same", () => {
  const roster = rosterOfUnits(["Tæ T©n", "Tæ T«n", "Tæ T©n"]);
  expect(unitsOfPeople(roster)).toEqual(["Tổ Tân", "Tổ Tôn", "Tổ Tân"]);
});

test("what may be Unicode stays as it is in a font of today", () => {
  expect(codingOfText("Khè")).toBeNull();
  expect(rosterOfUnits(["Khè"]).units).toEqual(["Khè"]);
});

test("a section names its unit in an old font too", () => {
  const rows = [
    ["STT", "Họ và tên", "VNeID mức 2"],
    ["I", "Phßng KÕ ho¹ch", ""],
    [1, "Nguyễn Văn An", "x"],
  ];
  expect(unitNameOf(rosterOfRows(rows), 0)).toBe("Phòng Kế hoạch");
});
