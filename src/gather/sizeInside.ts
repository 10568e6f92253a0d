import { unzipSync } from "fflate";

/** What is packed grows to so many times its size at most, whatever a file says of it. */
const MOST_GROWTH = 1032;

/**
 * How large the parts of a package are together once they are unpacked, in bytes, as it says itself; 0 where it is
 * none. Nothing is unpacked.
 */
export function sizeInside(bytes: Uint8Array): number {
  let all = 0;
  try {
    unzipSync(bytes, {
      filter: ({ size, originalSize }) => {
        all += originalSize === 0 ? size * MOST_GROWTH : originalSize;
        return false;
      },
    });
  } catch {
    // its reader tells what is the matter with it
  }
  return all;
}
