import fc from "fast-check";

const LETTERS = Array.from("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY");
const TONES = ["", "", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const letters = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 3 });
/** A syllable bears one tone at most. */
const word = fc
  .tuple(letters, fc.constantFrom(...LETTERS), fc.constantFrom(...TONES), letters)
  .map((parts) => parts.join(""));

/** A few words of Vietnamese letters with any tones, composed (NFC), one blank between. */
export const vietnamese = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(" ").normalize("NFC"));

/** Without its marks, as people type who have no Vietnamese keyboard. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");
}
