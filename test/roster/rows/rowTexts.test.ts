import fc from "fast-check";
import { foldText } from "../../../src/grid/foldText";
import { looksLikeName } from "../../../src/roster/rows/looksLikeName";
import { plainNameTest } from "../../../src/roster/rows/plainName";
import { isCountText, saysCount } from "../../../src/roster/rows/countText";
import { isListTitle } from "../../../src/roster/rows/listTitle";
import { isSectionOrdinal, unitOfSection, withoutOrdinal } from "../../../src/roster/rows/ordinalText";
import { readsLikeSentence } from "../../../src/roster/rows/readsLikeSentence";
import { isDateLine, isSignature, isSignerTitle } from "../../../src/roster/rows/signatureText";
import { startsLikeUnit } from "../../../src/roster/rows/startsLikeUnit";
import { isLoneSubtotal, isSubtotalText, saysSubtotal } from "../../../src/roster/rows/subtotalText";
import { tellsNothing } from "../../../src/roster/rows/templateText";

interface Question {
  ask: (text: string) => boolean;
  yes: readonly string[];
  no: readonly string[];
}

const QUESTIONS: Record<string, Question> = {
  tellsNothing: {
    ask: tellsNothing,
    yes: ["", "-", "…", "(*)", "*", "**", "(viết hoa)", "{{ten}}", "<#Ten>", "<<Ten>>", "${ten}"],
    no: ["(a", "a)", "*a", "x(b)", "{{ten", "<#Ten", "x ${ten}", "(a) b", "An"],
  },
  isSectionOrdinal: {
    ask: isSectionOrdinal,
    yes: ["I", "II.", "IV)", "A", "B.", "I.1", "I.1.2", "(I)", "(A)", "a)", "a.", "(b)", "đ)", "ii.", "iv)", "x/"],
    no: ["(c", "ii", "a", "1", "AB", "Đ", "II. Phòng", "I.a", "iiiii.", "(1)"],
  },
  isSubtotalText: {
    ask: isSubtotalText,
    yes: [
      "Tổng",
      "Cộng",
      "TỔNG SỐ: 12",
      "Tổng cộng",
      "Cộng: 5",
      "Cộng.",
      "cộng phòng",
      "tong cong",
      "Tong so",
      "tong 5",
      "cong 12",
      "tong so An",
      "tong",
      "TONG CONG",
    ],
    no: [
      "Tổng cục Thuế",
      "Tổng công ty",
      "Tổng hợp",
      "Tổng đài",
      "Cộng hợp",
      "Tống Công Danh",
      "Tong cong ty",
      "tong x",
      "cong An",
      "Tongx",
      "Tổngx",
      "x Tổng",
      "Đ tong",
      "tong cong đ",
    ],
  },
  isLoneSubtotal: {
    ask: isLoneSubtotal,
    yes: ["Tổng", "Cộng", "Tổng cộng", "Tổng số", "Tổng 5", "Cộng 5 người", "Tổng số: 12", "cong 12"],
    no: ["Cộng phòng Thu", "Tổng cộng danh sách", "Tống"],
  },
  saysSubtotal: {
    ask: saysSubtotal,
    yes: [
      "Tổng số CCVC&NLĐ",
      "Tổng phòng",
      "Cộng phòng Thu",
      "Cộng các phòng",
      "Cộng của 5",
      "Cộng toàn bộ phận",
      "Cộng danh sách",
      "Cộng trang 2",
      "Cộng dồn",
      "Cộng chuyển",
      "Cộng mang sang",
      "Cộng lũy kế",
      "Cộng luỹ kế",
      "Cộng số",
      "Cộng 5",
      "Cộng nam: 2",
      "Tổng",
      "Cộng Tổ",
    ],
    no: ["Cộng Văn An", "Cộng phòngx", "Tổng cục Thuế"],
  },
  isCountText: {
    ask: isCountText,
    yes: [
      "12",
      "12345",
      "12 người",
      "12người",
      "85%",
      "12,5%",
      "1.5 %",
      "3 đ/c",
      "3 đồng chí",
      "4 cán bộ",
      "5 CCVC",
      "5 ccvc&nlđ",
      "6 CBCCVC",
      "7 NLĐ",
      "8 nhân viên",
    ],
    no: ["123456", "9 ngày", "x12", "12 người x", ""],
  },
  isDateLine: {
    ask: isDateLine,
    yes: [
      "Cần Thơ, ngày … tháng … năm 20…",
      "ngày 5 tháng 6 năm 2026",
      "Ngày ... tháng ... năm ...",
      "a b c d e f ngày 5 tháng 6 năm 2026",
      "Ngân ngày 5 tháng 6 năm 2026",
    ],
    no: [
      "a b c d e f g ngày 5 tháng 6 năm 2026",
      "Tính đến ngày 15 tháng 6 năm 2026",
      "từ ngày 1 tháng 1 năm 2026",
      "trước ngày 1 tháng 1 năm 2026",
      "sau ngày 1 tháng 1 năm 2026",
      "vào ngày 1 tháng 1 năm 2026",
      "hẹn ngày 1 tháng 1 năm 2026",
      "ngày 5/6/2026",
      "ngày 5 tháng 6",
      "ngày mười lăm tháng 6 năm 2026",
    ],
  },
  isSignature: {
    ask: isSignature,
    yes: [
      "NGƯỜI LẬP BIỂU",
      "Người tổng hợp",
      "Người báo cáo",
      "Cán bộ lập",
      "Cán bộ tổng hợp",
      "Lập biểu",
      "(Ký, ghi rõ họ tên)",
      "Ký tên",
      "Nơi nhận:",
      "Thủ trưởng đơn vị",
      "Thủ trưởng cơ quan",
      "Xác nhận của đơn vị",
    ],
    no: ["Xác nhận", "Người", "x Người lập", "Người lậpx", "Ký", "Cán bộ"],
  },
  isSignerTitle: {
    ask: isSignerTitle,
    yes: [
      "GIÁM ĐỐC",
      "KT. GIÁM ĐỐC",
      "TM. CHỦ TỊCH",
      "TL. TRƯỞNG PHÒNG",
      "TUQ. GIÁM ĐỐC",
      "Q. GIÁM ĐỐC",
      "PHÓ GIÁM ĐỐC",
      "TỔNG GIÁM ĐỐC",
      "PHÓ TỔNG GIÁM ĐỐC",
      "KT. TM. GIÁM ĐỐC",
      "KẾ TOÁN TRƯỞNG",
      "CHÁNH VĂN PHÒNG",
      "THỦ TRƯỞNG",
      "PHỤ TRÁCH",
    ],
    no: ["Giám đốc", "GIÁM ĐỐCX", "X GIÁM ĐỐC", "PHÓ", "giám đốc"],
  },
  isListTitle: {
    ask: isListTitle,
    yes: [
      "Danh sách",
      "1. Danh sách có 5 người",
      "Trong đó nữ:",
      "Ghi chú: x",
      "Lưu ý",
      "Chú ý",
      "Chú thích",
      "Đề nghị",
      "Đánh dấu x",
      "Số lượng",
      "Số người",
      "Sĩ số",
      "Mang sang",
      "Chuyển sang",
      "Tính đến 5/6",
      "Tỷ lệ",
      "Tỉ lệ",
      "Phụ lục I",
      "Mẫu số 1",
      "Biểu mẫu",
      "Trang 2",
      "Cộng hòa xã hội",
      "Độc lập - Tự do",
      "Nam",
      "Nữ",
      "I. Nữ",
    ],
    no: ["Trang", "Trang An", "Nam Anh", "Danh", "x Danh sách"],
  },
  saysCount: {
    ask: saysCount,
    yes: [
      "Đã cài: 12/15",
      "Nữ: 3",
      "Đạt 95%",
      "Nữ: 3 người",
      "Nữ: 1.234",
      "Nữ: 3, 4",
      "Nữ:3",
      "95 %",
      "Nữ: 95%",
      ": 3",
    ],
    no: ["Nữ: ba", "a: b: 3", "Nữ 3", "95% rồi", "Nữ: 3 x"],
  },
  startsLikeUnit: {
    ask: startsLikeUnit,
    yes: [
      "Phòng Thu",
      "phòng",
      "Ban Giám đốc",
      "Tổ 1",
      "P. Thu",
      "P.Thu",
      "TP. Cần Thơ",
      "TX. Sông",
      "tt. Nghĩa",
      "phong ban",
      "van phong",
      "trung tam",
      "bhxh huyen",
      "BHXH tỉnh",
      "Văn phòng",
      "UBND xã",
      "lanh dao",
      "Xã A",
      "don vi",
      "chi cuc",
      "chi nhanh",
      "co quan",
      "bo phan",
      "bao hiem xa hoi",
    ],
    no: ["Phòngx", "Tô Văn", "To Van", "P.1", "P Thu", "Phong", "Thu", "xa A", "X Phòng"],
  },
  readsLikeSentence: {
    ask: readsLikeSentence,
    yes: ["a b c d e 1", "a b c d e f g h i"],
    no: ["a b c d e", "a b c d 1", "a b c d e f", "a b c d e f g h", ""],
  },
};

