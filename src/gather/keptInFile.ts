import { unzipSync } from "fflate";
import { readXml } from "hucre/xml";
import { keyOf, type Purpose } from "../documents/settingKeys";
import { parseKeptForms, type KeptForm } from "../roster/columns/keptForm";
import { parseWordAnswers, type WordAnswers } from "../roster/questions/wordAnswers";

/** What an office has said of its sheets, as the add-in keeps it in the workbook. */
export interface KeptInFile {
  /** Choices of columns, each for the sheet of a name. */
  forms: readonly KeptForm[];
  /** What unclear words of level 2 mean. */
  words: WordAnswers;
}

/**
 * The parts of a file in which Excel keeps the settings of add-ins, of each add-in one ([MS-OWEXML], SheetJS/sheetjs
 * #1952).
 */
const PART = /^xl\/webextensions\/[^/]*\.xml$/iu;
/**
 * One setting has a million letters at most (office-js #3957); a part beyond this, in bytes, is none that Excel wrote.
 */
const LARGEST = 16 * 2 ** 20;

/** The value of a setting: JSON, and in that the text that the add-in keeps, JSON too; null where it is not. */
function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? valueOf(value) : value;
  } catch {
    return null;
  }
}

function settingsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => PART.test(name) && originalSize <= LARGEST });
  return new Map(
    Object.values(parts).flatMap((part) =>
      readXml(part, { rowTag: "property", stripNamespaces: true }).data.map((row): [string, string] => [
        String(row["@name"]),
        String(row["@value"]),
      ]),
    ),
  );
}

/**
 * Reads what an office has said of its sheets out of its file; nothing where another program has saved it without that,
 * or it makes no sense.
 */
export function keptInFile(bytes: Uint8Array): KeptInFile {
  let settings: ReadonlyMap<string, string>;
  try {
    settings = settingsIn(bytes);
  } catch {
    // of a file that can be read it is enough to know less
    settings = new Map();
  }
  // an older version kept it under its bare name
  const keptFor = (purpose: Purpose): unknown => valueOf(settings.get(keyOf(purpose)) ?? settings.get(purpose) ?? "");
  return { forms: parseKeptForms(keptFor("columns")), words: parseWordAnswers(keptFor("words")) };
}
