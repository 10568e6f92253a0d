import type { CellValue } from "../../../src/grid/cellValue";
import { readAnswer } from "../../../src/documents/takeBack/readAnswer";
import type { Field } from "../../../src/roster/field";
import { supplementWords } from "../../../src/text/documents/supplement";

const context = { today: 20260615, marks: supplementWords.choices.mark.texts };

/** "id 001…", "level2 1 plain", or why it is no answer. */
function said(field: Field, value: CellValue): string {
  const answer = readAnswer(field, value, context);
  if (answer === null || typeof answer === "string") return answer ?? "nothing";
  switch (answer.kind) {
    case "date":
      return `date ${answer.date}`;
    case "level2":
      return `level2 ${answer.level2}${answer.plain ? " plain" : ""} ${answer.text}`;
    default:
      return `${answer.kind} ${answer.text}`;
  }
}

test.each<[Field, CellValue, string]>([
  ["citizenId", "001190054321", "id 001190054321"],
  ["citizenId", " 001 190.054-321 ", "id 001190054321"],
  ["citizenId", "CCCD 001190054321", "id 001190054321"],
  ["citizenId", 1_190_054_321, "notId"],
  ["citizenId", 38_190_054_321, "notId"],
  ["citizenId", "1190054321", "notId"],
  ["citizenId", "01190054321", "notId"],
  ["citizenId", "012345678", "notId"],
  ["citizenId", "B1234567", "notId"],
  ["citizenId", "00••••••••21", "notId"],
  ["citizenId", "#N/A", "notId"],
  ["citizenId", "Chưa có", "text Chưa có"],
  ["citizenId", "-", "nothing"],
  ["citizenId", "", "nothing"],
  ["level2", "Đã kích hoạt mức 2", "level2 1 plain Đã kích hoạt mức 2"],
  ["level2", "x", "level2 1 plain x"],
  ["level2", "rồi", "level2 1 plain rồi"],
  ["level2", "Đã kích hoạt 12/03/2025", "level2 1 Đã kích hoạt 12/03/2025"],
  ["level2", "12/03/2025", "level2 1 12/03/2025"],
  ["level2", "Đã được duyệt, chưa kích hoạt", "level2 2 plain Đã được duyệt, chưa kích hoạt"],
  ["level2", "chờ duyệt", "level2 2 chờ duyệt"],
  ["level2", "Chưa đăng ký mức 2", "level2 3 plain Chưa đăng ký mức 2"],
  ["level2", "mức 1", "level2 3 mức 1"],
  ["level2", "Không có smartphone", "level2 3 Không có smartphone"],
  ["level2", "12/03/2019", "notLevel2"],
  ["level2", "để hỏi", "notLevel2"],
  ["level2", "#N/A", "notLevel2"],
  ["reason", "Mất điện thoại", "text Mất điện thoại"],
  ["reason", "x", "notReason"],
  ["reason", "đã kích hoạt", "notReason"],
  ["reason", "Không có", "notReason"],
  ["reason", "12", "notReason"],
  ["reason", "…", "nothing"],
  ["birthDate", "1/2/1990", "date 19900201"],
  ["birthDate", 33_118, "date 19900902"],
  ["birthDate", "1990", "date 19900000"],
  ["birthDate", "31/02/1990", "notDate"],
  ["birthDate", "1/2/2020", "notDate"],
  ["citizenIdExpiry", "01/02/2031", "date 20310201"],
  ["citizenIdExpiry", "còn hạn", "notDate"],
  ["gender", "nữ", "gender nữ"],
  ["gender", "nam giới", "notGender"],
  ["unit", " Phòng  Thu", "text Phòng Thu"],
  ["unit", "12", "notText"],
  ["fullName", "Ðỗ Văn An", "text Đỗ Văn An"],
  ["phone", "0912345678", "byHand"],
])("%s %j", (field, value, expected) => {
  expect(said(field, value)).toBe(expected);
});
