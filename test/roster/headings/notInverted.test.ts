import { matchPath } from "../../../src/roster/headings/matchPath";

/**
 * Headings made of parts, each with what it says, so that what the whole must not be read as is known without the
 * grammar: a denial is never the column of those who are done, level 1 never level 2, another app or thing never VNeID,
 * somebody else's doing never the employee's.
 */
interface Word {
  text: string;
  /** Whose heading it makes, which level, which answer. */
  subject?: "account" | "other" | "somebody";
  level?: 1 | 2;
  answer?: "yes" | "no" | "asks";
}

const SUBJECTS: readonly Word[] = [
  ...["VNeID", "ứng dụng VNeID", "tài khoản VNeID", "tài khoản định danh điện tử", "TKĐDĐT", "ĐDĐT", "VN-eID"].map(
    (text): Word => ({ text, subject: "account" }),
  ),
  ...[
    "VssID",
    "ứng dụng VssID",
    "Zalo",
    "VNPT SmartCA",
    "eTax Mobile",
    "BHYT vào VNeID",
    "VssID với VNeID",
    "sổ sức khỏe điện tử trên VNeID",
    "tài khoản ngân hàng trên VNeID",
    "dịch vụ công bằng VNeID",
    "iOffice",
    "Facebook",
  ].map((text): Word => ({ text, subject: "other" })),
];
const LEVELS: readonly Word[] = [
  { text: "" },
  ...["mức 2", "mức độ 2", "mức độ 02", "cấp độ 2", "cấp 2", "M2", "mức II", "lv2", "MĐ2"].map((text): Word => ({
    text,
    level: 2,
  })),
  ...["mức 1", "mức độ 1", "mức độ 01", "cấp độ 1", "cấp 1", "M1", "mức I", "lv1", "MĐ1"].map((text): Word => ({
    text,
    level: 1,
  })),
];
const STEPS = ["", "cài đặt", "cài", "kích hoạt", "đăng ký", "được cấp", "được duyệt", "hoàn thành", "sử dụng", "tải"];
const ANSWERS: readonly Word[] = [
  { text: "" },
  { text: "đã", answer: "yes" },
  { text: "có", answer: "yes" },
  { text: "chưa", answer: "no" },
  { text: "không", answer: "no" },
  { text: "chưa/không", answer: "no" },
  ...["còn nợ", "còn thiếu", "tồn đọng", "sót", "vướng", "missing"].map((text): Word => ({ text, answer: "no" })),
  { text: "done", answer: "yes" },
];
const DOERS = ["", "người", "cán bộ hỗ trợ", "máy", "thiết bị", "số điện thoại", "mật khẩu"];

/** Every so-manieth of the combinations is tried: a number that divides none of the lists. */
const EVERY = 41;
/** The parts in several orders and with brackets, as people write them. */
const ORDERS: readonly ((answer: string, step: string, subject: string, level: string) => string)[] = [
  (answer, step, subject, level) => `${answer} ${step} ${subject} ${level}`,
  (answer, step, subject, level) => `${subject} ${level} ${answer} ${step}`,
  (answer, step, subject, level) => `${answer} ${step} ${subject} (${level})`,
  (answer, step, subject, level) => `${subject} ${level} (${answer} ${step})`,
  (answer, step, subject, level) => `${answer} ${step} ${level} ${subject}`,
  (answer, step, subject, level) => `${answer} ${step} (${subject} ${level})`,
  (answer, step, subject, level) => `Tình trạng ${subject} ${level}: ${answer} ${step}`,
];

const tidy = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/\( /g, "(").replace(/ \)/g, ")").replace(/\(\)/g, "").replace(/:\s*$/, "").trim();

/** Written only where it is asked for: most are not tried. */
interface Generated {
  readonly heading: string;
  answer: Word["answer"];
  level: Word["level"];
  isOther: boolean;
}

function* headings(): Generator<Generated> {
  for (const subject of SUBJECTS)
    for (const level of LEVELS)
      for (const step of STEPS)
        for (const answer of ANSWERS)
          for (const write of ORDERS)
            yield {
              get heading() {
                return tidy(write(answer.text, step, subject.text, level.text));
              },
              answer: answer.answer,
              level: level.level,
              isOther: subject.subject === "other",
            };
}

