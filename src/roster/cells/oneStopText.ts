import type { CellValue } from "../../grid/cellValue";
import { foldedReadings } from "../legacy/legacyText";
import { ONE_STOP_NAMES } from "./oneStopNames";

const ONE_STOP = new RegExp(`^(?!khong\\b|chua\\b).*\\b(${ONE_STOP_NAMES})\\b`);

/** The name, and no more than who works there: in a note, what is said at length may be of an application handed in. */
const ONE_STOP_ALONE = new RegExp(
  `^(?:(?:can bo|cb|nhan vien|nv|cong chuc|vien chuc|lam viec|lam|tai|o|thuoc|truc) ){0,3}(?:(?:bo phan|bp|to|quay|nhom) )?(?:${ONE_STOP_NAMES})$`,
);
/** What stands behind a name: "(Một cửa)", "- BPMC". */
const BEHIND_NAME = /(?:\(([^()]+)\)| [-–] (\S.*))$/;

/** Tells whether a unit, section or position is the Bộ phận Một cửa (design §5), and remembers what it was asked. */
export class OneStopText {
  private readonly known = new Map<CellValue, boolean>();
  private readonly knownAlone = new Map<string, boolean>();
  /** Whether any text asked about was. */
  found = false;

  /** @param meet told of each different text asked about */
  constructor(private readonly meet: (value: CellValue) => void) {}

  /** Whether a note, or what stands behind a name, says nothing but where somebody works. */
  isAlone(value: CellValue): boolean {
    if (typeof value !== "string" || value === "") return false;
    let isAlone = this.knownAlone.get(value);
    if (isAlone === undefined) {
      isAlone = foldedReadings(value).some((fold) => ONE_STOP_ALONE.test(fold));
      this.knownAlone.set(value, isAlone);
      if (isAlone) this.found = true;
    }
    return isAlone;
  }

  isBehindName(name: CellValue): boolean {
    // most names have neither, and each row has another
    if (typeof name !== "string" || !(name.includes("(") || name.includes(" - ") || name.includes(" – "))) return false;
    const [, inBrackets, behindDash] = BEHIND_NAME.exec(name.trim()) ?? [];
    return this.isAlone(inBrackets ?? behindDash ?? "");
  }

  tells(value: CellValue): boolean {
    if (value === "") return false;
    let tells = this.known.get(value);
    if (tells === undefined) {
      this.meet(value);
      tells = typeof value === "string" && foldedReadings(value).some((fold) => ONE_STOP.test(fold));
      this.known.set(value, tells);
      if (tells) this.found = true;
    }
    return tells;
  }
}
