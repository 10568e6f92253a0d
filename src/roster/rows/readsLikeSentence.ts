/** Names of eight words are known, such as those of old royal families. */
const MOST_WORDS_OF_NAME = 8;
const USUAL_WORDS_OF_NAME = 5;

/** Longer than any name, or nearly, with a number in it: "Liên hệ đồng chí Lan, điện thoại 0912…". */
export function readsLikeSentence(text: string): boolean {
  const words = text.split(" ").length;
  return words > MOST_WORDS_OF_NAME || (words > USUAL_WORDS_OF_NAME && /\d/.test(text));
}
