import type { Field } from "../../../src/roster/field";
import { samplesOf } from "../../../src/roster/columns/samplesOf";

test.each<[field: Field, texts: string[], fontName: string, samples: string[]]>([
  ["unit", [], "", []],
  // The first three, each once, blank ones left out
  ["unit", ["Phòng Thu", "", "Phòng Thu", " ", "Phòng Chi", "Tổ 1", "Tổ 2"], "", ["Phòng Thu", "Phòng Chi", "Tổ 1"]],
  ["fullName", ["  Nguyễn  Văn An "], "", ["Nguyễn Văn An"]],
  // Of an ID its first and last two digits are shown, and what stands between as it stands
  ["citizenId", ["001085012345", "001 085 012346", "chưa có"], "", ["00********45", "00* *** ****46", "chưa có"]],
  ["citizenId", ["123", "1234", "12345"], "", ["123", "1234", "12*45"]],
  // Long numbers in other columns are hidden as everywhere
  ["note", ["Gọi 001085012345"], "", ["Gọi 00********45"]],
  // By the font's name, or where that is not known by the text itself
  ["unit", ["Tæ Kü thuËt", "Khè"], ".VnTime", ["Tổ Kỹ thuật", "Khố"]],
  ["fullName", ["NguyÔn V¨n An", "Khè"], "", ["Nguyễn Văn An", "Khè"]],
])("%s %j in %j is shown as %j", (field, texts, fontName, samples) => {
  expect(samplesOf(field, texts, fontName)).toEqual(samples);
});
