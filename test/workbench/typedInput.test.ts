import { readTypedInput, type TypedInput } from "../../workbench/book/typedInput";

const value = (read: string | number | boolean, numberFormat: string | null = null): TypedInput => ({
  kind: "value",
  value: read,
  numberFormat,
});

test.each<[string, string | undefined, TypedInput]>([
  ["", undefined, { kind: "empty" }],
  ["7", undefined, value(7)],
  ["12", undefined, value(12)],
  ["1,5", undefined, value(1.5)],
  ["1.234,5", undefined, value(1234.5, "#,##0.00")],
  ["12%", undefined, value(0.12, "0%")],
  ["3/2/2024", undefined, value(45325, "d/m/yyyy")],
  ["31/12/1990", undefined, value(33238, "dd/mm/yyyy")],
  ["TRUE", undefined, value(true)],
  ["001088012345", undefined, value(1088012345)],
  ["001088012345", "@", value("001088012345")],
  ["'001088012345", undefined, value("001088012345")],
  ["'001088012345", "@", value("001088012345")],
  ["12345678901234567890", undefined, value(12345678901234600000)],
  ["=A1+1", undefined, { kind: "formula", formula: "A1+1" }],
  ["=", undefined, value("=")],
  ["=A1", "@", value("=A1")],
  ["#N/A", undefined, { kind: "error", error: "#N/A" }],
  ["Nguyễn Văn A", undefined, value("Nguyễn Văn A")],
  ["x", undefined, value("x")],
  ["Tháng 5", undefined, value("Tháng 5")],
  ["-", undefined, value("-")],
  ["---", undefined, value("---")],
  ["-5", undefined, value(-5)],
  ["+84912345678", undefined, value(84912345678)],
  ["+84-912", undefined, { kind: "formula", formula: "84-912" }],
  ["-Nguyễn", undefined, { kind: "formula", formula: "-Nguyễn" }],
  ["-Nguyễn", "@", value("-Nguyễn")],
  ["+84 912 345", undefined, { kind: "malformed" }],
  ["=1+", undefined, { kind: "malformed" }],
  ["=1+", "@", value("=1+")],
  ["=abc(", undefined, { kind: "malformed" }],
])("typed in Vietnam, %j in a cell of the format %j", (input, format, read) => {
  expect(readTypedInput(input, format, "vi-VN")).toEqual(read);
});

test.each<[string, TypedInput]>([
  ["3/2/2024", value(45353, "m/d/yyyy")],
  ["1.5", value(1.5)],
  ["0362345678", value(362345678)],
  ["đã 3 lần", value("đã 3 lần")],
  ["May", value("May")],
])("written by an add-in, %j", (input, read) => {
  expect(readTypedInput(input, undefined, "en-US")).toEqual(read);
});
