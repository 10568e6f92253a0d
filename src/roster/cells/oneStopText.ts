import type { CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";

const ONE_STOP = /^(?!khong\b|chua\b).*\b(mot cua|1 cua|tiep nhan (va )?tra ket qua|tn (va )?tkq)\b/;

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
      tells = typeof value === "string" && ONE_STOP.test(foldText(value));
      this.known.set(value, tells);
      if (tells) this.found = true;
    }
    return tells;
  }
}
