import { Mark } from "../../../src/roster/cells/mark";
import { readMark } from "../../../src/roster/cells/readMark";
import { readNotMark } from "../../../src/roster/cells/readNotMark";
import { withoutMarks } from "../../support/vietnamese";

const TODAY = 20261129;
const { yes, no, waiting, approved, unclear } = Mark;

test.each<[string, Mark]>([
  ["Đã kích hoạt ngày 15/6/2023", yes],
  ["15/6/2023: đã kích hoạt", yes],
  ["Đã kích hoạt (6/2023)", yes],
  ["Đã kích hoạt ngày 15/6/2019", unclear],
  ["Đã kích hoạt ngày 15/6/2030", unclear],
  ["Mức 2 (Đã xác thực)", yes],
  ["✓ Mức 2", yes],
  ["✓ Chưa", unclear],
  ["❌ Chưa có", no],
  ["✅", yes],
  ["(x)", yes],
  ["Mức độ 02", yes],
  ["Tài khoản mức 2", yes],
  ["Đã có căn cước điện tử", yes],
  ["Mức 3", unclear],
  ["Đã có mức 1, mức 2", unclear],
  ["Chưa có mức 2, mới mức 1", no],
  ["Đang sử dụng mức 1", no],
  ["VNeID mức 1, chờ lên mức 2", waiting],
  ["Cài không được", no],
  ["Kích hoạt: chưa", no],
  ["Mức 2: chưa", no],
  ["Chưa (mức 2)", no],
  ["Đã cài, chưa kích hoạt", no],
  // An app that is downloaded tells of no account
  ["Đã tải", unclear],
  ["Đã tải VNeID", unclear],
  ["Tải app rồi", unclear],
  ["Đã tải VNeID mức 2", yes],
  ["Đã tải, đã kích hoạt", yes],
  ["Đã tải và cài đặt", yes],
  ["Đã tải, chưa kích hoạt", no],
  ["Đã tải, chưa cài", no],
  ["Chưa tải app", no],
  ["Không tải được", no],
  // A step done, the next one not
  ["Đã đăng ký mức 2 chưa được duyệt", waiting],
  ["Đã đăng ký chưa kích hoạt", approved],
  ["Đã có mức 2 nhưng chưa kích hoạt", approved],
  ["Mức 2 (chưa kích hoạt)", approved],
  ["Mức 2 (đã kích hoạt)", yes],
  ["Mức 2 (kích hoạt)", yes],
  ["Chưa kích hoạt, đã duyệt", approved],
  ["Đã duyệt, đang chờ kích hoạt", approved],
  ["Đã đăng ký thành công", waiting],
  ["Đã đăng ký và kích hoạt", yes],
  ["Đã đăng ký, đã kích hoạt", yes],
  ["Đã gửi hồ sơ kích hoạt", unclear],
  ["Đã đăng ký kích hoạt", unclear],
  // Questions, doubts, other things
  ["Đã kích hoạt chưa", unclear],
  ["Đã kích hoạt?", unclear],
  ["Có hay không", unclear],
  ["Chưa xác định", unclear],
  ["Chưa rõ do đổi sim", unclear],
  ["VNeID", unclear],
  ["VNeID, tài khoản", unclear],
  ["Đang sử dụng, đã đăng ký", yes],
  ["Đã cài đặt VssID", unclear],
  ["Đã có CCCD", unclear],
  ["Có > 1", unclear],
  // Reasons in place of a mark
  ["Không có smartphone", no],
  ["Đang khóa", no],
  ["Đã nghỉ hưu", no],
  ["Chưa kích hoạt do mất sim", no],
  ["Đang chờ cấp CCCD", no],
  ["Hồ sơ đang xử lý", waiting],
  ["Không bị khóa", unclear],
  ["Không mất thẻ", unclear],
  ["Sim chính chủ", unclear],
  ["Có smartphone", unclear],
  ["Đã kích hoạt, đổi sim", unclear],
  ["Đã kích hoạt bằng sim chính chủ", unclear],
  ["VNeID đang dùng trên điện thoại cũ", unclear],
])("%s is %d", (text, mark) => {
  expect(readMark(text, TODAY)).toBe(mark);
});