describe.each(Object.entries(QUESTIONS))("%s", (_, { ask, yes, no }) => {
  test.each(yes)("%j: yes", (text) => {
    expect(ask(text)).toBe(true);
  });

  test.each(no)("%j: no", (text) => {
    expect(ask(text)).toBe(false);
  });
});

test.each([
  ["I. Phòng Thu", "Phòng Thu"],
  ["II.1 Phòng", "Phòng"],
  ["A. Phòng", "Phòng"],
  ["Đ. Phòng", "Phòng"],
  ["1. An", "An"],
  ["1.2. An", "An"],
  ["1) An", "An"],
  ["1/ An", "An"],
  ["1.5", "1.5"],
  ["12/6", "12/6"],
  ["a) An", "An"],
  ["a. An", "An"],
  ["ii. An", "An"],
  ["(I) An", "An"],
  ["(12) An", "An"],
  ["(a) An", "An"],
  ["(Đ) An", "An"],
  ["I - An", "An"],
  ["1 – An", "An"],
  ["1: An", "An"],
  ["I: An", "An"],
  ["A: An", "A: An"],
  ["I.1 An", "An"],
  ["A.2 An", "An"],
  ["1.2 An", "An"],
  ["- An", "An"],
  ["– An", "An"],
  ["+ An", "An"],
  ["* An", "An"],
  ["• An", "An"],
  ["-An", "-An"],
  ["P. Thu", "P. Thu"],
  ["P. Phòng Thu", "Phòng Thu"],
  ["Q.1", "Q.1"],
  ["Đ. Hồng Bàng", "Đ. Hồng Bàng"],
  ["Đ. Tổ 1", "Tổ 1"],
  ["H. Ba", "H. Ba"],
  ["T. An", "T. An"],
  ["K. An", "K. An"],
  ["p. Thu", "p. Thu"],
  ["G. An", "An"],
  ["An", "An"],
  ["I.An", "An"],
  ["IAn", "IAn"],
  ["AB. An", "AB. An"],
])("%j without its ordinal is %j", (text, rest) => {
  expect(withoutOrdinal(text)).toBe(rest);
});

