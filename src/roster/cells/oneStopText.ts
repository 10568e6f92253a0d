import type { CellValue } from "../../grid/cellValue";
import { foldedReadings } from "../legacy/legacyText";

/** By its names since 2018, and cut short as offices do; the centres of 2025 took its work over (Nghị định 118/2025/NĐ-CP). */
const ONE_STOP = new RegExp(
  `^(?!khong\\b|chua\\b).*\\b(${[
    "(mot|1) cua",
    "tiep nhan (ho so )?(va )?(hoan )?tra (ket qua|kq)",
    "(bo phan|to|quay|nhom|phong|ban) tiep nhan( va)? ho so",
    "(tn|tnhs|tiep nhan hs) (va )?(tkq|tra kq|tra ket qua)",
    "phuc vu (hanh chinh cong|hcc)",
    "(tt)?pvhcc",
    "bpmc",
    "bp ?tn ?tkq",
  ].join("|")})\\b`,
);

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
