import type { CellValue } from "../../grid/cellValue";
import { foldedReadings } from "../legacy/legacyText";
import { ONE_STOP_NAMES } from "./oneStopNames";

const ONE_STOP = new RegExp(`^(?!khong\\b|chua\\b).*\\b(${ONE_STOP_NAMES})\\b`);

/** Tells whether a unit, section or position is the Bộ phận Một cửa (design §5), and remembers what it was asked. */
export class OneStopText {
  private readonly known = new Map<CellValue, boolean>();
  /** Whether any text asked about was. */
  found = false;

  /** @param meet told of each different text asked about */
  constructor(private readonly meet: (value: CellValue) => void) {}

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
