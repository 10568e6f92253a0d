import { officeNames } from "../../../src/documents/report/officeNames";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import { reportWords } from "../../../src/text/documents/report";
import { reportFactsOf } from "../../support/reportFactsOf";
import { planReport } from "../../support/plans";

const blank = reportWords.blankParticulars;
const names = (said: Partial<ReportParticulars>) => {
  const { superior, addressee, proposals } = officeNames({ ...blank, ...said }, reportWords);
  return [superior, addressee, proposals];
};

test.each<[string, Partial<ReportParticulars>, string[]]>([
  [
    "a province, where nothing is said",
    {},
    ["BẢO HIỂM XÃ HỘI VIỆT NAM", "Bảo hiểm xã hội Việt Nam (qua Văn phòng)", "BHXH Việt Nam (qua Văn phòng)"],
  ],
  [
    "a unit under BHXH Việt Nam",
    { officeKind: "subordinate" },
    ["BẢO HIỂM XÃ HỘI VIỆT NAM", "Bảo hiểm xã hội Việt Nam (qua Văn phòng)", "BHXH Việt Nam (qua Văn phòng)"],
  ],
  ["BHXH Việt Nam", { officeKind: "central" }, ["BỘ TÀI CHÍNH", "Bộ Tài chính", "Bộ Tài chính"]],
  [
    "a BHXH cơ sở of which nothing more is known",
    { officeKind: "grassroots" },
    ["BẢO HIỂM XÃ HỘI ……………", "Bảo hiểm xã hội ……………", "BHXH tỉnh (thành phố)"],
  ],
  [
    "a BHXH cơ sở, its superior in capitals",
    { officeKind: "grassroots", superior: "BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU" },
    ["BẢO HIỂM XÃ HỘI TỈNH LAI CHÂU", "Bảo hiểm xã hội tỉnh Lai Châu", "Bảo hiểm xã hội tỉnh Lai Châu"],
  ],
  [
    "of a city",
    { officeKind: "grassroots", superior: "BẢO HIỂM XÃ HỘI THÀNH PHỐ HỒ CHÍ MINH" },
    [
      "BẢO HIỂM XÃ HỘI THÀNH PHỐ HỒ CHÍ MINH",
      "Bảo hiểm xã hội thành phố Hồ Chí Minh",
      "Bảo hiểm xã hội thành phố Hồ Chí Minh",
    ],
  ],
  ...(
    [
      ["BHXH TỈNH LAI CHÂU", "BHXH tỉnh Lai Châu"],
      ["BHXH TP. HỒ CHÍ MINH", "BHXH TP. Hồ Chí Minh"],
      ["BẢO HIỂM XÃ HỘI KHU VỰC XXVII", "Bảo hiểm xã hội khu vực XXVII"],
      ["BẢO HIỂM XÃ HỘI CƠ SỞ ĐIỆN BIÊN TỈNH ĐIỆN BIÊN", "Bảo hiểm xã hội cơ sở Điện Biên tỉnh Điện Biên"],
      ["BẢO HIỂM XÃ HỘI THỊ XÃ MƯỜNG LAY", "Bảo hiểm xã hội thị xã Mường Lay"],
      ["BẢO HIỂM XÃ HỘI TỈNH BÀ RỊA - VŨNG TÀU", "Bảo hiểm xã hội tỉnh Bà Rịa - Vũng Tàu"],
      // which words of these are names of their own is not known
      ["SỞ NỘI VỤ TỈNH LÀO CAI", "SỞ NỘI VỤ TỈNH LÀO CAI"],
      ["UBND TỈNH HÀ GIANG", "UBND TỈNH HÀ GIANG"],
      ["TRUNG TÂM CÔNG NGHỆ THÔNG TIN", "TRUNG TÂM CÔNG NGHỆ THÔNG TIN"],
      ["BẢO HIỂM XÃ HỘI CÔNG AN NHÂN DÂN", "BẢO HIỂM XÃ HỘI CÔNG AN NHÂN DÂN"],
      // that of another kind of office is known too
      ["BỘ TÀI CHÍNH", "Bộ Tài chính"],
    ] as const
  ).map(([superior, said]): [string, Partial<ReportParticulars>, string[]] => [
    `in capitals: ${superior}`,
    { officeKind: "grassroots", superior: superior.normalize("NFD") },
    [superior, said, said],
  ]),
  [
    "a superior that was not typed in capitals stays as it is",
    { superior: " BHXH tỉnh Lào Cai " },
    ["BHXH tỉnh Lào Cai", "BHXH tỉnh Lào Cai", "BHXH tỉnh Lào Cai"],
  ],
  [
    "the usual superior, typed",
    { superior: "Bảo hiểm xã hội Việt Nam" },
    ["Bảo hiểm xã hội Việt Nam", "Bảo hiểm xã hội Việt Nam (qua Văn phòng)", "BHXH Việt Nam (qua Văn phòng)"],
  ],
  [
    "all typed, with what the sheet says itself before it",
    { superior: "SỞ NỘI VỤ", addressee: "Kính gửi: Sở Nội vụ", proposals: "với Sở Nội vụ" },
    ["SỞ NỘI VỤ", "Sở Nội vụ", "Sở Nội vụ"],
  ],
])("%s", (_, said, expected) => {
  expect(names(said)).toEqual(expected);
});

test("the sheet says it in its head, over the proposals, and not twice", () => {
  const particulars: ReportParticulars = {
    ...blank,
    form: "standalone",
    officeKind: "grassroots",
    superior: "Bảo hiểm xã hội tỉnh Lai Châu",
    addressee: "KÍNH GỬI : Bảo hiểm xã hội tỉnh Lai Châu",
  };
  const { values } = planReport({ ...reportFactsOf([{ name: "An" }]), particulars }, reportWords);
  const said = values.map(([first]) => first);
  expect(said).toContain("BẢO HIỂM XÃ HỘI\nTỈNH LAI CHÂU");
  expect(said).toContain("Kính gửi: Bảo hiểm xã hội tỉnh Lai Châu");
  expect(said).toContain("2. Kiến nghị, đề xuất với Bảo hiểm xã hội tỉnh Lai Châu:");
});
