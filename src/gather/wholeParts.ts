import { unzipSync } from "fflate";

/** The parts that are read of a workbook: itself, texts and styles that its sheets share, and the sheets. */
const PART = /(?:^|\/)xl\/(?:worksheets\/)?[^/]+\.xml$/iu;
const ROOT = /<([^\s<>/?!][^\s<>/]*)[^<>]*>/u;
/** So many bytes from its beginning the root of a part stands, and so many from its end it ends. */
const NEAR = 2 ** 16;
const COMMENTS = /<!--[^]*?-->/gu;

const textOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes).replace(COMMENTS, "");

/** Whether a part goes on until its root ends. */
function endsWhole(part: Uint8Array): boolean {
  const [tag = "", name = ""] = ROOT.exec(textOf(part.subarray(0, NEAR))) ?? [];
  return tag.endsWith("/>") || (name !== "" && textOf(part.subarray(-NEAR)).includes(`</${name}`));
}

/**
 * Whether the parts of a workbook that are read go on to their ends: of a sheet that was cut its reader takes what is
 * left for the whole, and who stood below would be counted nowhere. Throws where it is no package.
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
    Object.values(unzipSync(bytes, { filter: ({ name }) => name === path })).every(endsWhole),
  );
}
