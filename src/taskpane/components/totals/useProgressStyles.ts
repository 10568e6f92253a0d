import { makeStyles, tokens } from "@fluentui/react-components";
import { PROGRESS_LOOK } from "./progressLook";

const fill = tokens[PROGRESS_LOOK.fill];
const line = tokens[PROGRESS_LOOK.line];
const hatched = (color: string) => `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 5px)`;

/** How a part of the picture of progress looks, in the bar and in its legend. */
export const useProgressStyles = makeStyles({
  part: {
    boxSizing: "border-box",
    border: `1px solid ${line}`,
    // fills and lines would be taken away otherwise
    "@media (forced-colors: active)": { forcedColorAdjust: "none", border: "1px solid CanvasText" },
  },
  done: {
    backgroundColor: fill,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  notDone: {},
  toVerify: {
    backgroundImage: hatched(line),
    "@media (forced-colors: active)": { backgroundImage: hatched("CanvasText") },
  },
});
