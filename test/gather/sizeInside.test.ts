import JSZip from "jszip";
import { sizeInside } from "../../src/gather/sizeInside";

test("a package tells how large its parts are; what is none tells nothing, and a part that denies its size is taken for the most", async () => {
  const zip = new JSZip().file("một", "a".repeat(5_000)).file("hai", "b".repeat(70));
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  expect(sizeInside(bytes)).toBe(5_070);
  expect(sizeInside(bytes.subarray(0, 60))).toBe(0);
  expect(sizeInside(new Uint8Array())).toBe(0);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  const packed = view.getUint32(entry + 20, true);
  view.setUint32(entry + 24, 0, true);
  expect(sizeInside(bytes)).toBe(packed * 1032 + 70);
});
