/** The owner of a conditional format that is not the add-in's. */
const OTHER_OWNER = "khác";

/** Who owns a conditional format: the formula of ours names its rule in N("vneid:<rule id>") (design §6). */
export function ruleOwner(formula: string | undefined): string {
  return /N\("vneid:([^"]+)"\)/i.exec(formula ?? "")?.[1] ?? OTHER_OWNER;
}
