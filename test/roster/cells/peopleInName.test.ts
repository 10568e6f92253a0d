import { peopleInName, peopleInParts } from "../../../src/roster/cells/peopleInName";

test.each<[string, number]>([
  ["Nguyễn Văn An\nTrần Thị Bình", 2],
  ["Nguyễn Văn An\r\nTrần Thị Bình\r\nLê Văn Cường", 3],
  ["Nguyễn Văn An, Trần Thị Bình", 2],
  ["Nguyễn Văn An; Trần Thị Bình", 2],
  ["Nguyễn Văn An / Trần Thị Bình", 2],
  ["Nguyễn Văn An & Trần Thị Bình", 2],
  ["Nguyễn Văn An + Trần Thị Bình", 2],
  ["Nguyễn Văn An - Trần Thị Bình", 2],
  ["Nguyễn Văn An và Trần Thị Bình", 2],
  ["Nguyen Van An va Tran Thi Binh", 2],
  ["1. Nguyễn Văn An 2. Trần Thị Bình", 2],
  ["1) Nguyễn Văn An\n2) Trần Thị Bình", 2],
  ["NGUYỄN VĂN AN\nTRẦN THỊ BÌNH", 2],
  ["Nguyễn Văn An (Trưởng phòng)\nTrần Thị Bình (Phó phòng)", 2],
  ["Nguyễn Thị\nHoàng Anh", 1],
  ["Nguyễn Văn An", 1],
  ["1. Nguyễn Văn An", 1],
  ["Nguyễn Văn\nAn", 1],
  ["Nguyễn\nVăn An", 1],
  ["Nguyễn Văn An (Trưởng phòng)", 1],
  ["Nguyễn Văn An (Trần Thị Bình thay)", 1],
  ["Nguyễn Văn An - tức Bình", 1],
  ["Nguyễn Văn An, tức Trần Văn Bình", 1],
  ["Nguyễn Văn An - Trưởng phòng", 1],
  ["Nguyễn Văn An\nPhó Giám đốc", 1],
  ["Nguyễn Văn An - Hà Nội", 1],
  ["Nguyễn Văn An, Lâm Đồng", 1],
  ["Nguyễn Văn An, 1986", 1],
  ["Công Tằng Tôn Nữ Như Hoàng", 1],
  ["H'Hen Niê - Y Bhăm", 2],
  ["", 1],
])("%p names %p", (text, people) => {
  expect(peopleInName(text, false)).toBe(people);
});

test("two lines of two words are one name beside one ID", () => {
  expect(peopleInName("Nguyễn Hoàng\nLê Minh", true)).toBe(1);
  expect(peopleInName("Nguyễn Hoàng\nLê Minh", false)).toBe(2);
  expect(peopleInName("Nguyễn Văn An\nTrần Thị Bình", true)).toBe(2);
});

test.each<[string, string, number]>([
  ["Nguyễn Văn\nTrần Thị", "An\nBình", 2],
  ["Nguyễn Văn, Trần Thị", "An, Bình", 2],
  ["Nguyễn\nVăn", "An", 1],
  ["Nguyễn Văn", "An", 1],
  ["", "", 1],
])("%p and %p name %p", (family, given, people) => {
  expect(peopleInParts(family, given)).toBe(people);
});
