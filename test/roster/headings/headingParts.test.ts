import { headingParts } from "../../../src/roster/headings/headingParts";

/** What it begins with, and what else there is to tell. */
function restOf({ first, level, unknown, slipped, mayDeny }: ReturnType<typeof headingParts>): string {
  const told = [
    first ?? "nothing",
    level === undefined ? "" : `level ${level}`,
    unknown === 0 ? "" : `unknown ${unknown}`,
    slipped ? "slipped" : "",
    mayDeny ? "may deny" : "",
  ];
  return told.filter((text) => text !== "").join(", ");
}

test.each([
  ["", "", "none", "nothing"],
  ["VNeID", "account", "none", "account"],
  ["Đã cài VNeID", "yes install account", "yes", "yes"],
  ["Chưa cài", "no install", "no", "no"],
  // A yes and a no: asked
  ["Đã/chưa", "yes no", "asks", "yes"],
  ["Đã được chưa", "yes filler no", "asks", "yes"],
  ["Đã (12) chưa", "yes no", "asks", "yes"],
  ["Đã cài/chưa cài", "yes install no", "asks", "yes"],
  ["Chưa cài/đã cài", "no install yes", "asks", "no"],
  ["Có VNeID mức 2 chưa", "yes account level no", "asks", "yes, level 2"],
  ["Chưa kích hoạt đã", "no activate yes", "asks", "no"],
  ["Chưa kích hoạt rồi đã", "no activate yes", "asks", "no"],
  ["Đã cài chưa?", "yes install no", "asks", "yes"],
  // one step after the other
  ["Đã đăng ký, chưa kích hoạt", "yes register no activate", "notYet", "yes"],
  ["Chưa kích hoạt (đã đăng ký)", "no activate yes register", "notYet", "no"],
  ["Đã mức 2, chưa kích hoạt", "yes level no activate", "notYet", "yes, level 2"],
  ["Đã duyệt, chưa cài", "yes approve no install", "notYet", "yes"],
  ["Đã cấp, chưa hoàn thành", "yes issue no complete", "notYet", "yes"],
  ["Đã duyệt và cài, chưa cài", "yes approve filler install no", "mixed", "yes"],
  // or more than can be told
  ["Đã kích hoạt, chưa đăng ký", "yes activate no register", "mixed", "yes"],
  ["Đã có CCCD, chưa cài VNeID", "yes card no install account", "mixed", "yes"],
  ["Đã cài, chưa có CMND cài", "yes install no oldCard", "mixed", "yes"],
  ["Đã có CMND, chưa cài", "yes oldCard no install", "mixed", "yes"],
  ["Đã có mức 1, chưa kích hoạt", "yes level no activate", "mixed", "yes, level 1"],
  ["Đã mức 1, chưa mức 2", "yes level no", "mixed", "yes, level both"],
  ["Đã cấp chưa cài mức 1", "yes issue no install level", "mixed", "yes, level 1"],
  ["Chưa cài, đã", "no install yes", "asks", "no"],
  // A no alone: the last of the answers, or asked
  ["mức 1, mức 2, chưa có", "level no", "asks", "level, level both"],
  ["mức 1/2, chưa", "level no", "asks", "level, level both"],
  ["mức 1/2, chưa được", "level no filler", "asks", "level, level both"],
  ["mức 2, chưa", "level no", "no", "level, level 2"],
  ["mức 1, mức 1, chưa", "level no", "no", "level, level 1"],
  ["mức 1/2, chưa cài", "level no install", "no", "level, level both"],
  ["Chưa", "no", "no", "no"],
  ["Chưa?", "no", "no", "no"],
  ["VNeID chưa?", "account no", "asks", "account"],
  ["VNeID chưa được?", "account no filler", "no", "account"],
  ["VNeID chưa cài?", "account no install", "no", "account"],
  ["VNeID hay chưa", "account question", "asks", "account"],
  // Where something is done
  ["cài trên VNeID", "install means", "none", "install"],
  ["cài trên tài khoản VNeID", "install means tool", "none", "install"],
  ["CCCD trên định danh", "card means", "none", "card"],
  ["CCCD trên mức 2", "card means level", "none", "card, level 2"],
  // Whose people
  ["Viên chức đã cài", "person yes install", "yes", "person"],
  ["Cán bộ chưa cài", "person no install", "no", "person"],
  ["Cán bộ cài VNeID", "other install account", "none", "person"],
  ["Cán bộ của NLĐ đã cài", "person filler yes install", "yes", "person"],
  ["Cán bộ 12 đã cài", "person yes install", "yes", "person"],
  ["Cán bộ có hay không", "person question", "asks", "person"],
  ["cán bộ", "person", "none", "person"],
  ["cài cán bộ", "install person", "none", "install"],
  // Levels
  ["VNeID mức 3", "account level", "none", "account, level other"],
  ["mức 3 mức 1", "level", "none", "level, level other"],
  ["mức 1 mức độ", "level", "none", "level, level 1"],
  ["mức độ mức 2", "level", "none", "level, level 2"],
  ["mức độ", "level", "none", "level, level asked"],
  ["mức 1, mức 2", "level", "none", "level, level both"],
  ["mức 1/2 mức độ", "level", "none", "level, level both"],
  // Unknown words
  ["xyz abc VNeID", "account", "none", "unknown, unknown 2"],
  ["Chư cài", "install", "none", "unknown, unknown 1, may deny"],
  ["khôg cài", "install", "none", "unknown, unknown 1, may deny"],
  ["Chứa cài", "no install", "no", "no, slipped"],
  ["chua cai", "no install", "no", "no"],
])("%j: %s; it says %s; %s", (heading, parts, stance, rest) => {
  const read = headingParts(heading);
  expect([[...read.parts].join(" "), read.stance, restOf(read)]).toEqual([parts, stance, rest]);
});
