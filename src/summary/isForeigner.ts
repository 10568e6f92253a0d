import { reasonCategoryIndex } from "../roster/cells/reasonCategory";
import { IdKind, type Roster } from "../roster/roster";

const FOREIGNER = reasonCategoryIndex("foreigner");

/** Whether the row says that somebody is a foreigner, to whom no CCCD is issued: it has the number of a passport, or gives that as the reason. */
export const isForeigner = (
  { idKind, reasonCategory }: Pick<Roster, "idKind" | "reasonCategory">,
  person: number,
): boolean => idKind[person] === IdKind.passport || reasonCategory[person] === FOREIGNER;