test.each([
  ["II. Đơn vị: Phòng Thu (12 người)", "Phòng Thu"],
  ["ĐƠN VỊ : Thu", "Thu"],
  ["Đơn vị Thu", "Đơn vị Thu"],
  ["Phòng Thu: 12", "Phòng Thu"],
  ["Phòng Thu: 12 người", "Phòng Thu"],
  ["Phòng Thu (12 đ/c)", "Phòng Thu"],
  ["Phòng Thu (3 đồng chí )", "Phòng Thu"],
  ["Phòng Thu: 3 đ/c", "Phòng Thu"],
  ["Phòng Thu:", "Phòng Thu"],
  ["Phòng Thu: 123456", "Phòng Thu: 123456"],
  ["Phòng Thu (a)", "Phòng Thu (a)"],
  ["Phòng Thu 12 người", "Phòng Thu 12 người"],
  ["Phòng Thu(12 người)", "Phòng Thu"],
  ["Phòng Thu : 5", "Phòng Thu"],
  ["Phòng Thu - 02 người", "Phòng Thu"],
  ["Phòng Thu, 2 đ/c", "Phòng Thu"],
  ["Phòng Thu (02 CCVC)", "Phòng Thu"],
  ["Phòng Thu (Tổng số: 12)", "Phòng Thu"],
  ["Phòng Thu gồm 5 nhân sự", "Phòng Thu"],
  ["Phòng Thu - 02", "Phòng Thu - 02"],
  ["Trường Trần Phú (cơ sở 2)", "Trường Trần Phú (cơ sở 2)"],
  ["Tổ 3", "Tổ 3"],
  ["=> Phòng Thu", "Phòng Thu"],
  ["--- PHÒNG THU ---", "PHÒNG THU"],
  ["Phòng Thu (tiếp)", "Phòng Thu"],
  ["Phòng Thu (tiếp theo)", "Phòng Thu"],
  ["Phòng Tiếp dân", "Phòng Tiếp dân"],
  ["Phòng Thu - 50%", "Phòng Thu"],
  ["Phòng Thu (100 %)", "Phòng Thu"],
  ["Phòng Thu - Trưởng phòng: Lê Thị Thơm", "Phòng Thu"],
  ["Trường 19/5", "Trường 19/5"],
  ["☆ Phòng Thu", "Phòng Thu"],
  ["→Phòng Thu", "Phòng Thu"],
])("the unit of %j is %j", (text, unit) => {
  expect(unitOfSection(text)).toBe(unit);
});

