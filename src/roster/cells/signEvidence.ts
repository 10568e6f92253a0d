import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { doubtfulSign, type DoubtfulSign } from "./doubtfulSign";
import { Mark } from "./mark";

const TICK = /^[✓✔☑✅√v]\ufe0f?$/iu;
const LETTER = /\p{L}/u;
/** "Đã KH", "chưa KH": short for "kích hoạt". */
const SHORT_ACTIVATE = /(?:đã|chưa|da|chua) kh(?!\p{L})/u;
const DASHES = /^[-–—]+$/;

/**
 * What stands in a column of marks besides signs that may mean the opposite of what they are read as. An x beside
 * ticks, or beside words for yes where nobody's cell is blank, may be how somebody is crossed out, and a "C" may be
 * "chưa", unless the column has another word for no; a ✗ may be how somebody is ticked, and a "K" or "KH" "kích hoạt",
 * where nothing else says yes. "KH" may be that too where other words say no, or have it for "kích hoạt".
 */
export class SignEvidence {
  private readonly signs = new Set<DoubtfulSign>();
  private ticks = false;
  private words = false;
  private dates = false;
  private denials = false;
  private blanks = false;
  private shortActivate = false;

  /** To be told each different mark of the column. @returns the sign that it is, undefined where it is none of those */
  meet(value: CellValue, mark: Mark): DoubtfulSign | undefined {
    const sign = doubtfulSign(value);
    if (sign !== undefined) this.signs.add(sign);
    else this.meetPlain(value, mark);
    return sign;
  }

  /** To be told a mark that is in no doubt, whatever it looks like. */
  meetPlain(value: CellValue, mark: Mark): void {
    const text = cleanText(value);
    this.shortActivate ||= SHORT_ACTIVATE.test(text.toLowerCase());
    if (mark === Mark.yes) {
      if (TICK.test(text)) this.ticks = true;
      else if (typeof value === "boolean" || LETTER.test(text)) this.words = true;
      else this.dates = true;
    } else if (mark === Mark.no && !DASHES.test(text)) this.denials = true;
  }

  /** To be told of who has no mark. */
  meetBlank(): void {
    this.blanks = true;
  }

  /** To be told that somebody is marked with a no in a column of its own. */
  meetDenial(): void {
    this.denials = true;
  }

  /** Whether what else stands in the column leaves open what a sign means. */
  isInDoubt(sign: DoubtfulSign): boolean {
    const denials = this.denials || this.signs.has("k");
    if (sign === "c") return !denials && !this.signs.has("✗");
    if (sign === "x") return !denials && (this.ticks || (this.words && !this.blanks));
    if (sign === "kh" && (denials || this.shortActivate)) return true;
    return !(this.ticks || this.words || this.dates || this.signs.has("x") || this.signs.has("c"));
  }
}
