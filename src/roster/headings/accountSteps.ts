/** The steps to an account of level 2, as headings and status words name them. */
export const ACCOUNT_STEPS = ["register", "approve", "issue", "install", "activate", "complete"] as const;

/** The same, and the app that is only downloaded: whether there is an account that does not tell. */
export const HEADING_STEPS = ["download", ...ACCOUNT_STEPS] as const;
