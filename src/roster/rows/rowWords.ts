import { foldText } from "../../grid/foldText";
import { normalized } from "../../grid/normalized";
import { isPlaceholder } from "../cells/placeholder";

/** All of these look at the text of one cell, cleaned. They say what the words are, not what the row is. */

const REMARK = /^(\(.*\)|\*+)$/;
const TEMPLATE = /^(\{\{.*\}\}|<#.*>|<<.*>>|\$\{.*\})$/;
const SECTION_ORDINAL = /^(?:\(?(?:[IVXLC]+|[A-Z])(?:\.\d+)*[.)/]?|\(?(?:[a-zđ]|[ivx]{2,4})[.)/])$/;
const LEADING_ORDINAL =
  /^(?:[IVXLC]+(?:\.\d+)*|[A-ZĐ]|\d+(?:\.\d+)*)\s*[.)/](?!\d)\s*|^(?:[a-zđ]|[ivx]{2,4})\s*[.)/]\s*|^\([IVXLC\d]+\)\s*|^\([A-Za-zĐđ]\)\s*|^(?:[IVXLC]+|\d+)\s*[-–:]\s*|^(?:[IVXLC]+|[A-Z]|\d+)(?:\.\d+)+\s+|^[-–+*•]\s+/;
/** "P. Thu", "Q.1", "Đ. Hồng Bàng": phòng, quận, huyện, tổ, khoa, đội or đường cut short, and no ordinal. */
const CUT_SHORT = /^[PQHTKĐpqhtkđ]\./;
const SUBTOTAL = /^(tổng|cộng)(?! (cục|công ty|hợp|đài|thị|văn))(\s|$|:|\.)/;
const PLAIN_SUBTOTAL = /^(tong cong(?! ty)|tong so|tong|cong)( \d|$)|^(tong cong(?! ty)|tong so)\b/;
const LONE_SUBTOTAL = /^(tong|cong|tong cong|tong so)( \d.*)?$/;
/** A place of a few words may stand before it; "đến ngày …" stands over a list. */
const DATE_LINE = /^(\S+ ){0,6}(?<!\b(den|tu|truoc|sau|vao|hen) )ngay .{0,6}\bthang .{0,6}\bnam\b/;
const SIGNATURES = [
  "nguoi lap",
  "nguoi tong hop",
  "nguoi bao cao",
  "nguoi kiem tra",
  "nguoi kiem soat",
  "nguoi phe duyet",
  "nguoi duyet",
  "nguoi xac nhan",
  "nguoi phu trach",
  "nguoi thuc hien",
  "nguoi ky",
  "can bo lap",
  "can bo tong hop",
  "lap bieu",
  "lap bang",
  "lap danh sach",
  "ky ghi ro",
  "ky ten",
  "noi nhan",
  "thu truong don vi",
  "thu truong co quan",
  "xac nhan cua",
];
const SIGNATURE = new RegExp(`^(${SIGNATURES.join("|")})\\b`);
const SIGNER_TITLE =
  /^((kt|tm|tl|tuq|q) )*(pho )?(tong )?(giam doc|truong phong|thu truong|chu tich|ke toan truong|chanh van phong|phu trach)\b/;
const SIGNER_ROLE =
  /^(?:(?:kt|tm|tl|tuq|q) )*(?:(?:pho )?(?:tong )?(?:giam doc|truong phong|truong ban|to truong|thu truong|chu tich|chanh van phong|hieu truong|vien truong|cuc truong|chi cuc truong|truong bo phan)|(?:nguoi )?(?:lap bang|lap bieu|lap danh sach|kiem soat|kiem tra|phe duyet|duyet|tong hop|xac nhan)|ke toan(?: truong)?|thu quy|thu kho|van thu|phu trach (?:ke toan|don vi|bo phan)|dai dien don vi|tm don vi|can bo phu trach|cb phu trach)$/;
