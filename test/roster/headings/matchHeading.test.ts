import fc from "fast-check";
import aliases from "../../../src/roster/data/headerAliases.json";
import { matchHeading } from "../../../src/roster/headings/matchHeading";
import { matchPath } from "../../../src/roster/headings/matchPath";
import { withoutMarks } from "../../support/vietnamese";

const SPELLINGS = Object.entries(aliases).flatMap(([kind, spellings]) =>
  spellings.map((spelling): [string, string] => [spelling, kind]),
);

/** Halves of a birth date stand in the list for their group heading; alone "Nữ" is a gender column. */
const kindOf = (spelling: string, kind: string) => (kind === "birthDateFemale" && spelling === "Nữ" ? "gender" : kind);

describe("every known spelling gives its own kind, for certain", () => {
  test.each(SPELLINGS)("%j: %s", (spelling, kind) => {
    expect(matchHeading(spelling)).toMatchObject({ kind: kindOf(spelling, kind), confidence: "certain", rank: 3 });
  });

  test("also decomposed, in capitals, with marks and blanks around, and without diacritics", () => {
    const words = SPELLINGS.filter(([spelling]) => withoutMarks(spelling).length > 3 && !spelling.includes("/Y"));
    fc.assert(
      fc.property(fc.constantFrom(...words), ([spelling, kind]) => {
        const own = kindOf(spelling, kind);
        const typings = [spelling.normalize("NFD"), spelling.toUpperCase(), ` ${spelling}\n(*)`, `${spelling}:`];
        expect(typings.map((typing) => matchHeading(typing)?.kind)).toEqual(typings.map(() => own));
        expect(matchHeading(withoutMarks(spelling))).toMatchObject({ kind: own, confidence: "certain" });
      }),
      { numRuns: 400 },
    );
  });
});

describe("other words for the same", () => {
  test.each([
    ["Họ và tên CCVC&NLĐ", "fullName"],
    ["Họ và tên công chức, viên chức, người lao động", "fullName"],
    ["HỌ TÊN CB, CC, VC", "fullName"],
    ["Họ và tên theo CCCD", "fullName"],
    ["Hộ và tên", "fullName"],
    ["Ngày sinh theo CCCD", "birthDate"],
    ["Ngày, tháng, năm sinh (dd/mm/yyyy)", "birthDate"],
    ["Giới tính (Nam/Nữ)", "gender"],
    ["Phòng/BHXH huyện", "unit"],
    ["Phòng, tổ", "unit"],
    ["Số CCCD (12 số)", "citizenId"],
    ["Số thẻ CCCD", "citizenId"],
    ["Số CCCD hoặc số định danh", "citizenId"],
    ["CCCD/Căn cước", "citizenId"],
    ["Số thẻ CC", "citizenId"],
    ["Số\nCCCD/\nCNTND\nĐDCN/hộ chiếu", "citizenId"],
    ["Số CCCC", "citizenId"],
    ["Có CCCD", "citizenIdIssued"],
    ["Đã được cấp thẻ CCCD gắn chip", "citizenIdIssued"],
    ["Tình trạng cấp CCCD", "citizenIdIssued"],
    ["Chưa được cấp CCCD gắn chip", "citizenIdNotIssued"],
    ["Ngày cấp thẻ CCCD", "citizenIdIssueDate"],
    ["Cơ quan cấp CCCD", "citizenIdIssuePlace"],
    ["VNeID", "level2"],
    ["Tài khoản VNeID (mức 2)", "level2"],
    ["Đã cài đặt VNeID", "level2"],
    ["Đã cài đặt ứng dụng VNeID mức 2 (x)", "level2"],
    ["Tài khoản định danh điện tử mức độ 2", "level2"],
    ["Mức độ VNeID", "level2"],
    ["Đã/chưa cài đặt VNeID", "level2"],
    ["Đã cài", "level2"],
    ["Đã cài ứng dụng", "level2"],
    ["Chưa cài VNeID mức độ 2", "level2Not"],
    ["VNeID mức độ 1", "level1"],
    ["Đã cài đặt VNeID mức 1", "level1"],
    ["Tài khoản định danh điện tử mức độ 1", "level1"],
    ["Tài khoản VNeID (mức 1)", "level1"],
    ["Đã cài đặt (mức 1)", "level1"],
    ["Ngày kích hoạt VNeID mức 2", "level2Date"],
    ["Ngày dự kiến cài đặt", "level2Expected"],
    ["Dự kiến cài đặt VNeID mức 2", "level2Expected"],
    ["Lý do chưa cài đặt ứng dụng VNeID mức 2", "reason"],
    ["Nguyên nhân chưa kích hoạt", "reason"],
    ["Lý do (nếu chưa)", "reason"],
    ["Làm việc tại Bộ phận Một cửa", "oneStop"],
    ["CB TN&TKQ", "oneStop"],
    ["SĐT đăng ký VNeID", "phone"],
    ["Tài khoản định danh mức 2 đã kích hoạt", "level2"],
    ["Định danh mức 2 (đã kích hoạt/chưa kích hoạt)", "level2"],
    ["VNeID (mức 1, mức 2, chưa có)", "level2"],
    ["VNeID: 1-Có, 0-Không", "level2"],
    ["Đã có VNeID hay chưa?", "level2"],
    ["Anh/chị đã cài đặt VNeID mức 2 chưa?", "level2"],
    ["Kết quả cài đặt VNeID mức 2 (Đạt/Không đạt)", "level2"],
    ["CAP DO TAI KHOAN DINH DANH", "level2"],
    ["TrangThaiVNeID", "level2"],
    ["VNeID mức 2 chưa kích hoạt", "level2Not"],
    ["VNeID mức 2\nChưa", "level2Not"],
    ["Chưa có mức 1, mức 2", "level2Not"],
    ["Thiếu VNeID", "level2Not"],
    ["Đã đăng ký, chưa kích hoạt VNeID mức 2", "level2Registered"],
    ["Chưa kích hoạt VNeID mức 2 (đã đăng ký)", "level2Registered"],
    ["Đã nộp hồ sơ VNeID", "level2Registered"],
    ["Đã cấp tài khoản VNeID mức 2", "level2Issued"],
    ["Hạn sử dụng CCCD", "citizenIdExpiry"],
    ["CCCD có giá trị đến ngày", "citizenIdExpiry"],
    ["Mã số BHXH (ĐDCN)", "citizenId"],
    ["Số thẻ căn cước/Căn cước công dân", "citizenId"],
    ["Có thẻ CCCD gắn chip chưa", "citizenIdIssued"],
    ["Ghi chú (lý do chưa cài)", "reason"],
    ["Lý do không cài được VNeID", "reason"],
    // In an old font: TCVN3, VNI
    ["Hä vµ tªn", "fullName"],
    ["Hoï vaø teân", "fullName"],
    ["Sè CCCD", "citizenId"],
  ])("%j: %s", (heading, kind) => {
    expect(matchHeading(heading)?.kind).toBe(kind);
  });
});

