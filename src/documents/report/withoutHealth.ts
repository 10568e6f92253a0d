import { REASON_CATEGORIES } from "../../roster/cells/reasonCategory";

/** Categories of reasons that tell of somebody's health: sensitive data (Nghị định 356/2025, Điều 4; domain §6). */
export const HEALTH: readonly string[] = ["maternity", "sick"];

/** Stands for those of them that a copy for sending does not tell. */
export const UNTOLD = { id: "untold", label: "Lý do không nêu" };

const LABELS = REASON_CATEGORIES.filter(({ id }) => HEALTH.includes(id)).map(({ label }) => label);

/** A text of the report with another one in place of every reason that tells of health. */
export const withoutHealth = (text: string, instead: string): string =>
  LABELS.reduce((rest, label) => rest.replaceAll(label, instead), text);