function* somebodyElses(): Generator<Generated> {
  for (const doer of DOERS.slice(1))
    for (const step of STEPS.slice(1))
      for (const level of LEVELS)
        for (const subject of SUBJECTS.slice(0, 7))
          yield {
            get heading() {
              return tidy(`${doer} ${step} ${subject.text} ${level.text}`);
            },
            answer: undefined,
            level: level.level,
            isOther: true,
          };
}

/** In a path of two rows what the group says and what stands below it. */
function* paths(): Generator<Omit<Generated, "heading"> & { path: readonly string[] }> {
  for (const subject of SUBJECTS)
    for (const level of LEVELS)
      for (const step of STEPS)
        for (const answer of ANSWERS.slice(1)) {
          const of = { answer: answer.answer, level: level.level, isOther: subject.subject === "other" };
          yield { path: [tidy(`${subject.text} ${level.text}`), tidy(`${answer.text} ${step}`)], ...of };
          yield { path: [subject.text, tidy(`${answer.text} ${step} ${level.text}`)], ...of };
          yield { path: [tidy(`${answer.text} ${step} ${subject.text}`), level.text || "Số lượng"], ...of };
          yield { path: [subject.text, level.text || "Mức độ", tidy(`${answer.text} ${step}`)], ...of };
        }
}

const POSITIVE = ["level2", "level2Issued", "level2Registered", "level2Date"];
const OF_LEVEL_2 = [...POSITIVE, "level2Not"];

const spread = <T>(all: Iterable<T>, every = EVERY): T[] => [...all].filter((_, i) => i % every === 0);

/** What is wrong about a reading; undefined where nothing is. */
function inversion(
  kind: string | undefined,
  { answer, level, isOther }: Omit<Generated, "heading">,
): string | undefined {
  if (kind === undefined) return undefined;
  if (isOther) return OF_LEVEL_2.includes(kind) ? "another thing for level 2" : undefined;
  if (level === 1) return OF_LEVEL_2.includes(kind) ? "level 1 for level 2" : undefined;
  if (answer === "no") return POSITIVE.includes(kind) ? "a denial for a positive" : undefined;
  return answer === "yes" && kind === "level2Not" ? "a positive for a denial" : undefined;
}

function inverted(all: Iterable<Omit<Generated, "heading"> & { path: readonly string[] }>): string[] {
  const found: string[] = [];
  for (const { path, ...of } of all) {
    const kind = matchPath(path)?.kind;
    const wrong = inversion(kind, of);
    if (wrong !== undefined) found.push(`${wrong}: ${path.join(" > ")} → ${String(kind)}`);
  }
  return found;
}

function* alone(all: Iterable<Generated>): Generator<Omit<Generated, "heading"> & { path: readonly string[] }> {
  for (const { heading, ...of } of all) yield { path: [heading], ...of };
}

/** With other letters the words are the same: fewer of their combinations tell as much. */
const SELDOM = 101;
const spellings: readonly (readonly [string, number, (text: string) => string])[] = [
  ["as it is", EVERY, (text) => text],
  ["in capitals", SELDOM, (text) => text.toLocaleUpperCase("vi")],
  [
    "without diacritics",
    SELDOM,
    (text) =>
      text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .replaceAll("đ", "d")
        .replaceAll("Đ", "D"),
  ],
];

describe.each(spellings)("no heading is inverted, %s", (_, every, spell) => {
  test("in one row", () => {
    const all = spread([...headings(), ...somebodyElses()], every).map((each) => ({
      ...each,
      heading: spell(each.heading),
    }));
    expect(all.length * every).toBeGreaterThan(250_000);
    expect(inverted(alone(all)).slice(0, 20)).toEqual([]);
  });

  test("under a group", () => {
    const all = spread(paths(), every).map((each) => ({ ...each, path: each.path.map(spell) }));
    expect(all.length * every).toBeGreaterThan(150_000);
    expect(inverted(all).slice(0, 20)).toEqual([]);
  });
});

test("what is plain is read: of the headings that name VNeID and level 2, nearly all are of it", () => {
  const plain = spread(headings()).filter(({ level, isOther }) => level === 2 && !isOther);
  const read = plain.filter(({ heading }) => OF_LEVEL_2.includes(matchPath([heading])?.kind ?? ""));
  expect(read.length / plain.length).toBeGreaterThan(0.97);
});