describe("look-alikes", () => {
  test.each([
    "Tên hàng",
    "Số hộ chiếu",
    "CCCD của mẹ",
    "Họ tên vợ/chồng",
    "Họ và tên con",
    "Họ tên bố",
    "Số CCCD chủ hộ",
    "CCCD người phụ thuộc",
    "Đơn vị tính",
    "Đơn giá",
    "Mã số BHXH",
    "Mã số thuế",
    "Số điện thoại",
    "Số CMND cũ",
    "Địa chỉ theo CCCD",
    "Ảnh CCCD",
    "CC/VC/NLĐ",
    "Khoá",
    "Khóa học",
    "Hộ",
    "Tờ",
    "Nợ",
    "Tài khoản ngân hàng",
    "Lý do tăng",
    "Ngày vào ngành",
    "Mật khẩu VNeID",
    "Mục 2",
    "Mức lương",
    "Mức độ",
    "VNeID mức 3",
    "Lần 2",
    "Tài khoản",
    "Kích hoạt",
    "Số lượng VNeID mức 2",
    "Tên tài khoản VNeID",
    "Dùng VNeID thay CCCD",
    "Có VNeID mức 1, chưa có mức 2",
    "Chư cài VNeID mức 2 rồi",
    "Trưởng thôn cài VNeID mức 2",
    "Ngày đăng ký VNeID",
    "CCCD/VNeID",
    "Số CCDC",
    "Lý do chưa cài VssID",
    "Lý do chưa có CCCD",
    "Phường",
    "Không",
    "Tháng",
    "Hồng",
    "Phone",
    "Nam",
    "…",
    "",
  ])("%j is no name, unit, ID or level 2", (heading) => {
    const kind = matchPath([heading])?.kind ?? "unrelated";
    expect(["fullName", "familyName", "givenName", "unit", "citizenId", "level2", "level2Not", "reason"]).not.toContain(
      kind,
    );
  });
});

describe("headings over headings", () => {
  test.each<[string[], string | undefined]>([
    [["Ngày sinh", "Nam"], "birthDateMale"],
    [["Ngày, tháng, năm sinh", "Nữ"], "birthDateFemale"],
    [["Giới tính", "Nữ"], "gender"],
    [["Nữ"], "gender"],
    [["Nam"], undefined],
    [["Số lượng", "Nam"], undefined],
    [["VNeID mức 2", "Đã"], "level2"],
    [["VNeID mức 2", "Chưa"], "level2Not"],
    [["Tài khoản định danh điện tử", "Đã kích hoạt"], "level2"],
    [["VNeID", "Mức 1"], "level1"],
    [["VNeID", "Mức 2"], "level2"],
    [["VNeID mức độ 1", "Đã"], "level1"],
    [["VNeID mức độ 1", "Chưa"], "level1"],
    [["CCCD", "Đã cấp"], "citizenIdIssued"],
    [["CCCD", "Chưa cấp"], "citizenIdNotIssued"],
    [["CCCD", "Số"], "citizenId"],
    [["Căn cước công dân", "Số thẻ"], "citizenId"],
    [["Căn cước công dân", "Ngày cấp"], "citizenIdIssueDate"],
    [["Thẻ BHYT", "Số thẻ"], undefined],
    [["Họ và tên", "Họ"], "familyName"],
    [["Họ và tên", "Tên"], "givenName"],
    [["Thông tin của mẹ", "Họ và tên"], "unrelated"],
    [["Vợ (chồng)", "Số CCCD"], "unrelated"],
    [["Thông tin cán bộ", "Số CCCD"], "citizenId"],
    [["Bộ phận", "Họ và tên"], "fullName"],
    [[], undefined],
  ])("%j: %s", (path, kind) => {
    expect(matchPath(path)?.kind).toBe(kind);
  });
});
