import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts that are read of a workbook: itself, texts and styles that its sheets share, and the sheets. */
const PART = /(?:^|\/)xl\/(?:worksheets\/)?[^/]+\.xml$/iu;
/** So many bytes are looked at in a step. */
const STEP = 2 ** 16;

/** Whether a part is XML from its first letter to its last, in UTF-8, which is all that its reader knows. */
function isWellFormed(part: Uint8Array): boolean {
  const parser = new SaxesParser();
  const letters = new TextDecoder();
  const faults: Error[] = [];
  parser.on("error", (fault) => faults.push(fault));
  for (let from = 0; from < part.length && faults.length === 0; from += STEP)
    parser.write(letters.decode(part.subarray(from, from + STEP), { stream: true }));
  if (faults.length === 0) parser.close();
  return faults.length === 0;
}

/**
 * Whether the parts of a workbook that are read are whole: of a sheet in which something is missing or wrong its reader
 * takes what it understands, and who stood there would be counted nowhere. Throws where it is no package.
 */
export function arePartsWhole(bytes: Uint8Array): boolean {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (PART.test(name)) names.push(name);
      return false;
    },
  });
  // one after the other: no more than one is in memory
  return names.every((path) =>
    Object.values(unzipSync(bytes, { filter: ({ name }) => name === path })).every(isWellFormed),
  );
}
