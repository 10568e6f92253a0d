import { takeDate } from "../../../src/roster/cells/takeDate";

test.each<[string, string, string]>([
  ["15/6/2023", "15/6/2023", ""],
  ["Đã kích hoạt ngày 15/6/2023", "15/6/2023", "Đã kích hoạt ngày"],
  ["15-06-2023: đã", "15/06/2023", ": đã"],
  ["Đã (15.6.23)", "15/6/23", "Đã"],
  ["Đã (6/2023) rồi", "6/2023", "Đã   rồi"],
  ["Đã (  ) 15/6/2023", "15/6/2023", "Đã"],
  ["Đã (rồi) 1-6-23", "1/6/23", "Đã (rồi)"],
])("%j holds %j beside %j", (text, date, words) => {
  expect(takeDate(text)).toEqual({ date, words });
});

test.each(["", "Đã", "15/06", "6/23", "6/20234", "115/6/23", "1/115/23", "15/6/234", "15/6/20234", "6/2023 và 7/2023"])(
  "%j holds no single date",
  (text) => {
    expect(takeDate(text)).toBeUndefined();
  },
);
