import reasonCategories from "../../src/roster/data/reasonCategories.json" with { type: "json" };
import type { ReportFacts } from "../../src/documents/report/reportFacts";
import type { ReportParticulars } from "../../src/documents/report/reportParticulars";
import { reportWords } from "../../src/text/documents/report";
import type { Step } from "../../src/summary/toDos";
import { reportFactsOf, type ReportPerson } from "./reportFactsOf";

const REASONS = ["otp_phone", "waiting_approval", "not_activated", "no_chip_card", "maternity", "blank"];

/** Every one there is, which are more than a page holds beside the lines of the letter. */
const EVERY_REASON = reasonCategories.map(({ id }) => id);

/** What is left to those who have registered, by reason. */
const STEPS_OF: Partial<Record<string, Step>> = { waiting_approval: "wait", not_activated: "activate" };

/** So many people in so many units (0: none is known), three of ten not done, one of them a foreigner. */
function staff(people: number, units: number, reasons: readonly string[] = REASONS): ReportPerson[] {
  return Array.from({ length: people }, (_, at): ReportPerson => {
    const unit = `Bảo hiểm xã hội cơ sở số ${String((at % Math.max(1, units)) + 1)}`;
    const person: ReportPerson = {
      name: `Nguyễn Thị Phương ${String(at + 1)}`,
      ...(units > 0 && { unit }),
      oneStop: at % 10 === 4,
    };
    if (at % 10 > 2) return person;
    const reason = reasons[at % reasons.length] ?? "blank";
    if (at === 1) return { ...person, id: "notIssued", foreigner: true, level2: "no", step: "immigration" };
    const pending = STEPS_OF[reason];
    if (pending !== undefined) return { ...person, level2: "pending", reason, step: pending };
    if (at % 7 === 3) return { ...person, id: "notIssued", level2: "no", reason, step: "card-and-level-2" };
    return { ...person, level2: "no", reason, step: "register" };
  });
}

const blank = reportWords.blankParticulars;

const alone: ReportParticulars = {
  ...blank,
  form: "standalone",
  office: "Bảo hiểm xã hội tỉnh Lai Châu",
  place: "Lai Châu",
  number: "Số: 12/BC-BHXH",
  signers: [{ title: "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", name: "Tao Thị Bình" }],
};

const grassroots: ReportParticulars = {
  ...alone,
  officeKind: "grassroots",
  superior: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU",
  office: "Bảo hiểm xã hội cơ sở Mường Tè",
  place: "Mường Tè",
};

/**
 * Names that want three lines of the letterhead and more, a place that is a long one, and many to whom the report goes.
 */
const ofManyLines: ReportParticulars = {
  ...alone,
  superior: "BẢO HIỂM XÃ HỘI VIỆT NAM - BAN QUẢN LÝ DỰ ÁN CÔNG NGHỆ THÔNG TIN KHU VỰC PHÍA NAM",
  office: "Trung tâm Lưu trữ hồ sơ và Phục vụ hành chính công bảo hiểm xã hội Thành phố Hồ Chí Minh",
  place: "Thành phố Hồ Chí Minh",
  recipients: Array.from(
    { length: 9 },
    (_, at) => `- Bảo hiểm xã hội cơ sở số ${String(at + 1)} và các phòng trực thuộc, để thực hiện;`,
  ).join("\n"),
};

const LONG_TITLES = [
  "NGƯỜI LẬP BIỂU",
  "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ VÀ KIỂM TRA NỘI BỘ",
  "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH",
];
const LONG_NAMES = ["Nguyễn Hoàng Phương Thảo", "Tôn Nữ Nguyễn Thị Hương Giang", "Lò Văn Mẫu"];

const signedByThree: ReportParticulars = {
  ...grassroots,
  form: "annex",
  signers: LONG_TITLES.map((title, at) => ({ title, name: LONG_NAMES[at] ?? "" })),
};

const factsOf = (people: readonly ReportPerson[], particulars: ReportParticulars): ReportFacts => ({
  ...reportFactsOf(people),
  particulars,
});

/** Two that are to be verified make a draft. */
const unverified = (people: readonly ReportPerson[]): ReportPerson[] =>
  people.map((person, at) =>
    at === 7 ? { ...person, id: "toVerify" } : at === 9 ? { ...person, level2: "unclear" } : person,
  );

/** Reports as offices of very different kinds write them, by what is particular. */
export const SIX_OFFICES: ReadonlyMap<string, ReportFacts> = new Map([
  ["small", factsOf(staff(12, 3), alone)],
  ["2000", factsOf(staff(2000, 24), grassroots)],
  ["draft", factsOf(unverified(staff(60, 6)), { ...blank, office: alone.office })],
  ["no-units", factsOf(staff(40, 0), blank)],
  ["60-units", factsOf(staff(300, 60, EVERY_REASON), ofManyLines)],
  ["three-signers", factsOf(staff(30, 4), signedByThree)],
]);
