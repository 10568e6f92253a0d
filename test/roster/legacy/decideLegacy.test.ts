import { nameOf } from "../../../src/roster/nameOf";
import { unitNameOf } from "../../../src/roster/unitNameOf";
import { rosterOfRows } from "../../support/rosterOfRows";

const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD"];
const IN_TCVN3 = "NguyÔn V¨n An";
const IN_VNI = "Nguyeãn Vaên An";

/** Name and unit of one person, as a person reads them. */
function readIn(name: string, unit: string, font: string): [string, string] {
  const fonts = { "1,1": font, "1,2": font };
  const roster = rosterOfRows([HEADINGS, [1, name, unit, "001085012345"]], { fonts });
  return [nameOf(roster, 0), unitNameOf(roster, 0)];
}

describe("the font tells how text is coded, the text itself only where the font does not", () => {
  test.each<[name: string, unit: string, font: string, read: [string, string]]>([
    [IN_TCVN3, "Phßng Thu", ".VnTime", ["Nguyễn Văn An", "Phòng Thu"]],
    [IN_TCVN3, "Phßng Thu", "Times New Roman", ["Nguyễn Văn An", "Phßng Thu"]],
    [IN_VNI, "Phoøng Thu", "VNI-Times", ["Nguyễn Văn An", "Phòng Thu"]],
    [IN_VNI, "Phoøng Thu", "", ["Nguyễn Văn An", "Phòng Thu"]],
    // Each gives the other coding away, and its font another.
    ["Leâ An", "Phoøng", ".VnTime", ["Leõ An", "Phoứng"]],
    ["L¸ An", "Phoøng", "VNI-Times", ["L¸ An", "Phòng"]],
    ["An", "Thu", ".VnTime", ["An", "Thu"]],
    ["Nguyễn An", "Tổ Thu", ".VnTime", ["Nguyễn An", "Tổ Thu"]],
  ])("%s and %s in %s", (name, unit, font, read) => {
    expect(readIn(name, unit, font)).toEqual(read);
  });
});