test.each<[string | number | boolean, Mark]>([
  ["x", yes],
  ["Chưa", yes],
  ["Chưa cài", yes],
  ["Ch­a cµi", yes],
  ["Mức 1", yes],
  ["Không có smartphone", yes],
  ["Không", no],
  ["Ko", no],
  ["-", no],
  [0, no],
  [1, yes],
  ["Đã cài", unclear],
  ["Mức 2", unclear],
  ["§· cµi", unclear],
  ["chuabiet", unclear],
  ["Chửa", yes],
  ["Không mức 1", yes],
  ["Mức 0", yes],
  ["Bị khóa", yes],
  ["Có", yes],
  ["Hoàn thành", unclear],
  ["Chờ duyệt", waiting],
])("under Chưa, %j is %d", (value, mark) => {
  expect(readNotMark(value, TODAY)).toBe(mark);
});

const DENIALS = ["Chưa", "Không", "Ko", "K", "Chẳng", "Chưa được", "Không được"];
const VERBS = [
  "",
  "có",
  "cài",
  "cài đặt",
  "kích hoạt",
  "đăng ký",
  "làm",
  "thực hiện",
  "hoàn thành",
  "xác thực",
  "tích hợp",
  "cấp",
  "duyệt",
  "sử dụng",
  "lên",
  "nâng cấp",
  "đạt",
  "xong",
];
const SUBJECTS = ["", "VNeID", "tài khoản", "tài khoản định danh", "ứng dụng", "app VNeID", "TK", "VssID"];
const LEVELS = ["", "mức 2", "mức độ 02", "M2", "mức 1", "cấp độ 1"];
const ENDS = ["", " được", " thành công", " xong", ".", " (15/6/2023)", " ngày 15/6/2023"];

/**
 * Of all combinations every so-manieth is tried: a number that divides none of the lists, so that each pair of parts
 * comes about.
 */
const EVERY = 17;

/** The words of a denial in the orders that people write them. */
function orders(denial: string, verb: string, subject: string, level: string): string[] {
  return [
    [denial, verb, subject, level],
    [subject, level, denial, verb],
    [level, subject, denial, verb],
    [subject, denial, verb, level],
    [subject, level, `(${denial} ${verb})`],
    [verb, subject, level, denial],
    [`${denial},`, verb, subject, level],
    [verb, denial, subject, level],
  ].map((words) => words.filter((word) => word !== "").join(" "));
}

test("no word for no is ever read as yes", () => {
  const texts = new Set<string>();
  let combination = 0;
  for (const denial of DENIALS)
    for (const verb of VERBS)
      for (const subject of SUBJECTS)
        for (const level of LEVELS)
          for (const text of orders(denial, verb, subject, level))
            for (const end of ENDS) if (combination++ % EVERY === 0) texts.add(`${text}${end}`);
  expect(texts.size).toBeGreaterThan(8_000);
  const wrong: string[] = [];
  for (const text of texts) if (readMark(text, TODAY) === yes) wrong.push(text);
  expect(wrong).toEqual([]);
});

test("nor without tones", () => {
  const wrong: string[] = [];
  for (const denial of DENIALS)
    for (const verb of VERBS)
      for (const level of LEVELS)
        for (const text of orders(denial, verb, "VNeID", level))
          if (readMark(withoutMarks(text), TODAY) === yes) wrong.push(withoutMarks(text));
  expect(wrong).toEqual([]);
});

test("a plain denial of whatever step, subject and level is a no", () => {
  const wrong: string[] = [];
  for (const denial of ["Chưa", "Không", "Ko"])
    for (const verb of VERBS)
      for (const subject of SUBJECTS.filter((each) => each !== "VssID"))
        for (const level of LEVELS) {
          const text = orders(denial, verb, subject, level)[0] ?? "";
          if (readMark(text, TODAY) !== no) wrong.push(text);
        }
  expect(wrong).toEqual([]);
});
