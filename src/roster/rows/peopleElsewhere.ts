import { foldText } from "../../grid/foldText";
import { matchHeading } from "../headings/matchHeading";
import { namesRelative } from "../headings/namesRelative";
import type { PersonElsewhere } from "../personElsewhere";
import { looksLikeName } from "./looksLikeName";
import type { FilledCell } from "./rowBlock";
import { PLAIN_ORDINAL } from "./ordinalText";
import { isSignature, isSignerRole, isSignerTitle } from "./signatureText";
import { isSubtotalText } from "./subtotalText";
import { isExampleName } from "./templateText";

const ID = /^(?:\d{9}|\d{12})$/;
const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;
const LETTER = /\p{L}/u;

/**
 * Tells who stands in rows that belong to no roster: above its headings, below its signatures, in another table. Rows
 * come from the top, blank ones too. Somebody has a number, an ID or a birth date beside a name, or stands below a
 * heading of names; who signs has none of these. Relatives of the staff are nobody.
 */
export class PeopleElsewhere {
  /** The column of names of the table above; "things": it is not of people. */
  private names: number | "unknown" | "things" | "relatives" = "unknown";

  /** Whether a row is the headings of a table. What follows is read below them. */
  meetHeadings(cells: readonly FilledCell[]): boolean {
    if (cells.length < 2 || !cells.every(({ text }) => LETTER.test(text))) return false;
    const kinds = cells.map(({ column, text }) => ({ column, text, kind: matchHeading(text)?.kind }));
    const name = kinds.find(({ kind }) => kind === "fullName" || kind === "familyName");
    const known = kinds.filter(({ kind }) => kind !== undefined).length;
    if (kinds[0]?.kind !== "ordinal" && (name === undefined || known < 2)) return false;
    if (name === undefined) this.names = "things";
    else this.names = namesRelative(name.text) ? "relatives" : name.column;
    return true;
  }

  /** Who stands in a row; null: nobody. */
  personIn(cells: readonly FilledCell[], row: number): PersonElsewhere | null {
    if (cells.every(({ text }) => isSignature(text) || isSignerRole(text) || isSignerTitle(text))) this.endTable();
    if (this.names === "relatives") return null;
    const number = cells.map(({ text }) => text.replace(/[\s.'-]/g, "")).find((text) => ID.test(text)) ?? "";
    const tells = number !== "" || cells.some(({ text }) => DAY.test(text));
    const isNumbered = PLAIN_ORDINAL.test(cells[0]?.text ?? "");
    const named = cells.find(({ text }) => looksLikeName(text)) ?? cells.find(({ text }) => LETTER.test(text));
    if (named === undefined || isExampleName(named.text) || isSubtotalText(named.text)) return null;
    const isSure = tells && isNumbered;
    const mayBe = this.names !== "things" && (tells || isNumbered || this.names === named.column);
    if (!isSure && !(mayBe && looksLikeName(named.text))) return null;
    return { row, name: foldText(named.text), id: number.length === 12 ? Number(number) : 0 };
  }

  /** Names below a blank row or below the signers' titles are theirs. */
  private endTable(): void {
    if (typeof this.names === "number") this.names = "unknown";
  }
}
