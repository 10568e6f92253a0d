import { foldText } from "../grid/foldText";
import type { Layout } from "./layout";

/** A heading that asks for the level itself: "Mức độ định danh" with 1 or 2, where 1 is not done. */
const ASKS_LEVEL = /^(muc do|muc) (dinh danh|tai khoan)/;

/** Whether the level-2 column holds levels, not marks. */
export function asksLevel({ columns }: Pick<Layout, "columns">): boolean {
  return ASKS_LEVEL.test(foldText(columns.level2?.heading ?? ""));
}
