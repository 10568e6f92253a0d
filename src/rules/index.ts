import { cellError } from "./cell-error";
import { citizenIdBirthYear } from "./citizen-id-birth-year";
import { citizenIdContradiction } from "./citizen-id-contradiction";
import { citizenIdGender } from "./citizen-id-gender";
import { duplicateCitizenId } from "./duplicate-citizen-id";
import { expiredCitizenCard } from "./expired-citizen-card";
import { impossibleCitizenId } from "./impossible-citizen-id";
import { invalidBirthDate } from "./invalid-birth-date";
import { legacyFontText } from "./legacy-font-text";
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
import { possibleSamePerson } from "./possible-same-person";
import { reasonThoughDone } from "./reason-though-done";
import type { Rule } from "./rule";
import { unclearLevel2 } from "./unclear-level-2";
import { untidyCitizenId } from "./untidy-citizen-id";
import { untidyText } from "./untidy-text";

/**
 * All rules, the gravest first: the pane lists them in this order, and the highlights are laid one over the other in
 * it. Ids are for ever: workbooks carry them in their highlights.
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
  expiredCitizenCard,
  lostLeadingZero,
  unclearLevel2,
  citizenIdContradiction,
  citizenIdBirthYear,
  citizenIdGender,
  reasonThoughDone,
  possibleSamePerson,
  untidyCitizenId,
  untidyText,
  legacyFontText,
];