test.each([
  ["Nguyễn Văn An", true],
  ["nguyễn văn an", true],
  ["NGUYỄN VĂN AN", true],
  ["Nguyen Van An", true],
  ["Đào tạo", false],
  ["Đào Tạo", true],
  ["đào tạo", true],
  ["Đào văn tạo", true],
  ["Đào thị tạo", true],
  ["Đào thi tạo", false],
  ["H'Hen Niê", true],
  ["H’Hen Niê", true],
  ["Y Êban", true],
  ["Phòng Thu", false],
  ["An", true],
  ["Nguyễn", true],
  ["Nguyễn 1", false],
  ["Nguyễn A B C D E F G", true],
  ["Nguyễn A B C D E F G H", false],
  ["NguyÔn V¨n An", true],
  ["Nguyeãn Vaên An", true],
  ["", false],
  ["Lê-Anh Thư", false],
  ["Lê Anh-Thư", true],
  ["Trần, An", false],
  ["Trân An", false],
  ["tran an", true],
  ["Hồ sơ", false],
  ["Hồ Sơ", true],
  ["Nguyễn Văn2", false],
  ["Nguyễn V@n An", false],
])("%j could be somebody's name: %s", (text, could) => {
  expect(looksLikeName(text)).toBe(could);
});

/** As in a roster: what is surely nobody by the words of subtotals, units, titles and signatures. */
const isNobody = (text: string): boolean =>
  isSubtotalText(text) || startsLikeUnit(text) || isListTitle(text) || isSignature(text);
const isPlainName = plainNameTest(["Họ và tên", "Tên"], isNobody);

test.each([
  ["An", true],
  ["A", false],
  ["Nguyễn Văn An", true],
  ["Tổng Văn An", true],
  ["Tổng An", false],
  ["Họ An", true],
  ["Họ", false],
  ["Họ và", false],
  ["Họ và An", false],
  ["Ho va ten", false],
  ["Hồ An", true],
  ["Ho An", true],
  ["Phòng Thu", false],
  ["Nguyễn 1", false],
  ["Nguyễn An9", false],
  ["Nguyễn An0", false],
  ["1 Nguyễn", false],
  ["(An)", false],
  ["An)", false],
  ["An) B", false],
  ["An, B", false],
  [" An", false],
  ["An ", true],
  // told by the word behind the first
  ["Người An", true],
  ["Người lập", false],
  ["Người Lập Biểu", false],
  ["Trang An", true],
  ["Cong An", true],
  ["Công An", true],
  ["Cộng các phòng", false],
  ["Tô An", true],
  ["To An", true],
  ["Tổ An", false],
  ["Tô", false],
  ["Trương Thị Mai", true],
  ["Trường Mai", false],
  ["Truong Mai", true],
  ["Lưu Ý Nhi", false],
  ["Lưu Minh", true],
  ["Đoàn Thể", false],
  ["Đoàn Thị Lan", true],
  ["Chu Thị Thảo", true],
  ["Chu Thích", false],
  ["Tô  An", false],
  ["Tô (An", false],
])("%j needs no closer look: %s", (text, plain) => {
  expect(isPlainName(text)).toBe(plain);
});

test("names of more than 24 letters need one, and those that begin with a heading's word only where it is one of this table", () => {
  expect([24, 25].map((length) => isPlainName("Nguyễn ".padEnd(length, "a")))).toEqual([true, false]);
  expect(["Họ An", "Tên An"].map(plainNameTest(["Ngày sinh"], isNobody))).toEqual([true, true]);
});

test("no text that stands for nobody is taken for a plain name, whatever words it is made of", () => {
  const pool =
    "Tổng Cộng Số tong cong so Ngày Người Lập Biểu nguoi lap Ký Ghi Rõ Danh Sách danh sach Lưu Ý luu y Chu Chú Thích Trong Đó Phòng Ban Tổ Tô To Trường Trương truong Đoàn Thể Thanh Niên Hội Đồng Văn Thị An Họ Và Tên ho va ten Thủ Trưởng Đơn Vị Bảo Hiểm Xã Hội Cục Các Của";
  const word = fc.constantFrom(...pool.split(" "));
  const headings = ["Họ và tên", "Tên"];
  const folds = headings.map((heading) => foldText(heading));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (text) => {
      const name = text.join(" ");
      fc.pre(name.length <= 24 && isPlainName(name));
      expect([name, isNobody(name) || folds.includes(foldText(name))]).toEqual([name, false]);
    }),
    { numRuns: 20_000 },
  );
});
