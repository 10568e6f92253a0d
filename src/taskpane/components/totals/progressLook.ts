/**
 * Colours of the picture of progress, by Fluent's names: filled is done, blank not done, hatched to verify, all in the
 * same line. So it can be read without colours; in forced colours the system's own take their place.
 */
export const PROGRESS_LOOK = { fill: "colorCompoundBrandBackground", line: "colorNeutralStrokeAccessible" } as const;
