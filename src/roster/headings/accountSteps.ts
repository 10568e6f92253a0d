/** The steps to an account of level 2, as headings and status words name them. */
export const ACCOUNT_STEPS = ["register", "approve", "issue", "install", "activate", "complete"] as const;
