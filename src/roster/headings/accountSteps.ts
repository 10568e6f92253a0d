/**
 * The steps to an account of level 2, as headings and status words name them. Whether there is an account, the app that
 * is only downloaded does not tell.
 */
export const ACCOUNT_STEPS = ["register", "approve", "issue", "download", "install", "activate", "complete"] as const;
