import { planProvince as steps } from "../../../src/documents/province/planProvince";
import type { FormerSheet } from "../../../src/documents/formerSheet";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import type { GatheredOffices } from "../../../src/gather/gatheredOffices";
import { reportWords } from "../../../src/text/documents/report";
import { provinceWords } from "../../../src/text/documents/province";
import { provinceFacts } from "../../../src/text/provinceFacts";
import { countsOf, gatheredOf, manyOffices, office } from "../../support/manyOffices";
import { rowsBetween } from "../../support/planRows";
import { lostTexts, outcomeOf } from "../../support/plans";

const checkedAt = new Date(2026, 10, 25, 8, 30);
const planOf = (gathered: GatheredOffices, former?: FormerSheet): SheetPlan =>
  outcomeOf(steps({ ...provinceFacts(gathered), checkedAt }, provinceWords, former));

const [thu, so, han] = ["BHXH cơ sở Thủ Đức", "BHXH cơ sở Sông Mã", "BHXH cơ sở Hàn Giang"];
const two = gatheredOf([
  office(thu, countsOf(30, { otp_phone: 2, sick: 1 }, { notIssued: 4, pending: 1, oneStop: { total: 6, done: 5 } })),
  office(so, countsOf(20, { otp_phone: 3 }, { oneStop: { total: 4, done: 4 } })),
]);
const NO_LEVEL_2 = countsOf(10, {});
const untelling = office(
  han,
  { ...NO_LEVEL_2, totals: { ...NO_LEVEL_2.totals, done: null, notDone: null, level2ToVerify: null, pending: null } },
  [{ kind: "unknown", count: 1 }],
);
const partlyKnown = { ...two, offices: [...two.offices, untelling], isFinal: false };

const round = (rows: readonly (string | number | null)[][]) =>
  rows.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 10) / 10 : value)));
/** Remarks that stand below their tables. */
const notesOf = ({ values, styled }: SheetPlan) =>
  styled.flatMap(({ style, blocks }) => (style === "note" ? blocks.map(({ top }) => values[top]?.[0]) : []));
const table = (plan: SheetPlan) => round(rowsBetween(plan, "II.", provinceWords.difficulties)).slice(1);

describe("a final report", () => {
  const plan = planOf(two);

  test("has the letter's lines over all offices", () => {
    expect(round(rowsBetween(plan, "STT", "II."))).toEqual([
      ["STT", "Nội dung", "Số lượng", "Tỷ lệ (%)"],
      [1, "Tổng số CCVC&NLĐ của đơn vị", 50, 100],
      [2, "Tổng số CCVC&NLĐ đã được cấp CCCD", 46, 92],
      [3, "Tổng số CCVC&NLĐ chưa được cấp CCCD", 4, 8],
      [4, "Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2", 44, 88],
      [5, "Tổng số CCVC&NLĐ chưa cài đặt", 6, 12],
      [6, "Lý do chưa cài đặt"],
      ["a)", "Vướng số điện thoại / SIM", 5, 83.3],
      ["b)", "Nghỉ ốm, điều trị dài ngày", 1, 16.7],
      [7, "Số CCVC&NLĐ đã đăng ký hoặc đã được phê duyệt, chưa kích hoạt", 1, 2],
      [8, "Bộ phận Một cửa"],
      ["a)", "Tổng số cán bộ tại Bộ phận Một cửa", 10],
      ["b)", "Đã hoàn thành cài đặt VNeID mức 2", 9, 90],
      ["Ghi chú: Mục 6: Tỷ lệ theo mục 5. Mục 7: Đã tính trong mục 5. Mục 8b: Yêu cầu 100%: chưa đạt, còn 1 người."],
      [],
    ]);
  });

  test("has a line for each office and their sum, and no part for what is not", () => {
    expect(table(plan)).toEqual([
      ["STT", "Đơn vị", "Tổng số", "Cấp CCCD", "VNeID mức 2", "Một cửa"],
      [null, null, "Đã cấp", "Chưa cấp", "Đã cài đặt", "Chưa cài đặt", "Tỷ lệ (%)", "Tổng số", "Đã cài đặt"],
      [1, thu, 30, 26, 4, 27, 3, 90, 6, 5],
      [2, so, 20, 20, 0, 17, 3, 85, 4, 4],
      [null, "Tổng cộng", 50, 46, 4, 44, 6, 88, 10, 9],
      [],
      ["III. Khó khăn, vướng mắc, kiến nghị"],
    ]);
    expect(plan.values.flat()).not.toContain("DỰ THẢO");
  });

  test("says by whom and for whom as the report of an office does", () => {
    const particulars = {
      ...reportWords.blankParticulars,
      form: "standalone" as const,
      office: "Bảo hiểm xã hội tỉnh Lai Châu",
      signers: [{ title: "Giám đốc", name: "Tao Thị Bình" }],
    };
    const { values } = outcomeOf(steps({ ...provinceFacts(two), checkedAt, particulars }, provinceWords));
    const texts = values.flat();
    for (const text of [
      "BẢO HIỂM XÃ HỘI\nTỈNH LAI CHÂU",
      "BÁO CÁO",
      "Tổng hợp kết quả cài đặt ứng dụng VNeID và định danh điện tử mức 2",
      "Kính gửi: Bảo hiểm xã hội Việt Nam (qua Văn phòng)",
      "GIÁM ĐỐC",
      "Tao Thị Bình",
      "Nơi nhận:",
    ])
      expect(texts).toContain(text);
  });
});

