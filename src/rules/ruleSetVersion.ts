/**
 * Version of the set of rules, printed on the report so that whoever checks its numbers knows what was checked. The
 * first number goes up when a rule comes, goes or judges otherwise, also for reading a cell otherwise; the second when
 * only its fix, twin or order changes.
 */
export const RULE_SET_VERSION = "6.0";
