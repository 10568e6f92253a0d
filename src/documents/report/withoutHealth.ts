import { REASON_CATEGORIES } from "../../roster/cells/reasonCategory";

/** Categories of reasons that tell of somebody's health: sensitive data (Nghị định 356/2025, Điều 4; domain §6). */
const HEALTH: ReadonlySet<string> = new Set(["maternity", "sick"]);

const LABELS = REASON_CATEGORIES.filter(({ id }) => HEALTH.has(id)).map(({ label }) => label);

/** A text of the report with another one in place of every reason that tells of health. */
export const withoutHealth = (text: string, instead: string): string =>
  LABELS.reduce((rest, label) => rest.replaceAll(label, instead), text);
