import { answerLettersIn } from "../../../src/roster/headings/answerLetters";

test.each<[string, Record<string, "yes" | "no">]>([
  ["Kết quả cài VNeID (Đ/K)", { d: "yes", k: "no" }],
  ["VNeID mức 2 (K/Đ)", { k: "no", d: "yes" }],
  // "có" beside a no, "chưa" beside a yes
  ["VNeID mức 2 (C/K)", { c: "yes", k: "no" }],
  ["VNeID mức 2 (Đ/C)", { d: "yes", c: "no" }],
  ["VNeID mức 2 (r / c)", { r: "yes", c: "no" }],
  ["VNeID mức 2 (Đ,C,K)", { d: "yes", c: "no", k: "no" }],
  ["VNeID (Đ/CĐ)", { d: "yes", cd: "no" }],
  ["VNeID (HT/CHT)", { ht: "yes", cht: "no" }],
  ["VNeID (mức 2) (Đ/K)", { d: "yes", k: "no" }],
  ["VNeID [y/n]", { y: "yes", n: "no" }],
])("in %j letters answer", (heading, answers) => {
  expect(Object.fromEntries(answerLettersIn(heading) ?? [])).toEqual(answers);
});

test.each([
  // Without brackets it is somebody
  "Họ và tên đ/c",
  "VNeID mức 2: Đ/C",
  // One answer alone, the same twice, both of a kind, another letter, words
  "VNeID (Đ)",
  "VNeID (Đ/Đ)",
  "VNeID (Đ/R)",
  "VNeID (K/CĐ)",
  "VNeID (Đ/Z)",
  "VNeID (Đạt/Chưa)",
  // A blank parts no answers
  "VNeID (Đ K)",
  "VNeID (mức 2)",
  "",
])("%j names no letters", (heading) => {
  expect(answerLettersIn(heading)).toBeUndefined();
});
