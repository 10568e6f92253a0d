import type { Grid } from "../../grid/grid";
import { HostError } from "./hostError";

/** A range's values, checked: Excel gives null without an error for what is too large (office-js #4783). */
export function valuesOf(range: Excel.Range): Grid["rows"] {
  const values = range.values as Grid["rows"] | null;
  if (values === null) throw new HostError("payload", "ResponsePayloadSizeLimitExceeded", "Excel gave no values.");
  return values;
}
