import { decodeByWords } from "../../../src/roster/legacy/decodeByWords";
import { nameOf } from "../../../src/roster/nameOf";
import { findingsOf, rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "VNeID mức 2"];
const rowsOf = (names: readonly string[], unit = "Phòng Thu") =>
  names.map((name, i) => [i + 1, name, "05/11/1986", unit, "x"]);

/** Names by their place that are found to be in an old font. */
function found(names: readonly string[], fonts: Readonly<Record<string, string>> = {}): string[] {
  const cells = findingsOf("legacy-font-text", HEADINGS, rowsOf(names), { fonts });
  return cells.map((cell) => names[Number(cell.slice(1)) - 2] ?? cell);
}

describe("one sure cell speaks for its column", () => {
  const TCVN3 = ["NguyÔn V¨n An", "TrÇn ThÞ Thu HuyÒn", "Hoµng Anh", "Lª Hoµ", "Ph¹m §øc Th¾ng", "T« Hµ", "Lª Mü"];
  const VNI = ["Nguyeãn Vaên An", "Ngoïc Anh", "Hoaøng Haø", "Ñaëng Loïc", "Leâ Thò Maëc", "Hoï Taï"];
  test.each<[string, string[]]>([
    ["TCVN3", TCVN3],
    ["TCVN3, the sure one last", TCVN3.toReversed()],
    ["VNI", VNI],
    ["VNI, the sure one last", VNI.toReversed()],
  ])("%s", (_, names) => {
    expect(found(names)).toEqual(names);
  });

  test("known by the font alone", () => {
    expect(found(["Hòa", "Hoµ", "Lª"], { "1,1": ".VnTime" })).toEqual(["Hòa", "Hoµ", "Lª"]);
  });

  test("Unicode and foreign names beside them stay", () => {
    const others = ["Nguyễn An", "Lê Hà", "Hòa", "Michaël", "Loïc", "Anaïs", "François Trần", "Müller", "An"];
    expect(found(["NguyÔn V¨n An", ...others])).toEqual(["NguyÔn V¨n An"]);
    expect(found(["Nguyeãn Vaên An", ...others.filter((name) => name !== "Loïc")])).toEqual(["Nguyeãn Vaên An"]);
  });

  test("what could be read either way is in it where most of the column is", () => {
    const sure = ["Nguyeãn An", "Vuõ Baù", "Leâ Toaøn", "Phaïm Höõu"];
    expect(found([...sure, "Cao Thò Dung"])).toEqual([...sure, "Cao Thò Dung"]);
    const others = ["Lê Hồng", "Trần Thị Bình", "Đỗ An", "An"];
    expect(found([...sure, "Cao Thò Dung", ...others])).toEqual(sure);
    // half of it is not most, and who is known by the others counts like who is sure alone
    expect(found([...sure, "Cao Thò Dung", ...others.slice(1)])).toEqual(sure);
    expect(found([...VNI, "Cao Thò Dung"])).toEqual([...VNI, "Cao Thò Dung"]);
  });

  test("another column says nothing of it", () => {
    expect(findingsOf("legacy-font-text", HEADINGS, rowsOf(["Lª Hoµ"], "V¨n phßng"))).toEqual(["D2"]);
  });

  test("names are shown and compared as they are read", () => {
    const roster = rosterOfRows([HEADINGS, ...rowsOf(["NguyÔn V¨n An", "Lª Hoµ"])]);
    expect([nameOf(roster, 0), nameOf(roster, 1)]).toEqual(["Nguyễn Văn An", "Lê Hoà"]);
  });
});

test("foreign letters alone prove nothing", () => {
  const foreign = ["Michaël", "Michaël Dupont", "Loïc", "Loïc Nguyen", "Anaïs", "Anaïs Pham", "Noël", "Zoë", "Aïcha"];
  const more = ["Françoise", "Raphaéla", "Raúl", "Saül", "Israël", "João", "Müller", "José", "Björn", "Chloé", "Thaïs"];
  expect([...foreign, ...more].filter((name) => found([name]).length > 0)).toEqual([]);
});

test("the fix decodes what its column told, where its words tell in which coding", () => {
  expect(["Lª Hoµ", "Hoµng Anh", "Ngoïc Anh", "Hoï", "Lê Hoà", "Michaël", "An", 12].map(decodeByWords)).toEqual([
    "Lê Hoà",
    "Hoàng Anh",
    "Ngọc Anh",
    "Họ",
    null,
    null,
    null,
    null,
  ]);
});
