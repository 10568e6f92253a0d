import { statusClauses } from "../../../src/roster/cells/statusClauses";
import { statusItems } from "../../../src/roster/cells/statusItems";

/** "|" before a part: a sign parts it from what stands before. */
function itemsOf(text: string): string {
  const item = ({ part, level, parted, asked }: ReturnType<typeof statusItems>[number]) =>
    `${parted ? "|" : ""}${part}${level ?? ""}${asked ? "?" : ""}`;
  return statusItems(text).map(item).join(" ");
}

/** Clauses parted by ";", each its kind and what it names. */
function clausesOf(text: string): string | undefined {
  const clause = ({ kind, parts, level, parted }: NonNullable<ReturnType<typeof statusClauses>>[number]) =>
    `${parted ? "|" : ""}${[kind, ...parts, ...(level === undefined ? [] : [level])].join(" ")}`;
  return statusClauses(statusItems(text))?.map(clause).join("; ");
}

test.each([
  ["", ""],
  ["Mức 0", "level0"],
  ["mức 00", "level0"],
  ["Mức 1", "level1"],
  ["Mức 01", "level1"],
  ["MỨC I", "level1"],
  ["Mức một", "level1"],
  ["Mức 2", "level2"],
  ["mức 02", "level2"],
  ["Mức II", "level2"],
  ["mức hai", "level2"],
  ["Mức độ 2", "level2"],
  ["mức 2?", "level2?"],
  ["Mức", "unknown"],
  ["Mức 3", "unknown unknown"],
  ["mức 012", "unknown unknown"],
  // Words that name a level before its number only
  ["cấp 2", "level2"],
  ["độ 1", "level1"],
  ["M2", "level2"],
  ["cấp", "issue"],
  ["cấp 3", "issue unknown"],
  ["cấp độ 2", "level2"],
  ["m", "unknown"],
  // A number names one right behind an account only
  ["VNeID 2", "account level2"],
  ["VNeID 3", "account unknown"],
  ["VNeID: 1", "account |unknown"],
  ["Đã 2", "did unknown"],
  ["2", "unknown"],
  ["Đã cài (mức 2)", "did install |level2"],
  ["chưa? có", "no? |yes"],
  ["đang chờ duyệt", "doing wait approve"],
  ["đã nộp hồ sơ", "did file"],
  ["chưa rõ", "unsure"],
  ["xyz", "unknown"],
])("the parts of %j: %s", (text, items) => {
  expect(itemsOf(text)).toBe(items);
});

test.each([
  ["", ""],
  ["được", ""],
  ["VNeID", "topic account"],
  ["Mức 2", "topic level 2"],
  ["Mức 1 mức 1", "topic level 1"],
  ["Thành công", "yes success"],
  ["Có rồi", "yes yes"],
  ["Đã cài được", "yes did install"],
  ["Chưa thành công", "no no success"],
  ["Chờ thành công", "wait wait success"],
  ["Không có chờ", "no no yes; wait wait"],
  // Where something new is said
  ["Đã cài (mức 2)", "yes did install; |topic level 2"],
  ["Đã đăng ký chưa kích hoạt", "yes did register; no no activate"],
  ["Đã đăng ký, chưa kích hoạt", "yes did register; |no no activate"],
  ["Đã cài nhưng chưa kích hoạt", "yes did install; no no activate"],
  ["nhưng chưa", "no no"],
  ["được chưa", "no no"],
  ["Đã cài đã kích hoạt", "yes did install; yes did activate"],
  ["Đã đã kích hoạt", "yes did activate"],
  ["VNeID đã cài", "yes account did install"],
  ["Chưa cài đã đăng ký", "no no install; yes did register"],
  ["Chờ duyệt đã nộp hồ sơ", "wait wait approve; yes did file"],
  ["Đã đăng ký đang chờ", "yes did register; wait doing wait"],
  ["Đang chờ duyệt", "wait doing wait approve"],
  ["Đã đang làm", "yes did; wait doing issue"],
  ["Đã và đang", "yes did and; wait doing"],
  ["Đã có chỉ mức 1", "yes did yes; topic only level 1"],
  ["Mới mức 1", "topic only level 1"],
  ["Chưa mức 2 mới mức 1", "no no level 2; topic only level 1"],
  ["Chưa, đã", "no no; |yes did"],
  ["Chưa, chờ", "no no; |wait wait"],
  ["Chưa cài chưa kích hoạt", "no no install; no no activate"],
])("the clauses of %j: %s", (text, clauses) => {
  expect(clausesOf(text)).toBe(clauses);
});

test.each([
  "xyz",
  "Đã cài?",
  "chưa rõ",
  "Đang chưa",
  "Chờ chưa",
  "Đã chưa",
  "Có không",
  "Chưa không",
  "Chưa đã",
  "Chưa và",
  "Chưa đang",
  "Chưa chờ",
  "Đã có mức 1 mức 2",
])("%j does not parse", (text) => {
  expect(clausesOf(text)).toBeUndefined();
});

test.each([
  ["nộp hồ sơ", "file"],
  ["đăng ký", "register"],
  ["duyệt", "approve"],
  ["cấp", "issue"],
  ["cài", "install"],
  ["kích hoạt", "activate"],
  ["hoàn thành", "complete"],
  ["sử dụng", "use"],
  ["kết quả", "result"],
])("behind %s, a step, đã begins another clause", (words, step) => {
  expect(clausesOf(`Đã ${words} đã có`)).toBe(`yes did ${step}; yes did yes`);
});

test("behind words that are no step it does not", () => {
  expect(clausesOf("VNeID thành công đã có")).toBe("yes account success did yes");
});
