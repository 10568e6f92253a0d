import { reasonCategoryIndex } from "../roster/cells/reasonCategory";
import { IdKind, type Roster } from "../roster/roster";

const FOREIGNER = reasonCategoryIndex("foreigner");

/**
 * Whether the row says that somebody is a foreigner, to whom no CCCD is issued: it has the number of a passport, gives
 * that as the reason, or names another nationality, unless a citizen ID stands there all the same.
 */
export const isForeigner = (
  { idKind, idNumber, foreign, reasonCategory }: Pick<Roster, "idKind" | "idNumber" | "foreign" | "reasonCategory">,
  person: number,
): boolean =>
  idKind[person] === IdKind.passport ||
  reasonCategory[person] === FOREIGNER ||
  (foreign[person] === 1 && idNumber[person] === 0);