describe("what one office cannot tell", () => {
  const plan = planOf(partlyKnown);

  test("is told of none together, and is said", () => {
    expect(table(plan).slice(2, 8)).toEqual([
      [1, thu, 30, 26, 4, 27, 3, 90, 0, 6, 5],
      [2, so, 20, 20, 0, 17, 3, 85, 0, 4, 4],
      [3, han, 10, 10, 0, "–", "–", "–", "–", "–", "–", "thiếu cột nên không đếm đủ"],
      [null, "Tổng cộng", 60, 56, 4, "–", "–", "–", "–", 10, 9],
      [provinceWords.untoldNote],
      [],
    ]);
    expect(rowsBetween(plan, provinceWords.lines.done, "II.").map(([, item, count]) => [item, count])).toEqual([
      [provinceWords.lines.done, "không xác định"],
      [provinceWords.lines.notDone, "không xác định"],
      [provinceWords.lines.reasons, "không xác định"],
      [provinceWords.moreLines.pending, "không xác định"],
      [provinceWords.moreLines.oneStop, undefined],
      [provinceWords.moreLines.oneStopTotal, 10],
      [provinceWords.moreLines.oneStopDone, 9],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(notesOf(plan)).toEqual([
      "Ghi chú: Mục 4, 5, 6, 7: Có đơn vị không có số liệu này nên không cộng được. Mục 8b: Yêu cầu 100%: chưa đạt, còn 1 người; 1 đơn vị không cho biết.",
      provinceWords.untoldNote,
    ]);
  });

  test("of the Bộ phận Một cửa keeps it from being reached", () => {
    const reached = office(so, countsOf(20, {}, { oneStop: { total: 4, done: 4 } }));
    const untold = office(thu, countsOf(20, {}));
    expect(notesOf(planOf(gatheredOf([reached, untold])))).toEqual([
      "Ghi chú: Mục 6: Không còn người chưa cài đặt. Mục 8b: Yêu cầu 100%: chưa rõ, 1 đơn vị không cho biết.",
      provinceWords.untoldNote,
    ]);
    expect(notesOf(planOf(gatheredOf([reached])))).toEqual([
      "Ghi chú: Mục 6: Không còn người chưa cài đặt. Mục 8b: Yêu cầu 100%: đạt.",
    ]);
  });
});

describe("a draft", () => {
  const plan = planOf(manyOffices(2, false));
  const because = (gathered: Partial<GatheredOffices>) => {
    const { values } = planOf({ ...two, isFinal: false, ...gathered });
    return values[values.findIndex((row) => row.includes("DỰ THẢO")) + 1]?.[0];
  };
  const { missing, unreadable, repeated } = manyOffices(2, false);
  const toVerify = office(han, countsOf(5, {}, { toVerify: 1200 }), [{ kind: "toVerify", count: 1200 }]);

  test.each<[string, Partial<GatheredOffices>]>([
    ["Còn 1.200 trường hợp cần xác minh; số liệu của 1 đơn vị cần xem lại", { offices: [toVerify] }],
    ["1 đơn vị chưa có số liệu", { missing }],
    ["1 đơn vị chưa có số liệu", { unreadable }],
    ["2 đơn vị chưa có số liệu", { missing, unreadable }],
    ["1 người có ở nhiều đơn vị", { repeated }],
    ["1 người có thể có ở nhiều đơn vị", { repeated: repeated.map((person) => ({ ...person, maskedId: null })) }],
  ])("says why: %s", (said, gathered) => {
    expect(because(gathered)).toBe(said);
  });

  test("has remarks on offices, who is missing and why, and who stands twice", () => {
    expect(table(plan)).toEqual([
      ["STT", "Đơn vị", "Tổng số", "Cấp CCCD", "VNeID mức 2", "Cần xác minh", "Một cửa", "Ghi chú"],
      [null, null, "Đã cấp", "Chưa cấp", "Đã cài đặt", "Chưa cài đặt", "Tỷ lệ (%)", "Tổng số", "Đã cài đặt"],
      [
        1,
        "Bảo hiểm xã hội cơ sở số 1",
        ...[40, 40, 0, 37, 1, 92.5, 2, 5, 5],
        "2 người cần xác minh; báo cáo không còn khớp với danh sách trong tệp",
      ],
      [2, "Bảo hiểm xã hội cơ sở số 2", 43, 42, 1, 40, 3, 93, 0, 6, 5],
      [null, "Tổng cộng", 83, 82, 1, 77, 4, 92.8, 2, 11, 10],
      [],
      ["III. Đơn vị chưa có số liệu"],
      ["STT", "Đơn vị", "Lý do"],
      [1, "Bảo hiểm xã hội cơ sở Mường Tè", "Chưa có tệp"],
      [2, "BHXH cơ sở Tam Đường", "Tệp .xls của Excel 97-2003, không đọc được"],
      [],
      ["IV. Người có ở nhiều đơn vị"],
      ["1 người có cùng một số CCCD ở nhiều đơn vị, được tính ở mỗi đơn vị nên tổng số còn tính lặp."],
      ["STT", "Số CCCD", "Họ và tên", "Đơn vị", "Bộ phận", "Hàng"],
      [1, "00••••••••11", "Nguyễn Văn Mẫu", "Bảo hiểm xã hội cơ sở số 1", "Phòng Thu", 12],
      [null, null, "Nguyễn Văn Mẫu", "Bảo hiểm xã hội cơ sở số 2", 1205],
      [],
      ["V. Khó khăn, vướng mắc, kiến nghị"],
    ]);
  });

  test("says of whom it is not sure that they are one", () => {
    const mayBe = repeated.map((person) => ({ ...person, maskedId: null }));
    const rows = table(planOf({ ...two, repeated: [...repeated, ...mayBe], isFinal: false }));
    const from = rows.findIndex(([title]) => String(title).endsWith("Người có ở nhiều đơn vị"));
    expect([
      rows[from + 1],
      rows.find(([ordinal, id]) => ordinal === 2 && typeof id === "string" && /^Có/u.test(id)),
    ]).toEqual([
      [
        "1 người có cùng một số CCCD ở nhiều đơn vị, được tính ở mỗi đơn vị nên tổng số còn tính lặp. 1 người có thể có ở nhiều đơn vị (trùng họ tên, ngày sinh, có chỗ thiếu số CCCD): cần xác định, nay đang tính ở mỗi đơn vị.",
      ],
      [2, "Có thể là một người", "Nguyễn Văn Mẫu", "Bảo hiểm xã hội cơ sở số 1", "Phòng Thu", 12],
    ]);
  });

  test("of no office at all says so", () => {
    expect(table(planOf({ ...gatheredOf([]), missing, isFinal: false }))[0]).toEqual([provinceWords.nobodyCounted]);
  });

  test("lists of people who stand twice only the first 500, and hides every long number", () => {
    const number = "001199000011";
    const many = Array.from({ length: 501 }, (_, at) => ({
      maskedId: "00••••••••11",
      places: [thu, so].map((of) => ({
        office: `${of} ${number}`,
        name: `Mẫu ${String(at)}x ${number}`,
        unit: number,
        row: at,
      })),
    }));
    const { values } = planOf({ ...two, missing: [number], repeated: many, isFinal: false });
    const said = values.flat().filter((value) => typeof value === "string");
    expect(said).toContain("Chỉ liệt kê 500 người đầu trong số 501 người có ở nhiều đơn vị.");
    expect(said.filter((text) => text.startsWith("Mẫu 499x "))).toHaveLength(2);
    expect(said.filter((text) => text.startsWith("Mẫu 500x "))).toEqual([]);
    expect(said.filter((text) => /\d{5}/u.test(text))).toEqual([]);
  });
});

describe("written over the last one", () => {
  /** A plan as it stands on a sheet, with a text in the cells of some names. */
  function formerOf(plan: SheetPlan, typed: Readonly<Record<string, string>>): FormerSheet {
    const cells = plan.values.map((row) => row.map((value) => value ?? ""));
    for (const { name, block } of plan.names) {
      const row = cells[block.top];
      const text = typed[name];
      if (row !== undefined && text !== undefined) row[block.left] = text;
    }
    return {
      cells,
      names: new Map(plan.names.map(({ name, block, said }) => [name, { block, said }])),
      note: plan.note,
    };
  }

  const draft: GatheredOffices = { ...two, missing: [han], isFinal: false };
  const remarks = planOf(draft).names.filter(({ name }) => name.startsWith("officeRemark."));
  const [ofThu = "", ofSo = ""] = remarks.map(({ name }) => name);
  const typed = {
    [ofSo]: "đã gọi điện",
    office: "BHXH TỈNH LAI CHÂU",
    difficultyLines: "Thiếu sóng ở xã",
    name1: "Tao Thị Bình",
  };

  test.each<[string, GatheredOffices]>([
    ["with the same", draft],
    ["with the offices in another order", { ...draft, offices: draft.offices.toReversed() }],
    ["with all of them, finally", { ...two, offices: [...two.offices, office(han, countsOf(5, {}))] }],
  ])("%s, it keeps what was typed into blanks and remarks, and nothing is lost", (_, now) => {
    const former = formerOf(planOf(draft), typed);
    const plan = planOf(now, former);
    const texts = plan.values.flat();
    for (const text of Object.values(typed)) expect(texts.filter((value) => value === text)).toEqual([text]);
    expect(plan.values.find((row) => row.includes("đã gọi điện"))?.slice(0, 2)).toEqual([expect.any(Number), so]);
    expect(lostTexts(former, plan)).toEqual([]);
  });

  test("without an office on which something was typed, it says what would be lost", () => {
    const former = formerOf(planOf(draft), { [ofThu]: "gửi lại", [ofSo]: "đã gọi điện" });
    const plan = planOf({ ...draft, offices: two.offices.slice(0, 1) }, former);
    expect(lostTexts(former, plan)).toEqual([`đã gọi điện: ${so}`]);
    expect(plan.values.flat()).toContain("gửi lại");
  });

  test("two offices of one name keep their remarks apart", () => {
    const alike = { ...draft, offices: two.offices.map((each) => ({ ...each, name: thu })) };
    const names = planOf(alike).names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
