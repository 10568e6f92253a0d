/** The owner of a conditional format that is not the add-in's. */
const OTHER_OWNER = "khác";

/** Whose a conditional format is: its formula names the add-in's rule in N("vneid:<rule id>") (design: highlights). */
export function ruleOwner(formula: string | undefined): string {
  return /N\("vneid:([^"]+)"\)/i.exec(formula ?? "")?.[1] ?? OTHER_OWNER;
}