const EMPTY_PLACES = [
  ...["", "đang ", "còn ", "vị trí "].flatMap((before) => [`${before}khuyết`, `${before}trống`]),
  ...["chưa có", "thiếu"].flatMap((lacks) => [`${lacks} người`, `${lacks} ai`]),
  "vacant",
];
const TO_COME = ["chưa", "chờ", "đang", "dự kiến"].flatMap((before) =>
  ["tuyển", "bổ nhiệm", "bố trí", "phân công", "cử người"].map((word) => `${before} ${word}`),
);
const VACANT = new RegExp(`^(?:${EMPTY_PLACES.join("|")}|(?:${TO_COME.join("|")})(?: dụng| người| mới)?)$`, "i");
const GONE =
  /^(?:(?:danh sach|ds|nhung|cac|so) )*(?:(?:ccvc|cbccvc|ccvc nld|can bo|nhan vien|nguoi lao dong|nld|nguoi|truong hop|vien chuc|cong chuc|lao dong) )*(?:da )?(?:nghi viec|thoi viec|nghi huu|nghi che do|chuyen cong tac|chuyen di|cham dut (?:hop dong|hdld)|nghi luon|nghi han|(?<=\bda )nghi)(?: (?:tu|trong|nam|thang|den|den ngay|tu ngay|quy) .{0,40})?$/;
const LIST_TITLES = [
  "danh sach",
  "trong do",
  "ghi chu",
  "luu y",
  "chu y",
  "chu thich",
  "de nghi",
  "danh dau",
  "so luong",
  "so nguoi",
  "si so",
  "mang sang",
  "chuyen sang",
  "tinh den",
  "ty le",
  "ti le",
  "phu luc",
  "mau so",
  "bieu mau",
  "trang \\d",
  "cong hoa xa hoi",
  "doc lap tu do",
];
/** Alone they are counted in that row. */
const GENDERS = ["nam", "nu"];
const LIST_TITLE = new RegExp(`^(${LIST_TITLES.join("|")})\\b|^(${GENDERS.join("|")})$`);
/** Behind the name of a unit. */
const HOW_MANY =
  / ?(?::[^:()]{0,40}\b\d{1,5} ?\/ ?\d{1,5}\b[^:()]{0,20}|\( ?\d{1,5} ?\/ ?\d{1,5}[^()]{0,40}\)|\( ?\d{1,5}(?: (?:người|đ\/c|đồng chí|nhân viên|cán bộ))? ?\)|: ?\d{1,5}(?: người| đ\/c| đồng chí)?|:)$/i;
/** "Đã cài: 12/15", "Nữ: 3", "Đạt 95%": something counted, whatever it is. */
const COUNTED = /^[^:]*:\s*\d[\d.,/ ]*(?:%|người)?$|\d\s*%$/;
const EXAMPLE = /^(vd|vi du|mau|dong mau|example|e g)$/;
/** "Nguyễn Văn A (ví dụ)", "VD: Nguyễn Văn A". "Mẫu" without brackets may be somebody's name. */
const EXAMPLE_NAME =
  /^(?:vd|ví dụ|vi du|mẫu|mau|example) ?[:.]|[([](?:vd|ví dụ|vi du|mẫu|dòng mẫu|ghi mẫu|mau|example)[^()[\]]{0,20}[)\]]$/i;
/** "Ghi x nếu có", "dd/mm/yyyy", "12 số", "Dạng chữ": how a column is to be filled in. */
const HINT =
  /^(?:(?:ghi|nhập|điền|chọn|gõ|đánh dấu|tích) \S|(?:dd?|mm?|yy(?:yy)?)[/.-](?:dd?|mm?|yy(?:yy)?)\b|ngày\/tháng\/năm$|\d{1,2} (?:chữ )?số$|(?:(?:dạng|kiểu|định dạng) )?(?:số|chữ|ngày|văn bản|ký tự|text|number|date|string)$)/i;
