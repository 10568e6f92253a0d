/** In letters: Excel refuses to write longer texts, a first apostrophe counted. */
export const LONGEST_TEXT = 32_767;
