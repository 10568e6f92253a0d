import type { Grid } from "../../grid/grid";
import { HostError } from "./hostError";

/**
 * Gives a range's values. Throws HostError where Excel gave null in place of too many, without an error (office-js
 * #4783).
 */
export function valuesOf(range: Excel.Range): Grid["rows"] {
  const values = range.values as Grid["rows"] | null;
  if (values === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no values.");
  return values;
}
