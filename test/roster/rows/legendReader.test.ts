import { LegendReader } from "../../../src/roster/rows/legendReader";

test.each<[string, string[], string[]]>([
  ["a legend", ["x: đã cài"], ["x: đã cài"]],
  ["one that denies", ["Đánh dấu x vào những người chưa cài"], ["Đánh dấu x vào những người chưa cài"]],
  ["a mark in a cell of its own", ["x", "đã cài"], ["x: đã cài"]],
  ["a remark", ["Danh sách đến ngày 25/11"], []],
  ["a person", ["1", "Nguyễn Văn An", "x"], []],
])("of a row with %s is kept what explains marks", (_, texts, legends) => {
  const reader = new LegendReader();
  reader.meet(texts.map((text, column) => ({ column, value: text, text })));
  expect(reader.legends).toEqual(legends);
});
