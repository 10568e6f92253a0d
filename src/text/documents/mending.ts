import { dayText } from "../../documents/takeBack/dayText";
import type { MendingWords } from "../../gather/mendingEmail";
import { maskNumbers } from "../../grid/maskNumbers";
import type { SheetFinding } from "../../rules/finding";
import { ruleTextFor } from "../ruleTextFor";
import { gather } from "../vi/gather";
import { vi } from "../vi/vi";

/** What an office cannot see, or need not mend, in its own file. */
const NOT_ITS_OWN: ReadonlySet<SheetFinding["rule"]> = new Set<SheetFinding["rule"]>([
  "hidden-people",
  "formats-unreadable",
  "own-sheet",
]);

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(", ");
const placed = (name: string, where: readonly string[], row: number) =>
  `${name} (${[...where.filter((text) => text !== ""), `hàng ${String(row + 1)}`].join(", ")})`;

/**
 * The words of the email to an office whose file is to be mended: Vietnamese whatever the pane speaks, since the office
 * reads it.
 */
export const mendingWords: MendingWords = {
  subject: (office) => `Đề nghị bổ sung, chỉnh sửa số liệu VNeID mức 2 (Công văn 1397/BHXH-VP) - ${office}`,
  greeting: (office) => `Kính gửi: ${office}`,
  opening: (fileName) =>
    `Khi tổng hợp số liệu theo Công văn 1397/BHXH-VP, tệp “${maskNumbers(fileName)}” của đơn vị còn những nội dung sau cần sửa hoặc bổ sung:`,
  closing: ["Đề nghị đơn vị sửa rồi gửi lại tệp.", "Trân trọng./."],
  item: (ordinal, sentence) => `${String(ordinal)}. ${sentence}`,
  items: {
    unreadable: (why) => `Tệp ${gather.unreadable[why]}.`,
    nothing: "Tệp không có danh sách CCVC&NLĐ, cũng không có báo cáo VNeID: đề nghị gửi lại đúng tệp.",
    otherRosters: (sheets) => `Tệp có nhiều trang danh sách (${quoted(sheets)}): đề nghị cho biết trang nào được tính.`,
    onSeveralSheets: (people) =>
      `${gather.count(people)} người có, hoặc có thể có, ở hơn một trang: đề nghị ghi mỗi người một lần, đủ số CCCD.`,
    otherReports: (sheets) =>
      `Tệp có nhiều trang báo cáo với số liệu khác nhau (${quoted(sheets)}): đề nghị cho biết trang nào được tính.`,
    otherPeriod: (day) =>
      `Số liệu báo cáo ngày ${dayText(day)} không cùng kỳ tổng hợp: đề nghị lập lại báo cáo theo số liệu hiện nay.`,
    stale: "Báo cáo không còn khớp với danh sách trong tệp: đề nghị lập lại báo cáo.",
    typedOver: (values) =>
      `Trong báo cáo có số đã sửa tay (nay là ${values.join("; ")}): đề nghị sửa ở danh sách rồi lập lại báo cáo.`,
    brokenSum: (sum) => `Tổng không khớp: ${gather.sums[sum]}.`,
    // which rules want for a column is no matter of the office, as long as it is not one that must be there
    sheetFinding: ({ rule, params }) =>
      NOT_ITS_OWN.has(rule) || params["rule"] !== undefined ? null : `${vi.sheetFindings[rule](params).title}.`,
    found: (rule, count) => {
      const { name, advice } = ruleTextFor(vi, rule);
      return `${name}: ${gather.count(count)} chỗ. ${advice}`;
    },
    repeated: (maskedId, here, elsewhere) =>
      maskedId === null
        ? `${here} có thể có ở cả đơn vị khác (trùng họ tên, ngày sinh): ${elsewhere.join("; ")}. Đề nghị ghi đủ số CCCD và xác định người này thuộc đơn vị nào.`
        : `Số CCCD ${maskedId} của ${here} có ở cả đơn vị khác: ${elsewhere.join("; ")}. Đề nghị xác định người này thuộc đơn vị nào.`,
  },
  place: (name, unit, row) => placed(name, [unit], row),
  placeIn: (office, name, unit, row) => placed(name, [office, unit], row),
};
