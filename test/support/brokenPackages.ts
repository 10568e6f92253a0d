import JSZip from "jszip";

/** Numbers from 0 up to 1, the same for the same seed. */
type Random = () => number;

/** A workbook's file after something has gone wrong with it. */
export interface BrokenPackage {
  about: string;
  bytes: Uint8Array;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
};

/** What goes wrong with the bytes of the file. */
const BYTES: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  "cut off": (bytes, random) => bytes.slice(0, Math.floor(random() * bytes.length)),
  "a byte flipped": (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    return bytes.map((byte, place) => (place === at ? byte ^ (1 << Math.floor(random() * 8)) : byte));
  },
  "a stretch of zeros": (bytes, random) =>
    bytes
      .slice()
      .fill(0, Math.floor(random() * bytes.length))
      .slice(0, bytes.length),
  "a piece missing": (bytes, random) => {
    const at = Math.floor(random() * bytes.length);
    const rest = bytes.slice(at + Math.ceil(random() * 40));
    return Uint8Array.from([...bytes.slice(0, at), ...rest]);
  },
  "something behind it": (bytes) => Uint8Array.from([...bytes, ...new Array<number>(200).fill(7)]),
};

const NASTY = [
  "",
  "-1",
  "0",
  "1e99",
  "NaN",
  "99999999999",
  "2000000000",
  "hôm qua",
  "A1:XFD1048576",
  "ZZZZ1",
  "../../x",
  "rId404",
  "￾",
];

/** What goes wrong with the text of a part; undefined takes the part away. */
const TEXTS: Readonly<Record<string, (xml: string, random: Random) => string | undefined>> = {
  "taken away": () => undefined,
  empty: () => "",
  "no XML": () => "Họ và tên;Số CCCD",
  "cut off": (xml, random) => xml.slice(0, Math.floor(random() * xml.length)),
  "another root": (xml) => xml.replace(/<(\w+)([\s\S]*)<\/\1>/, "<other$2</other>"),
  "an element without its end": (xml, random) => without(xml, random, /<\/[\w:]+>/g),
  "a tag missing": (xml, random) => without(xml, random, /<[\w:]+[^>]*\/?>/g),
  "an element missing": (xml, random) => without(xml, random, /<([\w:]+)[^<>]*>[^<>]*<\/\1>/g),
  "an attribute missing": (xml, random) => without(xml, random, /\s[\w:]+="[^"]*"/g),
  "a nasty attribute": (xml, random) => replaceOne(xml, random, /="[^"]*"/g, () => `="${pick(random, NASTY)}"`),
  "a nasty text": (xml, random) => replaceOne(xml, random, />[^<>]+</g, () => `>${pick(random, NASTY)}<`),
  "an unknown entity": (xml, random) => replaceOne(xml, random, />[^<>]+</g, () => ">&xxe;<"),
  "a document type": (xml) => xml.replace(/(\?>)?</, "$1<!DOCTYPE a [<!ENTITY b 'cccc'>]><"),
  "an element twice": (xml, random) =>
    replaceOne(xml, random, /<([\w:]+)[^<>]*(?:\/>|>[^<>]*<\/\1>)/g, (one) => one + one),
  "another prefix": (xml) => xml.replace(/xmlns="/, 'xmlns:x="').replace(/<(\/?)(?=\w+[\s/>])/g, "<$1x:"),
  "a thousand of one element": (xml, random) => replaceOne(xml, random, /<[\w:]+[^<>]*\/>/g, (one) => one.repeat(1000)),
};

function replaceOne(xml: string, random: Random, pattern: RegExp, by: (found: string) => string): string {
  const all = [...xml.matchAll(pattern)];
  if (all.length === 0) return `${xml}<`;
  const { index, 0: found } = pick(random, all);
  return xml.slice(0, index) + by(found) + xml.slice(index + found.length);
}

function without(xml: string, random: Random, pattern: RegExp): string {
  return replaceOne(xml, random, pattern, () => "");
}

/**
 * One broken file after the other, each in one way and another: the same for the same whole file and random numbers.
 */
export async function* brokenPackages(whole: Uint8Array, random: Random, count: number): AsyncGenerator<BrokenPackage> {
  const paths = Object.keys((await JSZip.loadAsync(whole)).files).filter((path) => !path.endsWith("/"));
  const partFaults = Object.keys(TEXTS);
  for (let number = 0; number < count; number++) {
    if (number % 5 === 0) {
      const about = pick(random, Object.keys(BYTES));
      yield { about, bytes: BYTES[about]?.(whole, random) ?? whole };
      continue;
    }
    const zip = await JSZip.loadAsync(whole);
    const faults: string[] = [];
    for (let more = random() < 0.3 ? 2 : 1; more > 0; more--) {
      const path = pick(random, paths);
      const fault = pick(random, partFaults);
      faults.push(`${path}: ${fault}`);
      const broken = TEXTS[fault]?.((await zip.file(path)?.async("string")) ?? "", random);
      if (broken === undefined) zip.remove(path);
      else zip.file(path, broken);
    }
    yield { about: faults.join(", "), bytes: await zip.generateAsync({ type: "uint8array" }) };
  }
}
