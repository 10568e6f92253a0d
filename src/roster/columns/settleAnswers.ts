import { cleanText } from "../../grid/cleanText";
import { foldText } from "../../grid/foldText";
import { answersOf } from "../headings/answerLetters";
import { matchPath } from "../headings/matchPath";
import type { Heading } from "./heading";
import { groupOf } from "./headingAs";

/** Signs and folded words that are an answer only beside the other one. */
const YES = new Set("+|v|✓|✔|√|☑|✅|yes|true|done|ok|pass|dung|xong|dat|da|roi|du|thanh cong".split("|"));
const NO = new Set("-|–|—|x|✗|✘|❌|no|false|not|not done|fail|sai|con|thieu|that bai".split("|"));

/** Whether two sub-headings, from the left, are the two answers to one question, and which of them says yes. */
function answersIn(texts: readonly [string, string]): readonly boolean[] | undefined {
  const folds = texts.map((text) => foldText(text) || cleanText(text).replace("\ufe0f", ""));
  const letters = answersOf(folds);
  if (letters !== undefined) return folds.map((fold) => letters.get(fold) === "yes");
  const says = folds.map((fold) => YES.has(fold));
  const isPair = says[0] !== says[1] && folds.every((fold, i) => says[i] === true || NO.has(fold));
  return isPair ? says : undefined;
}

/**
 * "Yes | No", "Đ | C" and "✓ | ✗" under one heading say of it what "Có | Không" would: a mark below the second is a no.
 */
export function settleAnswers(headings: readonly Heading[]): readonly Heading[] {
  const settled = [...headings];
  headings.forEach((left, at) => {
    const right = headings[at + 1];
    if (right?.index !== left.index + 1 || left.path.length < 2 || groupOf(left) !== groupOf(right)) return;
    const says = answersIn([left.path.at(-1) ?? "", right.path.at(-1) ?? ""]);
    if (says === undefined) return;
    [left, right].forEach((heading, i) => {
      const answer = says[i] === true ? "Có" : "Không";
      settled[at + i] = { ...heading, match: matchPath([...heading.path.slice(0, -1), answer]) };
    });
  });
  return settled;
}
