/**
 * What XML cannot hold: control characters but tab, line feed and carriage return, halves of pairs, and two code
 * points.
 */
export const UNREADABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The underscore of what readers take for the code of a character: "_x0041_" for "A" (ECMA-376, ST_Xstring). */
export const LIKE_CODE = /_(?=x[\da-f]{4}_)/giu;

/** That underscore as its own code. */
export const UNDERSCORE_CODE = "_x005F_";
