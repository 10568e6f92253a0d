import { cellError } from "./cell-error";
import { duplicateCitizenId } from "./duplicate-citizen-id";
import { impossibleCitizenId } from "./impossible-citizen-id";
import { invalidBirthDate } from "./invalid-birth-date";
import { level2Contradiction } from "./level-2-contradiction";
import { level2WithoutCitizenId } from "./level-2-without-citizen-id";
import { lostLeadingZero } from "./lost-leading-zero";
import { malformedCitizenId } from "./malformed-citizen-id";
import { missingCitizenId } from "./missing-citizen-id";
import { missingLevel2 } from "./missing-level-2";
import { missingName } from "./missing-name";
import { missingReason } from "./missing-reason";
import { missingUnit } from "./missing-unit";
import { oldIdNumber } from "./old-id-number";
import { oneStopNotLevel2 } from "./one-stop-not-level-2";
import type { Rule } from "./rule";
import { unclearLevel2 } from "./unclear-level-2";

/**
 * All rules, the gravest first: the pane lists them in this order, and the highlights are laid one over the other in it.
 * Ids are for ever: workbooks carry them in their highlights.
 */
export const RULES: readonly Rule[] = [
  oneStopNotLevel2,
  level2WithoutCitizenId,
  level2Contradiction,
  duplicateCitizenId,
  impossibleCitizenId,
  malformedCitizenId,
  invalidBirthDate,
  cellError,
  missingName,
  missingCitizenId,
  missingLevel2,
  missingReason,
  missingUnit,
  oldIdNumber,
  lostLeadingZero,
  unclearLevel2,
];
