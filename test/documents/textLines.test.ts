import { textLines } from "../../src/documents/textLines";

describe("textLines", () => {
  test.each([
    ["", 100, 1],
    ["Văn phòng", 100, 1],
    ["Tổng số CCVC&NLĐ chưa cài đặt", 100, 3],
    ["Tổng số CCVC&NLĐ đã hoàn thành việc cài đặt ứng dụng VNeID mức 2", 174, 3],
    ["x".repeat(40), 62, 4],
  ])("%p in %d points takes %d lines of 12 points", (text, room, lines) => {
    expect(textLines(text, room, 12, false)).toBe(lines);
  });

  test("a decomposed text takes the room of a composed one", () => {
    const text = "Bảo hiểm xã hội huyện Lương Sơn ".repeat(5);
    expect(textLines(text.normalize("NFD"), 120, 12, true)).toBe(textLines(text, 120, 12, true));
  });
});
