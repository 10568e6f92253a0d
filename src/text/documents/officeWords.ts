import type { OfficeWords } from "../../documents/report/officeNames";

/**
 * Titles of signers as offices have them in 2026, with the lines by which somebody signs for another (Nghị định
 * 30/2020, Phụ lục I).
 */
export const USUAL_TITLES: readonly string[] = [
  "NGƯỜI LẬP BIỂU",
  "GIÁM ĐỐC",
  "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
  "TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG ……………",
];

/** Whom an office writes to that stands right under BHXH Việt Nam: the letter wants it by way of its Văn phòng. */
const UNDER_CENTRAL = {
  superior: "BẢO HIỂM XÃ HỘI VIỆT NAM",
  addressee: "Bảo hiểm xã hội Việt Nam (qua Văn phòng)",
  proposals: "BHXH Việt Nam (qua Văn phòng)",
};

/**
 * What follows from the kind of an office (domain §4): words of the report that its form in the pane shows too, apart
 * from the others.
 */
export const officeWords: OfficeWords & { usualRecipients: string } = {
  usualNames: {
    grassroots: {
      superior: "BẢO HIỂM XÃ HỘI ……………",
      addressee: "Bảo hiểm xã hội ……………",
      proposals: "BHXH tỉnh (thành phố)",
    },
    province: UNDER_CENTRAL,
    subordinate: UNDER_CENTRAL,
    central: { superior: "BỘ TÀI CHÍNH", addressee: "Bộ Tài chính", proposals: "Bộ Tài chính" },
  },
  bodies: ["bảo hiểm xã hội", "bhxh"],
  beforePlace: ["tỉnh", "thành phố", "tp", "khu vực", "cơ sở", "quận", "huyện", "thị xã"],
  usualRecipients: "- Như trên;\n- Lưu: VT, …….",
};
