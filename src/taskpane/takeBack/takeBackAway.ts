import { startDesk } from "../gather/startDesk";
import { takeBack } from "../takeBackHost";
import type { PaneHost } from "../paneHost";

/** Takes back what files bring, read by the worker. Comes with the page, when files are first chosen. */
export const takeBackAway: PaneHost["takeBack"] = (result, files, today, signal) =>
  takeBack(result, files, today, signal, startDesk);