/** Words that units begin with, by their tones: a folded "to" is Tổ (a unit) as well as Tô (a family name). */
const UNITS =
  "phòng|ban|tổ|khoa|bộ phận|văn phòng|trung tâm|đội|chi cục|chi nhánh|cục|sở|trạm|bhxh|bảo hiểm xã hội|đơn vị|cơ quan|lãnh đạo|hội đồng|khối|nhóm|công ty|tổng công ty|viện|bệnh viện|trường|đoàn thanh niên|đoàn tncs|đoàn thể|ủy ban|ubnd|xã|phường|thị trấn|thị xã|thành phố|huyện|quận|tỉnh";
const UNIT_WORD = new RegExp(`^(${UNITS})(?=\\s|$)`);
/** With its tones "tổng" is no name (the family name is Tống); "cộng" is one, unless what is added up follows. */
const SUBTOTAL_OF = new RegExp(
  `^(tổng |cộng (các |của |toàn )?(\\d|danh sách|trang|dồn|chuyển|mang|lũy kế|luỹ kế|số|(${UNITS}))(?=\\s|$)|cộng.*:)`,
);
/** "P. Thu", "TP. Cần Thơ": phòng, thành phố, thị xã, thị trấn cut short. */
const CUT_UNIT_WORD = /^(?:p|tp|tx|tt)\.\s?\p{L}/u;
const PLAIN_UNIT_WORD =
  /^(phong ban|bo phan|van phong|trung tam|chi cuc|chi nhanh|bhxh|bao hiem xa hoi|don vi|co quan|lanh dao)\b/;
/** First words, folded, of all those, and their first two: a name that begins with none of them is no such text. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [
    "tong",
    "cong",
    "ngay",
    ...SIGNATURES,
    ...LIST_TITLES,
    ...GENDERS,
    ...EMPTY_PLACES,
    ...TO_COME,
    ...UNITS.split("|"),
  ].flatMap((phrase) => {
    const [first = "", second] = foldText(phrase).split(" ");
    return second === undefined ? [first] : [first, `${first} ${second}`];
  }),
);
/** Units in which people are counted. */
const COUNT_TEXT =
  /^\d{1,5}(?:[.,]\d+| ?\/ ?\d{1,5})? ?(%|người|đ\/c|đồng chí|cán bộ|ccvc.*|cbccvc.*|nlđ|nhân viên)?$/i;

/** Names of eight words are known, such as those of old royal families. */
const MOST_WORDS_OF_NAME = 8;
const USUAL_WORDS_OF_NAME = 5;

/** A remark in brackets, a required-mark, dots, or a template's field to be filled in: tells of nobody. */
export function tellsNothing(text: string): boolean {
  return isPlaceholder(text) || REMARK.test(text) || TEMPLATE.test(text);
}

/** What numbers a person: "12", "12.", "12)". */
export const PLAIN_ORDINAL = /^\d+[.)]?$/;

/** "I", "II.", "A", "I.1": what stands in the STT column of a section row. */
export function isSectionOrdinal(text: string): boolean {
  return SECTION_ORDINAL.test(text);
}

/** "I. Phòng Thu" and "a) Phòng Thu" → "Phòng Thu"; "P. Thu" stays. */
export function withoutOrdinal(text: string): string {
  const rest = text.replace(LEADING_ORDINAL, "");
  return CUT_SHORT.test(text) && !startsLikeUnit(rest) ? text : rest;
}

/** "II. Đơn vị: Phòng Thu (12 người)" and "Phòng Thu: đã kích hoạt 12/15" → "Phòng Thu". */
export function unitOfSection(text: string): string {
  return withoutOrdinal(text)
    .replace(/^đơn vị\s*:\s*/i, "")
    .replace(HOW_MANY, "");
}

/**
 * "Cộng", "TỔNG SỐ: 12", "Tổng cộng danh sách có … người". A name such as "Tống Công Danh" is none, also where it lacks
 * its marks.
 */
export function isSubtotalText(text: string): boolean {
  if (SUBTOTAL.test(text.toLowerCase())) return true;
  const fold = foldText(text);
  return isPlain(text) && PLAIN_SUBTOTAL.test(fold);
}

/** The words of a subtotal and nothing else that could be a name. */
export function isLoneSubtotal(text: string): boolean {
  return isSubtotalText(text) && LONE_SUBTOTAL.test(foldText(text));
}

