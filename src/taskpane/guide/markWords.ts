import { foldText } from "../../grid/foldText";

/** A piece of a text; `found`: it begins with a word that is looked for. */
export interface TextPiece {
  text: string;
  found: boolean;
}

const WORD = /([\p{L}\p{M}\p{N}]+)/u;

/**
 * Cuts a text at its words, those that begin with one of the searched words (folded) apart. The pieces make up the text
 * again.
 */
export function markWords(text: string, searched: readonly string[]): readonly TextPiece[] {
  if (searched.length === 0) return [{ text, found: false }];
  const pieces: TextPiece[] = [];
  for (const piece of text.split(WORD).filter((each) => each !== "")) {
    const folded = foldText(piece);
    const found = searched.some((word) => folded.startsWith(word));
    const last = pieces.at(-1);
    if (!found && last?.found === false) last.text += piece;
    else pieces.push({ text: piece, found });
  }
  return pieces;
}
