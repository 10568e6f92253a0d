import JSZip from "jszip";

/** What a file of 5 MB may be unpacked: twenty times as much, which no roster comes near. */
const MAX_UNPACKED = 100 * 1024 * 1024;
/** A workbook has a few parts for each sheet. */
const MAX_PARTS = 4000;

/** The parts of a package are more, or larger, than anybody's workbook. */
export class UnpackedTooLarge extends Error {
  override readonly name = "UnpackedTooLarge";
}

/**
 * The parts of a zip file by their paths. Sizes are looked up in its directory first and counted while it is unpacked,
 * because a directory may lie. Throws UnpackedTooLarge, or JSZip's own error where the file is damaged.
 */
export async function unpack(data: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = Object.values((await JSZip.loadAsync(data)).files).filter(({ dir }) => !dir);
  const claimed = entries.reduce((sum, entry) => sum + claimedSize(entry), 0);
  if (entries.length > MAX_PARTS || claimed > MAX_UNPACKED) throw new UnpackedTooLarge();
  const parts = new Map<string, Uint8Array>();
  let left = MAX_UNPACKED;
  for (const entry of entries) {
    const bytes = await inflate(entry, left);
    left -= bytes.length;
    // Some libraries write Windows' separators, or paths from the root.
    parts.set(entry.name.replaceAll("\\", "/").replace(/^\/+/, ""), bytes);
  }
  // Unpacks everything once more, which is safe now: a byte that has changed would be a wrong number that looks right.
  await JSZip.loadAsync(data, { checkCRC32: true });
  return parts;
}

/** What the directory says; JSZip's type definitions leave it out. */
function claimedSize(entry: JSZip.JSZipObject): number {
  return (entry as unknown as { _data: { uncompressedSize: number } })._data.uncompressedSize;
}

/** One part; it stops where more than `limit` bytes come out. */
function inflate(entry: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = (entry as unknown as { internalStream: (type: "uint8array") => ByteStream }).internalStream(
      "uint8array",
    );
    stream
      .on("data", (chunk) => {
        size += chunk.length;
        if (size <= limit) return void chunks.push(chunk);
        stream.pause();
        reject(new UnpackedTooLarge());
      })
      .on("error", reject)
      .on("end", () => resolve(joined(chunks, size)))
      .resume();
  });
}

/** JSZip's StreamHelper: its type definitions leave `internalStream` out. */
interface ByteStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): ByteStream;
  on(event: "error", listener: (error: Error) => void): ByteStream;
  on(event: "end", listener: () => void): ByteStream;
  pause(): ByteStream;
  resume(): ByteStream;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