/** Words of a subtotal that are hardly anybody's name: "Tổng số CCVC&NLĐ", "Cộng phòng Thu". */
export function saysSubtotal(text: string): boolean {
  return isLoneSubtotal(text) || (SUBTOTAL_OF.test(text.toLowerCase()) && isSubtotalText(text));
}

/** "12", "12/15", "12 người", "85%": how many there are, typed as text. */
export function isCountText(text: string): boolean {
  return COUNT_TEXT.test(text);
}

/** "Cần Thơ, ngày … tháng … năm 20…" */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(foldText(text));
}

/** Over a signature or below it: "NGƯỜI LẬP BIỂU", "Nơi nhận:", "(Ký, ghi rõ họ tên)". */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(foldText(text));
}

/** "KT. GIÁM ĐỐC": in capitals, as over a signature; "Giám đốc" may be somebody's position. */
export function isSignerTitle(text: string): boolean {
  return text === text.toUpperCase() && SIGNER_TITLE.test(foldText(text));
}

/**
 * A title or remark that stands over a list, part of it or below it and names no unit: "1. Danh sách có 5 người" too.
 */
export function isListTitle(text: string): boolean {
  return LIST_TITLE.test(foldText(withoutOrdinal(text)));
}

/** Over notes: "Ghi chú:", "Lưu ý". */
export function isNotesTitle(text: string): boolean {
  return /^(?:ghi chu|luu y|chu y|chu thich|note|notes)$/.test(foldText(withoutOrdinal(text)));
}

/** What stands in the STT column of a row that shows how to fill in the others: "VD", "Ví dụ", "Mẫu". */
export function isExample(text: string): boolean {
  return EXAMPLE.test(foldText(text));
}

/** Whether a text says how to fill in the cells of its column. */
export function isHint(text: string): boolean {
  return HINT.test(text);
}

/** What follows a colon, or ends the text, is a number of people or a rate: "Đã cài: 12/15", "Nữ: 3", "Đạt 95%". */
export function saysCount(text: string): boolean {
  return COUNTED.test(text);
}

/**
 * What a signer is called, in whatever letters, and nothing else: "Kế toán", "Kiểm soát", "Phó Giám đốc". Alone it may
 * be a position or a section.
 */
export function isSignerRole(text: string): boolean {
  return SIGNER_ROLE.test(foldText(text));
}

/** Whether a text in the name's place says that it only shows how to fill in the row. */
export function isExampleName(text: string): boolean {
  return EXAMPLE_NAME.test(text);
}

/** What stands for the name of somebody who is still to come: "Chưa tuyển", "Khuyết". */
export function isVacancy(text: string): boolean {
  return VACANT.test(text);
}

/** Over those who belong to the staff no more: "Danh sách đã nghỉ việc", "Nghỉ hưu", "Chuyển công tác". */
export function isOfThoseGone(text: string): boolean {
  return GONE.test(foldText(withoutOrdinal(text)));
}

/** Whether a text begins with a word for a unit: "Phòng", "Tổ", "BHXH". */
export function startsLikeUnit(text: string): boolean {
  const lower = text.toLowerCase();
  return UNIT_WORD.test(lower) || CUT_UNIT_WORD.test(lower) || PLAIN_UNIT_WORD.test(foldText(text));
}

/** Longer than any name, or nearly, with a number in it: "Liên hệ đồng chí Lan, điện thoại 0912…". */
export function readsLikeSentence(text: string): boolean {
  const words = text.split(" ").length;
  return words > MOST_WORDS_OF_NAME || (words > USUAL_WORDS_OF_NAME && /\d/.test(text));
}

/**
 * Whether a text in the name's place may be one that the functions above know, by its first word or its first two,
 * folded.
 */
export function mayBeginNobody(firstWords: string): boolean {
  return FIRST_WORDS.has(firstWords);
}

/** Typed without any diacritics. */
function isPlain(text: string): boolean {
  return !/[đĐ]/.test(text) && text === normalized(text, "NFD");
}
