/** What the add-in keeps in a workbook, each under a key of its own, so that two panes never undo each other's. */
export type Purpose = "columns" | "words" | "particulars" | "deadline" | "offices" | "totals";

/**
 * The key of a purpose. For ever: workbooks carry it. Before, its bare name was a key of the bag of document settings.
 */
export const keyOf = (purpose: Purpose): string => `vneid.${purpose}`;
