import { codingOfText } from "../../src/roster/legacy/legacyFont";
import type { Roster } from "../../src/roster/roster";
import { unitNameAt, unitNameOf } from "../../src/roster/unitNameOf";
import { rosterOfRows } from "../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "VNeID mức 2"];

function rosterOfUnits(units: readonly string[], fonts: Readonly<Record<string, string>> = {}): Roster {
  return rosterOfRows([HEADINGS, ...units.map((unit, i) => [i + 1, `Người ${String(i)}`, unit, "x"])], { fonts });
}

test("units in an old font, told by their text or by their font, are read in Unicode and kept as they are", () => {
  const units = ["Phßng KÕ ho¹ch", "Phoøng Thu", "Khè", "Phòng Thu", ""];
  const roster = rosterOfUnits(units, { "3,2": ".VnTime" });
  expect(Array.from({ length: roster.count }, (_, person) => unitNameOf(roster, person))).toEqual([
    "Phòng Kế hoạch",
    "Phòng Thu",
    "Khố",
    "Phòng Thu",
    "",
  ]);
  expect(roster.units).toContain("Phßng KÕ ho¹ch");
});

test("what may be Unicode stays as it is in a font of today", () => {
  expect(codingOfText("Khè")).toBeNull();
  const roster = rosterOfUnits(["Khè"]);
  expect(unitNameAt(roster, 0)).toBe("Khè");
});

test("a section names its unit in an old font too", () => {
  const rows = [
    ["STT", "Họ và tên", "VNeID mức 2"],
    ["I", "Phßng KÕ ho¹ch", ""],
    [1, "Nguyễn Văn An", "x"],
  ];
  expect(unitNameOf(rosterOfRows(rows), 0)).toBe("Phòng Kế hoạch");
});
