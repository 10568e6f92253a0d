import { headingItems } from "../../../src/roster/headings/headingItems";
import { segmentWord, usualSlip } from "../../../src/roster/headings/vocabulary";

/** Parts with their levels; "(" before what stands in brackets, "~" behind what is typed otherwise. */
function itemsOf(heading: string): string {
  return headingItems(heading)
    .map(({ part, level, inBrackets, slipped, asked }) => {
      const named = level === undefined ? part : `${part} ${level}`;
      return `${inBrackets ? "(" : ""}${named}${slipped ? "~" : ""}${asked ? "?" : ""}`;
    })
    .join(", ");
}

test.each([
  ["", ""],
  // Levels
  ["VNeID mức 2", "account, level 2"],
  ["mức i", "level 1"],
  ["mức ii", "level 2"],
  ["mức một", "level 1"],
  ["mức hai", "level 2"],
  ["mức 01", "level 1"],
  ["mức 02", "level 2"],
  ["Mức 3", "level other"],
  ["Mức 12", "level other"],
  ["Mức 123", "level asked, digits"],
  ["Mức độ", "level asked"],
  ["VNeID mức 1/2", "account, level both"],
  ["mức 1 hoặc 2", "level both"],
  ["mức 1 và 2", "level both"],
  ["mức 1 đến 2", "level both"],
  ["VNeID mức 1, 2", "account, level both"],
  ["VNeID mức 1 hay mức 2", "account, level 1, filler, level 2"],
  ["mức 1 xyz 2", "level 1, unknown, digits"],
  ["mức 3/2", "level other"],
  ["Mức 1 2 (2)", "level both, (digits"],
  ["mức (1) 2", "level 1, digits"],
  ["mức 1 (2)", "level 1, (digits"],
  ["Mức độ (1/2)", "level both"],
  // In brackets both, and nothing else
  ["VNeID (1 hoặc 2)", "account, (level both"],
  ["VNeID (1/2) đã", "account, (level both, yes"],
  ["VNeID (1/2, x)", "account, (digits, (digits, (filler"],
  ["VNeID (x 1/2)", "account, (filler, (digits, (digits"],
  ["VNeID (1)", "account, (digits"],
  // Right behind an account
  ["VNeID 2", "account, level 2"],
  ["VNeID 1/2", "account, level both"],
  ["VNeID/2", "account, digits"],
  ["VNeID 3", "account, digits"],
  ["Đã cài 2", "yes, install, digits"],
  // Words that name a level before 1 or 2
  ["cấp 2", "level 2"],
  ["độ 1", "level 1"],
  ["M2", "level 2"],
  ["m 3", "unknown, digits"],
  ["cấp độ 2", "level 2"],
  ["cấp CCCD", "issue, card"],
  // CC is a card behind a number or a card's word
  ["số CC", "number, card"],
  ["thẻ CC", "filler, card"],
  ["CC", "unknown"],
  ["của CC", "filler, unknown"],
  // Written together, or slipped
  ["TrangThaiVNeID", "status, account"],
  ["vneidmuc2", "account, level 2"],
  ["cccdcmnd?", "card, oldCard?"],
  ["/cccdcmnd/đã", "card, oldCard, yes"],
  ["hoten", "unknown, unknown"],
  ["abcdefvneid", "unknown"],
  ["VNeIDD", "account~"],
  ["VNedi", "account~"],
  ["vneiddd", "account, identity"],
  ["kích hoạtt", "activate~"],
  ["kíc hoạt", "activate~"],
  ["mừc 2", "level 2~"],
  ["chứa", "no~"],
  ["đắng ký", "register~"],
  ["đăng-ký", "register"],
  ["đăng/ký", "unknown, unknown"],
  ["căn cước cong dân", "card"],
  ["căn cươc", "card~"],
  ["trạng tháii", "status~"],
  ["Chư", "unknown"],
  ["khích hoạt 1", "activate~, digits"],
  // Asked
  ["VNeID?", "account?"],
  ["chưa? cài", "no?, install"],
  ["Số CCCD (12 số)", "number, card, (digits, (number"],
])("the parts of %j: %s", (heading, items) => {
  expect(itemsOf(heading)).toBe(items);
});

test("an unknown word is kept folded", () => {
  expect(headingItems("Đã Xỳz").map(({ fold }) => fold)).toEqual(["da", "xyz"]);
});

test.each<[string, readonly string[] | undefined]>([
  ["", []],
  ["muc", ["muc"]],
  ["vneidmuc", ["vneid", "muc"]],
  ["muccccd", ["muc", "cccd"]],
  ["daco", ["da", "co"]],
  ["cancuoccongdan", ["can", "cuoc", "cong", "dan"]],
  ["sododinhdanh", ["so", "do", "dinh", "danh"]],
  // A letter too many or too few
  ["v", undefined],
  ["xmuc", undefined],
  ["mucx", undefined],
  ["mucxcccd", undefined],
])("the words in %j: %j", (word, words) => {
  expect(segmentWord(word)).toEqual(words);
});

test.each<[string, string | undefined]>([
  ["vneidd", "vneid"],
  ["vned", "vneid"],
  ["vnied", "vneid"],
  ["vnid", "vneid"],
  ["vneit", "vneid"],
  ["vneeid", "vneid"],
  ["vvneid", "vneid"],
  ["vssid", undefined],
  ["chuaa", "chua"],
  ["chuua", "chua"],
  ["muuc", "muc"],
  ["muccc", undefined],
  ["mmucc", undefined],
  ["cccdd", "cccd"],
  ["hooac", "hoac"],
  ["xx", undefined],
  ["aa", undefined],
])("%j is a slip of %s", (word, meant) => {
  expect(usualSlip(word)).toBe(meant);
});
