import fc from "fast-check";
import JSZip from "jszip";
import { ROSTERS, rosterFile } from "../support/rosterFiles";

/** What is done to one part of a package. */
type Damage =
  | { kind: "drop" | "empty" | "double"; part: number }
  | { kind: "cut"; part: number; at: number }
  | { kind: "replace"; part: number; at: number; length: number; text: string };

/** A workbook of ours with damaged parts, as it is in a case file. */
export interface PackageCase {
  roster: string;
  damages: Damage[];
  /** The bytes of the whole file that are set, by place. */
  bytes: { at: number; value: number }[];
}

const TEXTS = [
  "",
  "<",
  "&",
  "&#0;",
  "&#xFFFE;",
  '"',
  "\u0000",
  "-1",
  "NaN",
  "1e999",
  "99999999999",
  "<!DOCTYPE x [<!ENTITY e 'x'>]>",
  "</worksheet>",
  "2026-13-45T99:00:00Z",
  "A0:XFE1048577",
  'r:id="rId77"',
];

const part = fc.nat({ max: 30 });
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constantFrom("drop" as const, "empty" as const, "double" as const), part }),
  fc.record({ kind: fc.constant("cut" as const), part, at: fc.nat({ max: 9_999 }) }),
  fc.record({
    kind: fc.constant("replace" as const),
    part,
    at: fc.nat({ max: 9_999 }),
    length: fc.nat({ max: 30 }),
    text: fc.constantFrom(...TEXTS),
  }),
);

/** Only small files: what is damaged is their form, not their length. */
const SMALL = ROSTERS.filter((name) => rosterFile(name).length < 20_000).slice(0, 40);

export const packageCases: fc.Arbitrary<PackageCase> = fc.record({
  roster: fc.constantFrom(...SMALL),
  damages: fc.array(damage, { maxLength: 3 }),
  bytes: fc.oneof(
    { weight: 3, arbitrary: fc.constant<PackageCase["bytes"]>([]) },
    {
      weight: 1,
      arbitrary: fc.array(fc.record({ at: fc.nat({ max: 19_999 }), value: fc.nat({ max: 255 }) }), { maxLength: 4 }),
    },
  ),
});

/** A part after damage; places count in ten-thousandths of it. */
function damaged(text: string, change: Damage): string | null {
  const at = "at" in change ? Math.floor((change.at * text.length) / 10_000) : 0;
  switch (change.kind) {
    case "drop":
      return null;
    case "empty":
      return "";
    case "double":
      return text + text;
    case "cut":
      return text.slice(0, at);
    case "replace":
      return text.slice(0, at) + change.text + text.slice(at + change.length);
  }
}

/** Of parts that are written anew: a case is the same file at any time. */
const DATE = new Date(Date.UTC(2026, 0, 1));

/** The file of a case. */
export async function packageOf({ roster, damages, bytes }: PackageCase): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(rosterFile(roster));
  const paths = Object.keys(zip.files);
  for (const change of damages) {
    const path = paths[change.part % paths.length] ?? "";
    const text = (await zip.file(path)?.async("string")) ?? "";
    const now = damaged(text, change);
    if (now === null) zip.remove(path);
    else zip.file(path, now, { date: DATE, createFolders: false });
  }
  const file = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  for (const { at, value } of bytes) file[at % file.length] = value;
  return file;
}
