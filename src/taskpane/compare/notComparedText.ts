import type { CompareTexts } from "../../text/compareTexts";
import type { Texts } from "../../text/texts";
import { sheetMessages } from "../check/sheetMessages";
import { failureText } from "../failure";
import type { NotCompared } from "./compareState";

/** Why nothing was compared, as it is said. */
export function notComparedText(why: NotCompared, words: CompareTexts, texts: Texts): string {
  switch (why.kind) {
    case "unreadable":
      return words.unreadable[why.why];
    case "nothing":
      return [words.nothing, ...sheetMessages(why.sheetFindings, texts).map(({ title }) => `${title}.`)].join(" ");
    case "failed": {
      const { title, sentence, code } = failureText(texts, why.failure);
      return [`${title}.`, sentence, ...(code === null ? [] : [code])].join(" ");
    }
    case "stopped":
    case "noDesk":
    case "unchecked":
      return words[why.kind];
  }
}
