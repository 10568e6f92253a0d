import { comparedSentence } from "../../src/text/documents/comparedSentence";

const since = new Date(2026, 9, 5);

test.each([
  [
    { joined: 3, left: 1, newlyDone: 12, noLongerDone: 0, level2Unclear: 0, unsure: 0 },
    "So với ngày 05/10/2026: thêm 3 người, bớt 1 người, thêm 12 người đạt mức 2.",
  ],
  [
    { joined: 0, left: 0, newlyDone: 1234, noLongerDone: 2, level2Unclear: 0, unsure: 3 },
    "So với ngày 05/10/2026: thêm 0 người, bớt 0 người, thêm 1.234 người đạt mức 2, 2 người không còn đạt mức 2 (chưa tính 3 người không chắc là ai trong hai danh sách).",
  ],
  [
    { joined: 0, left: 0, newlyDone: 0, noLongerDone: 0, level2Unclear: 200, unsure: 1 },
    "So với ngày 05/10/2026: thêm 0 người, bớt 0 người, thêm 0 người đạt mức 2 (chưa tính 1 người không chắc là ai trong hai danh sách; chưa so mức 2 của 200 người cần xác minh ở một trong hai danh sách).",
  ],
  [
    { joined: 1, left: 0, newlyDone: null, noLongerDone: null, level2Unclear: 0, unsure: 0 },
    "So với ngày 05/10/2026: thêm 1 người, bớt 0 người, không so được mức 2.",
  ],
])("%j", (counts, sentence) => {
  expect(comparedSentence({ since, ...counts })).toBe(sentence);
});
