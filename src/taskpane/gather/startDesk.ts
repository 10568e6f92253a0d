import { DeskLost, deskOver, type FileDesk } from "./deskOver";

/** Starts the worker that reads files. Throws `DeskLost` where it may not. */
export function startDesk(): FileDesk {
  try {
    return deskOver(new Worker(new URL("./gatherWorker.ts", import.meta.url)));
  } catch (thrown) {
    throw new DeskLost({ cause: thrown });
  }
}
