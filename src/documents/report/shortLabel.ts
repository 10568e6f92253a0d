/** The label of a reason without its examples in brackets, for which a report has no room. */
export const shortLabel = (label: string): string => label.replace(/\s*\(.*\)$/u, "");
