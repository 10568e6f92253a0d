import { foldText } from "../../grid/foldText";
import type { Layout } from "../layout";

/** A level is spoken of: "Mức độ định danh", "Cấp độ tài khoản", "Mức VNeID"; how far something has come is none. */
const LEVEL = /\b(muc|cap do)\b(?! (do )?hoan thanh)/;
/** Which level: "VNeID mức 2" asks only whether it is reached. */
const NAMES_LEVEL = /\b(0?[12]|ii?)\b/;
/** "mức 1/2", "mức 1 hoặc mức 2": which of them. */
const NAMES_BOTH = /\b(muc|cap)( do)? (0?1|i) (hoac |hay )?((muc|cap)( do)? )?(0?2|ii)\b/;

/** Whether a heading asks for the level itself, to be answered with 1 or 2, where 1 is not done. */
function asksForLevel(fold: string): boolean {
  return NAMES_BOTH.test(fold) || (LEVEL.test(fold) && !NAMES_LEVEL.test(fold));
}

/** Whether the level-2 column holds levels, not marks. */
export function asksLevel({ columns }: Pick<Layout, "columns">): boolean {
  return asksForLevel(foldText(columns.level2?.heading ?? ""));
}
