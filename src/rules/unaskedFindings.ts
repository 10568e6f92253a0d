import type { Field } from "../roster/field";
import { LEVEL_2_FIELDS } from "../roster/fieldsOfLayout";
import { askedField } from "../roster/questions/askedField";
import type { Question } from "../roster/questions/question";
import type { SheetFinding } from "./finding";

const ABOUT_LEVEL_2: ReadonlySet<Field> = new Set(LEVEL_2_FIELDS);

/**
 * What is said of a sheet of which something is asked: nothing of a column that is asked about. It is in doubt, and
 * neither missing nor the wrong one until the user has answered (issue 15).
 */
export function unaskedFindings(
  findings: readonly SheetFinding[],
  questions: readonly Question[],
): readonly SheetFinding[] {
  const asked = new Set<unknown>(
    questions.map(askedField).flatMap((field) => (ABOUT_LEVEL_2.has(field) ? LEVEL_2_FIELDS : [field])),
  );
  return findings.filter(({ params }) => !asked.has(params["field"]));
}
