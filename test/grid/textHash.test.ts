import { HASHES, textHash } from "../../src/grid/textHash";

test("texts that differ in one letter, number or place have hashes of their own", () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `Nguyễn Văn ${at}|Phòng ${at % 7}|${at % 3}`);
  const hashes = new Set(texts.map(textHash));
  expect(hashes.size).toBe(texts.length);
  expect(Math.max(...[...hashes].slice(0, 1000))).toBeLessThan(HASHES);
  expect(new Set(texts.map((text) => textHash(text) % 64)).size).toBe(64);
});
