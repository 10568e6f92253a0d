/**
 * Latin letters, those of Vietnamese among them, and the marks that are typed after them: not "{" of a template, not a
 * blank or a dot, nor anything that nobody sees.
 */
export function isLetterCode(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x34f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}
